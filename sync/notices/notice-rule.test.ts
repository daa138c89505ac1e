import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { projectRoot } from '../../platform/root.js';
import { departmentCodes } from '../../schema/compiler/load.js';
import { allJobs } from '../jobs/registry.js';
import { composeNotice, type Occasion } from './compose-notice.js';
import { DEFAULT_NOTICE_RULES } from './default-notice-rules.js';
import { bears, type NoticeRule, noticeRuleSchema, rulesInForce } from './notice-rule.js';

const rule = (over: Record<string, unknown> = {}): NoticeRule =>
  noticeRuleSchema.parse({
    id: 'toy',
    title: '试用',
    validFrom: '2026-01-01T00:00:00+08:00',
    validTo: null,
    who: '甲',
    why: '试用',
    on: { kind: 'FINDING', job: 'toy' },
    minSeverity: 2,
    type: 'FAILED_PRODUCT',
    urgency: 'URGENT',
    main: ['commerce'],
    ...over,
  });
const at = (instant: string): Date => new Date(instant);

describe('the routing table', () => {
  it('holds from the instant of its row until the next one, or its end', () => {
    const rows = [
      rule(),
      rule({ validFrom: '2026-06-01T00:00:00+08:00', main: ['health'] }),
      rule({ validFrom: '2026-08-01T00:00:00+08:00', mode: 'OFF' }),
      rule({ id: 'brief', validTo: '2026-02-01T00:00:00+08:00' }),
    ];
    const mains = (instant: string) => rulesInForce(rows, at(instant)).map(({ id, main }) => `${id} ${main}`);
    expect(mains('2025-12-31T15:59:59.999Z')).toEqual([]);
    expect(mains('2025-12-31T16:00:00Z')).toEqual(['toy commerce', 'brief commerce']);
    expect(mains('2026-05-31T16:00:00Z')).toEqual(['toy health']);
    expect(mains('2026-07-31T16:00:00Z')).toEqual([]);
  });

  it('weighs severity, classes by their beginning, and districts', () => {
    const bearing = { severity: 3, productClass: 'F0500', district: '310101' };
    expect(bears(rule(), bearing)).toBe(true);
    expect(bears(rule({ minSeverity: 4 }), bearing)).toBe(false);
    expect(bears(rule({ productClasses: ['F'] }), bearing)).toBe(true);
    expect(bears(rule({ productClasses: ['F'] }), { ...bearing, productClass: null })).toBe(false);
    expect(bears(rule({ productClasses: ['F'], exceptClasses: true }), bearing)).toBe(false);
    expect(
      bears(rule({ productClasses: ['F'], exceptClasses: true }), { ...bearing, productClass: null }),
    ).toBe(true);
    expect(bears(rule({ districts: ['310104'] }), bearing)).toBe(false);
  });

  it('does not send without somebody who signs', () => {
    expect(() => rule({ mode: 'SEND' })).toThrow('签发人');
    expect(rule({ mode: 'SEND', signer: 'zhang' }).signer).toBe('zhang');
  });

  it('has defaults that say so, on jobs, departments and types that there are', () => {
    const types = readFileSync(join(projectRoot, 'schema/exchange.graphql'), 'utf8')
      .split('enum NoticeType {')[1]
      ?.split('}')[0];
    const jobs = allJobs().map(({ id }) => id);
    const departments = departmentCodes();
    for (const each of DEFAULT_NOTICE_RULES) {
      expect(each).toMatchObject({ who: '系统默认', mode: 'DRAFT' });
      expect(types).toMatch(new RegExp(`\\b${each.type}\\b`));
      if (each.on.kind === 'FINDING') expect(jobs).toContain(each.on.job);
      expect(departments).toEqual(expect.arrayContaining([...each.main, ...each.copy]));
    }
  });
});

describe('a notice', () => {
  const occasion: Occasion = {
    key: 'toy/111111111',
    severity: 3,
    summary: '2 批不合格',
    evidence: ['food-drug/FoodSampling/S1', 'commerce/TraceEvent/T1'],
    enterprises: ['111111111'],
    products: [],
  };
  const now = at('2026-06-20T04:00:00Z');

  it('is sent by the department whose record weighs most, unless the rule names one', () => {
    expect(composeNotice(rule(), occasion, now)).toMatchObject({ sender: 'food-drug', main: ['commerce'] });
    expect(composeNotice(rule({ sender: 'health' }), occasion, now)?.sender).toBe('health');
  });

  it('is not sent to its sender, and not at all when nobody else is left', () => {
    const copied = rule({ main: ['food-drug', 'commerce'], copy: ['food-drug', 'commerce', 'fire'] });
    expect(composeNotice(copied, occasion, now)).toMatchObject({ main: ['commerce'], copy: ['fire'] });
    expect(composeNotice(rule({ main: ['food-drug'] }), occasion, now)).toBeNull();
  });

  it('has a title that the exchange takes, however long the summary is', () => {
    const title = composeNotice(rule(), { ...occasion, summary: '奶'.repeat(500) }, now)?.title ?? '';
    expect([...title].length).toBeLessThanOrEqual(200);
    expect(title.endsWith('…')).toBe(true);
  });
});
