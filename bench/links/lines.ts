/** Registrations with distinct names, and records that carry a name only, as feeds would bring them. */

import { FIRST, SECOND } from '../../cli/sample/name-lists.js';
import { pickAt, randomOf } from '../../cli/sample/random.js';
import { DISTRICTS } from '../../domain/districts/district-table.js';
import { organisationCodeCheck } from '../../domain/identifiers/organisation-code.js';
import { composeUscc } from '../../domain/identifiers/uscc.js';
import type { FeedRecord } from '../../schema/feed.js';
import type { SharedLine } from '../../subgraphs/risk/store/table-statements.js';

const TRADES = [
  '食品',
  '乳业',
  '建材',
  '电器',
  '玩具',
  '家具',
  '服饰',
  '贸易',
  '商贸',
  '物流',
  '医药',
  '化工',
  '机械',
  '电子',
  '包装',
  '塑料',
];
const AT = '2026-06-01T00:00:00Z';

const orgCodeOf = (n: number): string => {
  const body = String(10_000_000 + n);
  return body + organisationCodeCheck(body);
};

/** Three characters of 字号: distinct up to a quarter of a million, then the line of business tells them apart. */
function nameOf(n: number): string {
  const core = pickAt(FIRST, n) + pickAt(SECOND, Math.floor(n / FIRST.length));
  const third = pickAt(FIRST, Math.floor(n / (FIRST.length * SECOND.length)));
  return `上海${core}${third}${pickAt(TRADES, n * 7 + Math.floor(n / 200_000))}有限公司`;
}

const districtOf = (n: number): string => pickAt(DISTRICTS, n).code;

function line(
  department: string,
  type: string,
  key: string,
  district: string | null,
  fields: FeedRecord['fields'],
): SharedLine {
  const record: FeedRecord = {
    status: 'VALID',
    supersededBy: null,
    occurredOn: '2026-06-01',
    publishedAt: AT,
    receivedAt: AT,
    districtCode: district,
    shareAttribute: 'UNCONDITIONAL',
    publicity: 'PUBLIC',
    contentHash: key,
    productKey: null,
    batchKey: null,
    fields,
  };
  return {
    cursor: key,
    type,
    id: `${department}/${type}/${key}`,
    key,
    version: 1,
    record,
    label: key,
    events: [],
  };
}

export function registrationLine(n: number): SharedLine {
  const orgCode = orgCodeOf(n);
  const uscc = composeUscc('91', '310000', orgCode);
  const name = nameOf(n);
  return line('industry-commerce', 'Registration', orgCode, districtOf(n), {
    registrationKey: orgCode,
    holder: { name, code: uscc, orgCode },
    uscc,
    name,
    entityKind: 'LIMITED',
    state: 'ACTIVE',
    establishedOn: '2010-01-01',
    formerNames: [],
  });
}

/** Of a hundred: 84 as registered, 8 with one wrong character, 8 that nobody registered. */
export function nameOnlyLine(n: number, enterprises: number): SharedLine {
  const random = randomOf('links', n, enterprises);
  const of = random.int(enterprises);
  const name = nameOf(of);
  const kind = random.int(100);
  const written =
    kind < 84
      ? name
      : kind < 92
        ? name.replace(name.charAt(3), random.pick(SECOND))
        : `江苏${name.slice(2, 4)}外来${random.pick(TRADES)}有限公司`;
  return line('food-drug', 'FoodSampling', `S${n}`, districtOf(of), {
    samplingNo: `S${n}`,
    producer: { name: written, code: null, orgCode: null },
    productName: '样品',
    samplingType: 'CITY',
    stage: 'MARKET',
    sampledOn: '2026-06-01',
    verdict: 'PASS',
  });
}
