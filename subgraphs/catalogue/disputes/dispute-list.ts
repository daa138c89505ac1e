import { z } from 'zod';
import type { Identity } from '../../../platform/identity/identity.js';
import type { ListSpec } from '../../_kit/lists/list-statement.js';
import type { Row } from '../../_kit/subgraph.js';
import { DISPUTE_COLUMNS } from './dispute-store.js';
import { readableCondition } from './may-read.js';

const words = z.array(z.string()).nullish();
const filterSchema = z
  .object({
    state: words,
    open: z.boolean().nullish(),
    department: words,
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
      state == null ? null : `d.state = any(${bind(state)}::text[])`,
      open == null ? null : `(d.closed_at is null) = ${bind(open)}::boolean`,
      department == null ? null : `d.department = any(${bind(department)}::text[])`,
      recordId == null
        ? null
        : `d.department || '/' || d.record_type || '/' || d.key = ${bind(recordId)}::text`,
      mine == null ? null : `(d.submitted_by = ${bind(identity.subject)}) = ${bind(mine)}::boolean`,
    ],
  };
}
