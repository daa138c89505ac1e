/** This department is the authority for enterprise identity: it adds name, USCC and registration to `Enterprise`. */
import DataLoader from 'dataloader';
import type { Extension } from '../_kit/department.js';
import { perRequest } from '../_kit/per-request.js';
import { selectList } from '../_kit/records/columns.js';
import type { RequestContext, Resolver, Row } from '../_kit/subgraph.js';

export const extension: Extension = ({ department, statements }) => {
  const registration = department.records.find(({ name }) => name === 'Registration');
  if (registration === undefined)
    throw new TypeError('records.graphql of this department has no Registration');
  // One row per enterprise: the latest registration that stands. 不予共享 rows never show through an enterprise.
  const text = `select distinct on (r.holder_org_code) ${selectList(registration, 'r')}
from "${registration.table}" r
where r.holder_org_code = any($1::text[]) and r.status <> 'REVOKED' and r.share_attribute <> 'NONE'
order by r.holder_org_code, r.occurred_on desc, r.key`;
  const byOrgCode = perRequest(
    (request) =>
      new DataLoader<string, Row | null>(async (codes) => {
        const rows = await statements.query(text, [codes], request);
        const found = new Map(rows.map((row) => [row['holder.orgCode'], row]));
        return codes.map((code) => found.get(code) ?? null);
      }),
  );
  const load = (enterprise: Row, request: RequestContext): Promise<Row | null> =>
    byOrgCode(request).load(String(enterprise['orgCode']));
  const field =
    (name: string): Resolver =>
    async (enterprise, _args, request) =>
      (await load(enterprise, request))?.[name] ?? null;
  return {
    Enterprise: {
      name: field('name'),
      uscc: field('uscc'),
      registration: (enterprise, _args, request) => load(enterprise, request),
    },
  };
};
