/** Food samplings as the fixture department publishes them, and a job that looks at them. */
import { createHash } from 'node:crypto';
import { z } from 'zod';
import type { QualityEvent } from '../../domain/quality-event.js';
import { fixtureFolder } from '../../schema/compiler/fixtures.js';
import { loadDepartment } from '../../schema/compiler/load.js';
import { type DepartmentStore, departmentStore } from '../../subgraphs/risk/store/department-store.js';
import { ALL_KEYS } from '../jobs/all-keys.js';
import type { FindingDraft, JobDefinition } from '../jobs/job.js';
import type { ToyLine } from './toy-feed.js';

export const DEPARTMENT = 'food-drug';

/** @param code of another department with the same record type */
export function toyDepartment(code = DEPARTMENT): DepartmentStore {
  const department = loadDepartment(DEPARTMENT, fixtureFolder);
  const records = department.records.map((record) => ({ ...record, department: code }));
  return departmentStore({ ...department, code, records });
}

export interface Sampling {
  readonly department?: string;
  readonly key: string;
  readonly version?: number;
  readonly org: string;
  readonly name?: string;
  /** As published; default: `org`, the code that the record is linked to. */
  readonly code?: string;
  readonly gtin?: string | null;
  readonly productClass?: string | null;
  readonly district?: string;
  readonly model?: string;
  readonly batchNo?: string;
  readonly verdict?: 'PASS' | 'FAIL';
  readonly status?: 'VALID' | 'CORRECTED' | 'REVOKED';
  readonly occurredOn?: string;
  readonly publishedAt?: string;
  readonly receivedAt?: string;
  readonly items?: readonly string[];
}

const recordId = (key: string, department = DEPARTMENT): string => `${department}/FoodSampling/${key}`;

export function samplingLine(sampling: Sampling): ToyLine {
  const { key, version = 1, org, name = `企业${org}`, verdict = 'FAIL', status = 'VALID' } = sampling;
  const { occurredOn = '2026-06-01', publishedAt = `${occurredOn}T02:00:00.000Z` } = sampling;
  const { receivedAt = publishedAt, model = 'M1', batchNo = null, items = ['铅'] } = sampling;
  const { department = DEPARTMENT } = sampling;
  const id = recordId(key, department);
  const { code = org, gtin = null, productClass = 'F01', district = '310101' } = sampling;
  const productKey = gtin === null ? `${org}|甲|${model}` : `gtin:${gtin}`;
  const batchKey = batchNo === null ? null : `${productKey}#${batchNo}`;
  const label = `食品抽检 ${key}`;
  const event: QualityEvent = {
    id: `${id}#PRODUCER`,
    department,
    recordType: 'FoodSampling',
    recordId: id,
    version,
    kind: 'INSPECTION',
    role: 'PRODUCER',
    outcome: verdict,
    severity: 3,
    itemClass: 'A',
    samplingType: 'ROUTINE',
    testingBody: null,
    channel: null,
    injury: false,
    status,
    occurredOn,
    reportedAt: publishedAt,
    district,
    orgCode: org,
    productKey,
    brandKey: `${org}|甲`,
    batchNo,
    productClass,
    hazard: null,
    quantity: null,
    label,
  };
  return {
    type: 'FoodSampling',
    id,
    key,
    version,
    label,
    events: status === 'REVOKED' ? [] : [event],
    record: {
      status,
      supersededBy: null,
      occurredOn,
      publishedAt,
      receivedAt,
      districtCode: district,
      shareAttribute: 'UNCONDITIONAL',
      publicity: 'ON_REQUEST',
      contentHash: createHash('sha256').update(`${key}-${version}`).digest('hex'),
      productKey,
      batchKey,
      fields: {
        samplingNo: key,
        producer: { name, code, orgCode: org },
        sampledAt: null,
        productName: `奶粉 "${model}" \\ 一`,
        brand: '甲',
        model,
        gtin,
        productClass,
        batchNo,
        verdict,
        failedItems: items.map((item) => ({ name: item, limit: '0.1', measured: '0.2', itemClass: 'A' })),
        testedOn: occurredOn,
      },
    },
  };
}

/** The record's versions up to this one are no longer shared. */
export const withdrawalLine = (key: string, version = 1): ToyLine => ({
  type: 'FoodSampling',
  id: recordId(key),
  key,
  version,
  label: '',
  events: [],
  record: null,
});

export const WINDOW_DAYS = 30;

const failRows = z.array(
  z.object({ key: z.string(), fails: z.number(), evidence: z.array(z.string()), due: z.string() }),
);

/** Those whose only failures are dated ahead come too: they are due on the first of those days. */
const FAILS = `
select e.org_code as key, count(*) filter (where e.occurred_on <= $1::date)::int as fails,
  coalesce(array_agg(e.record_id order by e.record_id) filter (where e.occurred_on <= $1::date), '{}') as evidence,
  min(case when e.occurred_on <= $1::date then e.occurred_on + ${WINDOW_DAYS} else e.occurred_on end) as due
from derived.event e where e.org_code in (select t.key from touched t) and e.kind = 'INSPECTION' and e.outcome = 'FAIL'
  and e.occurred_on > $1::date - ${WINDOW_DAYS}
  and e.valid_from <= $2 and (e.valid_to is null or e.valid_to > $2)
group by 1`;

/** Enterprises with failed samplings in the last 30 days; two or more weigh more. */
export const toyJob: JobDefinition = {
  id: 'toy-failed-samplings',
  title: '不合格抽检',
  cron: '0 2 * * *',
  subject: 'enterprise',
  effect: 'warning',
  owner: DEPARTMENT,
  mode: 'keys',
  kinds: ['INSPECTION'],
  allKeys: ALL_KEYS.enterprise,
  evaluate: async ({ client, today, asOf }) => {
    const seen = failRows.parse((await client.query(FAILS, [today, asOf])).rows);
    const found = seen.filter(({ fails }) => fails > 0);
    return {
      findings: found.map(
        ({ key, fails, evidence }): FindingDraft => ({
          subjectKey: key,
          severity: fails >= 2 ? 3 : 2,
          score: fails,
          summary: `${fails} 批不合格`,
          evidence,
          detail: {},
          orgCode: key,
          productKey: null,
          brandKey: null,
          productClass: null,
          district: null,
        }),
      ),
      due: seen.map(({ key, due }) => ({ key, at: `${due}T00:00:00+08:00` })),
    };
  },
};
