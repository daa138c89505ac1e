/** Works at which a batch was used that failed, at those works or anywhere else. */
import { z } from 'zod';
import { anyOf, compared, conjunction, strings } from '../../_kit/lists/conditions.js';
import type { Bind, ListSpec } from '../../_kit/lists/list-statement.js';
import type { Row } from '../../_kit/subgraph.js';
import type { MaterialTables } from '../search/material-tables.js';
import { inForce } from './event-conditions.js';

const STRUCTURAL = 'STRUCTURAL';
const MOST_RECORDS = 20;

const filterSchema = z
  .object({
    category: strings,
    failedFrom: z.string().nullish(),
    failedTo: z.string().nullish(),
    projectNo: strings,
  })
  .nullish();
type Filter = NonNullable<z.infer<typeof filterSchema>>;

/** A batch that failed: not its label alone. */
const failed = ({ failedFrom, failedTo }: Filter, bind: Bind, now: Date): string =>
  conjunction([
    `v.kind = 'INSPECTION' and v.outcome = 'FAIL' and v.batch_key is not null`,
    inForce('v', bind(now)),
    compared('v.occurred_on', '>=', failedFrom, bind, 'date'),
    compared('v.occurred_on', '<=', failedTo, bind, 'date'),
  ]);

const used = ({ category, projectNo }: Filter, tables: MaterialTables, bind: Bind): string =>
  conjunction([
    `u.valid_to is null and u.status <> 'REVOKED' and u."${tables.projectNo}" is not null`,
    anyOf(`u."${tables.category}"`, category ?? [STRUCTURAL], bind),
    anyOf(`u."${tables.projectNo}"`, projectNo, bind),
  ]);

export function failedMaterialList(args: Row, tables: MaterialTables, now: Date): ListSpec {
  const filter = filterSchema.parse(args['filter']) ?? {};
  const { table, prefix, projectNo, productName } = tables;
  return {
    name: 'failedMaterialSites',
    columns: `s.project as "projectNo", s.name as "productName", b.product_key as "productKey", b.batch_no as "batchNo",
      s.uses, s.failures, s.last as "lastFailedOn"`,
    from: (bind) => `(select u."${projectNo}" as project, f.batch_key, min(u."${productName}") as name,
    (array_agg(distinct '${prefix}' || u.key))[1:${MOST_RECORDS}] as uses, f.failures, f.last
  from (select v.batch_key, max(v.occurred_on) as last,
      (array_agg(distinct v.record_id))[1:${MOST_RECORDS}] as failures
    from derived.event v where ${failed(filter, bind, now)} group by 1) f
  join ${table} u on u.batch_key = f.batch_key
  where ${used(filter, tables, bind)} group by 1, 2, f.failures, f.last) s
  join derived.batch b on b.batch_key = s.batch_key`,
    order: [
      { sql: 's.last', type: 'date', descending: true },
      { sql: 's.project', type: 'text' },
      { sql: 's.batch_key', type: 'text' },
    ],
    where: () => [],
  };
}
