/** Lists of subjects to be linked, and of what people decided about them. */
import { z } from 'zod';
import { anyOf, strings } from '../../_kit/lists/conditions.js';
import type { ListSpec } from '../../_kit/lists/list-statement.js';
import type { Row } from '../../_kit/subgraph.js';
import { REASON, unresolvedConditions, unresolvedFilter } from './unresolved.js';

const subjectFilter = unresolvedFilter
  .extend({
    state: strings,
    recordId: strings,
    tier: z.array(z.number()).nullish(),
    unresolved: z.boolean().nullish(),
  })
  .nullish();
type SubjectFilter = z.infer<typeof subjectFilter>;

const QUEUE = ['REVIEW', 'CONFLICT'];

/** Who asks about nobody and nothing in particular means the queue. */
const isQueue = (filter: SubjectFilter, codes: readonly string[] | null): boolean =>
  codes === null && !filter?.recordId && !filter?.tier && !filter?.reason && filter?.unresolved !== true;

/** `codes` are organisation codes already. */
export function identitySubjectList(args: Row, codes: readonly string[] | null): ListSpec {
  const filter = subjectFilter.parse(args['filter']) ?? {};
  const { state, recordId, tier, unresolved } = filter;
  return {
    name: 'identitySubjects',
    columns: `o.record_id as "recordId", o.field, o.department, o.record_type as "recordType", o.name, o.code, o.district,
      o.occurred_on as "occurredOn", o.state, o.org_code as "orgCode", o.tier, o.score, o.rule, ${REASON} as reason,
      o.matched_by as "matchedBy", o.matched_at as "matchedAt", o.candidates`,
    from: 'derived.open_subject o',
    order: [
      { sql: 'o.occurred_on', type: 'date', descending: true },
      { sql: 'o.record_id', type: 'text' },
      { sql: 'o.field', type: 'text' },
    ],
    where: (bind) => [
      anyOf('o.state', state ?? (isQueue(filter, codes) ? QUEUE : null), bind),
      unresolved === true ? 'o.org_code is null' : null,
      ...unresolvedConditions(filter, bind),
      anyOf('o.record_id', recordId, bind),
      anyOf('o.tier', tier, bind, 'smallint'),
      codes === null
        ? null
        : `o.org_code = any(${bind(codes)}::text[]) or exists (
            select from jsonb_array_elements(o.candidates) c where c->>'orgCode' = any(${bind(codes)}::text[]))`,
    ],
  };
}

const auditFilter = z.object({ recordId: strings, inForce: z.boolean().nullish() }).nullish();

const inForce = (value: boolean | null | undefined, ended: string): string | null =>
  value === null || value === undefined ? null : `${ended} is ${value ? '' : 'not '}null`;

export const DECISION_COLUMNS = `d.id, d.record_id as "recordId", d.field, d.name, d.verdict, d.org_code as "orgCode", d.reason,
  d.decided_by as "decidedBy", d.decided_at as "decidedAt", d.revoked_by as "revokedBy", d.revoked_at as "revokedAt",
  d.revoke_reason as "revokeReason"`;

export function identityDecisionList(args: Row, codes: readonly string[] | null): ListSpec {
  const filter = auditFilter.parse(args['filter']) ?? {};
  return {
    name: 'identityDecisions',
    columns: DECISION_COLUMNS,
    from: 'work.identity_decision d',
    order: [
      { sql: 'd.decided_at', type: 'timestamptz', descending: true },
      { sql: 'd.id::text', type: 'text' },
    ],
    where: (bind) => [
      anyOf('d.record_id', filter.recordId, bind),
      anyOf('d.org_code', codes, bind),
      inForce(filter.inForce, 'd.revoked_at'),
    ],
  };
}

export const MERGE_COLUMNS = `m.id, m.from_code as "fromCode", m.into_code as "intoCode", m.reason, m.merged_by as "mergedBy",
  m.merged_at as "mergedAt", m.undone_by as "undoneBy", m.undone_at as "undoneAt", m.undo_reason as "undoReason"`;

export function identityMergeList(args: Row, codes: readonly string[] | null): ListSpec {
  const filter = auditFilter.parse(args['filter']) ?? {};
  return {
    name: 'identityMerges',
    columns: MERGE_COLUMNS,
    from: 'work.identity_merge m',
    order: [
      { sql: 'm.merged_at', type: 'timestamptz', descending: true },
      { sql: 'm.id::text', type: 'text' },
    ],
    where: (bind) => [
      codes === null
        ? null
        : `m.from_code = any(${bind(codes)}::text[]) or m.into_code = any(${bind(codes)}::text[])`,
      inForce(filter.inForce, 'm.undone_at'),
    ],
  };
}
