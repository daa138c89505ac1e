/** Filing a dispute about one field of one version of a record. */
import type pg from 'pg';
import { transaction } from '../../../platform/database/pool.js';
import type { FieldDescriptor, RecordDescriptor } from '../../../schema/compiler/descriptor.js';
import { checkWords } from './check-words.js';
import { workingDaysAt } from './dispute-clock.js';
import { type Actor, type Dispute, insertDispute, readOpenDispute } from './dispute-store.js';
import { type Refused, refused } from './refused.js';

/** Every record type by `<department>/<type>`. */
export type RecordTypes = ReadonlyMap<string, RecordDescriptor>;

export interface DisputeInput {
  readonly recordId: string;
  readonly version: number;
  readonly field: string;
  readonly reason: string;
  readonly proposed: string | null;
}

export const MOST_REASON = 500;
const MOST_PROPOSED = 200;
const MOST_KEY = 500;

interface Target {
  readonly record: RecordDescriptor;
  readonly key: string;
}

/** `<department>/<type>/<key>`; a key may hold slashes. */
function targetOf(types: RecordTypes, recordId: string): Target | null {
  const [, type = '', key = ''] = /^([^/]+\/[^/]+)\/(.+)$/s.exec(recordId) ?? [];
  const record = types.get(type);
  return record === undefined || key.length > MOST_KEY ? null : { record, key };
}

function checkTexts(field: FieldDescriptor, { reason, proposed }: DisputeInput): Refused | null {
  if (proposed !== null && field.personal !== undefined) return refused('PROPOSAL_PERSONAL', field.label);
  return (
    checkWords(reason, '理由', MOST_REASON, true) ?? checkWords(proposed, '建议的值', MOST_PROPOSED, false)
  );
}

/** Whether the record and its version are there is the owner's to say: the catalogue reads no other database. */
export async function disputeField(
  pool: pg.Pool,
  types: RecordTypes,
  input: DisputeInput,
  actor: Actor,
): Promise<Dispute | Refused> {
  const target = targetOf(types, input.recordId);
  if (target === null || input.version < 1) return refused('RECORD_UNKNOWN', input.recordId);
  const { record, key } = target;
  const field = record.fields.find(({ name }) => name === input.field);
  if (field === undefined) return refused('FIELD_UNKNOWN', input.field);
  const problem = checkTexts(field, input);
  if (problem !== null) return problem;
  return transaction(pool, async (client) => {
    const about = {
      department: record.department,
      recordType: record.name,
      key,
      version: input.version,
      field: field.name,
      reason: input.reason.trim(),
      proposed: input.proposed?.trim() || null,
      workingDays: await workingDaysAt(client, actor.at),
    };
    const filed = await insertDispute(client, about, actor);
    return filed ?? refused('ALREADY_OPEN', '', await readOpenDispute(client, about));
  });
}
