/** Registrations and samplings that contradict, resemble and correct one another, as feeds would bring them. */
import type { FeedLine, FeedValue } from '../../schema/feed.js';
import { sampleOrgCode, sampleUscc } from '../../test/testkit/sample-row.js';

export type Line = Omit<FeedLine, 'cursor'>;

function line(
  type: string,
  key: string,
  fields: Record<string, FeedValue>,
  more: Partial<FeedLine['record']> & { version?: number } = {},
): Line {
  const department = type === 'Registration' ? 'industry-commerce' : 'food-drug';
  const { version = 1, ...record } = more;
  return {
    type,
    id: `${department}/${type}/${key}`,
    key,
    version,
    label: key,
    events: [],
    record: {
      status: 'VALID',
      supersededBy: null,
      occurredOn: '2026-06-01',
      publishedAt: `2026-06-02T00:00:0${version}Z`,
      receivedAt: `2026-06-02T00:00:0${version}Z`,
      districtCode: '310101',
      shareAttribute: 'UNCONDITIONAL',
      publicity: 'PUBLIC',
      contentHash: `${key}${version}`,
      productKey: null,
      batchKey: null,
      fields,
      ...record,
    },
  };
}

const registration = (n: number, name: string, formerNames: FeedValue = [], more = {}): Line =>
  line(
    'Registration',
    sampleOrgCode(n),
    {
      registrationKey: sampleOrgCode(n),
      holder: { name, code: sampleUscc(n), orgCode: sampleOrgCode(n) },
      uscc: sampleUscc(n),
      name,
      entityKind: 'LIMITED',
      state: 'ACTIVE',
      establishedOn: '2010-01-01',
      formerNames,
    },
    more,
  );
const sampling = (
  key: string,
  name: string,
  code: string | null = null,
  orgCode: string | null = null,
  more = {},
): Line =>
  line(
    'FoodSampling',
    key,
    {
      samplingNo: key,
      producer: { name, code, orgCode },
      productName: '奶',
      samplingType: 'CITY',
      stage: 'MARKET',
      sampledOn: '2026-06-01',
      verdict: 'PASS',
    },
    more,
  );

const wrongCheck = (uscc: string): string => uscc.slice(0, 17) + (uscc.endsWith('1') ? '2' : '1');

/** Corrections and a withdrawal among them: their versions may come in any order too. */
export const LINK_LINES: readonly Line[] = [
  registration(1, '上海恒瑞乳业有限公司', [
    { name: '上海恒瑞牧场有限公司', since: '2010-01-01', until: '2020-12-31' },
  ]),
  registration(2, '上海泰华食品有限公司'),
  registration(3, '上海泰华食品有限公司', [], { districtCode: '310104' }),
  registration(4, '上海嘉鑫食品有限公司'),
  registration(
    4,
    '上海嘉鑫粮油有限公司',
    [{ name: '上海嘉鑫食品有限公司', since: null, until: '2025-01-01' }],
    { version: 2, status: 'CORRECTED' },
  ),
  sampling('A', '上海市恒瑞乳业有限责任公司'),
  sampling('B', '上海恒瑞牧场有限公司', null, null, { occurredOn: '2019-05-01' }),
  sampling('C', '上海泰华食品有限公司'),
  sampling('D', '上海恒锐乳业有限公司'),
  sampling('E', '上海恒瑞乳业有限公司', wrongCheck(sampleUscc(1))),
  sampling('F', '上海嘉鑫食品有限公司'),
  sampling('F', '上海嘉鑫粮油有限公司', null, null, { version: 2 }),
  sampling('G', '浙江远航食品有限公司', sampleUscc(9), sampleOrgCode(9)),
  sampling('H', '浙江远航食品有限公司', null, null, { districtCode: null }),
  sampling('I', '上海恒瑞乳业有限公司', sampleUscc(2), sampleOrgCode(2)),
  sampling('J', '上海恒瑞乳业有限公司'),
  sampling('J', '上海恒瑞乳业有限公司', null, null, { version: 2, status: 'REVOKED' }),
];
