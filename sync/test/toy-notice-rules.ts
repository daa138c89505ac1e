/** Rules that raise notices from the toy join's findings. */
import type pg from 'pg';
import { toyJob } from './toy-records.js';

export const toyNoticeRule = {
  id: 'toy-failures',
  title: '多批不合格',
  validFrom: '2026-01-01T00:00:00+08:00',
  validTo: null,
  who: '测试',
  why: '测试',
  on: { kind: 'FINDING', job: toyJob.id },
  minSeverity: 2,
  type: 'FAILED_PRODUCT',
  urgency: 'URGENT',
  main: ['commerce'],
};

/** The first that are put count; others under the same instant are left out. */
export const putNoticeRules = (pool: pg.Pool, rules: readonly object[]) =>
  pool.query(
    `insert into work.configuration (name, effective_from, value, who, why)
values ('notice-rules', '2026-01-01', $1, '测试', '测试') on conflict do nothing`,
    [JSON.stringify(rules)],
  );
