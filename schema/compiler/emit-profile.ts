/** The enterprise profile: a trusted document over every department → schema/operations/generated/enterprise-profile.graphql. */
import { parse, print } from 'graphql';
import type { DepartmentDescriptor, RecordDescriptor } from './descriptor.js';

/** What risk knows; `name` and `uscc` are the registering department's. */
const OWN = `orgCode label
  credit(asOf: $asOf) { score grade supervisionClass nextTransition degraded items { recordId label points reason } }
  blacklistEntry { id state listedOn expiresOn }
  recallCandidates { asOf degraded nodes { id status priority summary } }
  warnings { degraded nodes { id colour summary } }`;

const list = ({ plural }: RecordDescriptor): string =>
  `${plural}(first: $first) { nodes { id version status occurredOn publishedAt } pageInfo { hasNextPage endCursor } }`;

const concernsEnterprises = ({ fields }: RecordDescriptor): boolean =>
  fields.some(({ kind }) => kind === 'subject');

export function emitProfile(departments: readonly DepartmentDescriptor[]): string {
  const records = departments.flatMap((department) => department.records);
  const registered = records.some(({ name }) => name === 'Registration') ? 'name uscc' : '';
  const lists = records.filter(concernsEnterprises).map(list).join('\n');
  const document = `query EnterpriseProfile($code: ID!, $asOf: Date, $first: Int = 10) {
  enterprise(code: $code) { ${OWN} ${registered} ${lists} }
}`;
  return `# 企业全景:各部门记录与风险、信用、黑名单。部门不可达时该部门的字段为空,其余照常。
# 由各部门的 records.graphql 生成,勿手改。\n${print(parse(document))}\n`;
}
