import { z } from 'zod';
import type { Identity } from '../../../platform/identity/identity.js';
import { anyOf, compared, strings } from '../../_kit/lists/conditions.js';
import type { ListSpec } from '../../_kit/lists/list-statement.js';
import type { Row } from '../../_kit/subgraph.js';
import { DISPUTE_COLUMNS } from './dispute-store.js';
import { readableCondition } from './may-read.js';

const filterSchema = z
  .object({
    state: strings,
    open: z.boolean().nullish(),
    department: strings,
    recordId: z.string().nullish(),
    mine: z.boolean().nullish(),
  })
  .nullish()
  .transform((filter) => filter ?? {});

/** Disputes that the caller may see, the oldest first: it falls due first. */
export function disputeList(args: Row, identity: Identity): ListSpec {
  const { state, open, department, recordId, mine } = filterSchema.parse(args['filter']);
  return {
    name: 'disputes',
    columns: DISPUTE_COLUMNS,
    from: 'dispute d',
    order: [
      { sql: 'd.submitted_at', type: 'timestamptz' },
      { sql: 'd.id::text', type: 'text' },
    ],
    where: (bind) => [
      readableCondition(identity, bind),
      anyOf('d.state', state, bind),
      open == null ? null : `(d.closed_at is null) = ${bind(open)}::boolean`,
      anyOf('d.department', department, bind),
      compared(`d.department || '/' || d.record_type || '/' || d.key`, '=', recordId, bind),
      mine == null ? null : `(d.submitted_by = ${bind(identity.subject)}) = ${bind(mine)}::boolean`,
    ],
  };
}
