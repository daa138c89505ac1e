/** Rows of dispute and their immutable events; every change of a dispute appends its event in one transaction. */
import type pg from 'pg';
import { z } from 'zod';

/** Columns of a dispute as `d`. */
export const DISPUTE_COLUMNS = `d.id::text as id, d.department, d.record_type as "recordType", d.key, d.version, d.field,
  d.reason, d.proposed, d.submitted_by as "submittedBy", d.submitted_from as "submittedFrom",
  d.submitted_at as "submittedAt", d.working_days as "workingDays", d.state, d.closed_at as "closedAt",
  d.corrected_version as "correctedVersion"`;

const disputeSchema = z.object({
  id: z.string(),
  department: z.string(),
  recordType: z.string(),
  key: z.string(),
  version: z.number(),
  field: z.string(),
  reason: z.string(),
  proposed: z.string().nullable(),
  submittedBy: z.string(),
  submittedFrom: z.string().nullable(),
  submittedAt: z.string(),
  workingDays: z.number(),
  state: z.enum(['PENDING', 'ACCEPTED', 'CORRECTED', 'DECLINED', 'WITHDRAWN']),
  closedAt: z.string().nullable(),
  correctedVersion: z.number().nullable(),
});
export type Dispute = z.infer<typeof disputeSchema>;
export type DisputeState = Dispute['state'];
export type DisputeStep = 'SUBMITTED' | 'ACCEPTED' | 'DECLINED' | 'CORRECTED' | 'REVOKED' | 'WITHDRAWN';

export const toDispute = (row: unknown): Dispute => disputeSchema.parse(row);

/** Who does a step, and when. */
export interface Actor {
  readonly by: string;
  readonly department: string | null;
  readonly at: Date;
}

export interface Step {
  readonly step: DisputeStep;
  readonly actor: Actor;
  readonly text: string | null;
  readonly version: number | null;
}

const uuid = z.uuid();

/** Null for an id that none has. `lock` keeps the row until the transaction ends. */
export async function readDispute(
  client: pg.ClientBase | pg.Pool,
  id: string,
  lock: '' | 'for update' = '',
): Promise<Dispute | null> {
  if (!uuid.safeParse(id).success) return null;
  const { rows } = await client.query(`select ${DISPUTE_COLUMNS} from dispute d where d.id = $1 ${lock}`, [
    id,
  ]);
  return rows[0] === undefined ? null : toDispute(rows[0]);
}

const APPEND = `insert into dispute_event (dispute_id, number, step, at, by, department, text, version)
select $1, count(*) + 1, $2, $3, $4, $5, $6, $7 from dispute_event e where e.dispute_id = $1`;

const append = (client: pg.ClientBase, id: string, { step, actor, text, version }: Step) =>
  client.query(APPEND, [id, step, actor.at, actor.by, actor.department, text, version]);

export interface NewDispute
  extends Pick<Dispute, 'department' | 'recordType' | 'key' | 'version' | 'field' | 'reason' | 'proposed'> {
  readonly workingDays: number;
}

const INSERT = `insert into dispute as d (department, record_type, key, version, field, reason, proposed,
  submitted_by, submitted_from, submitted_at, working_days)
values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11)
on conflict (record_type, key, version, field) where closed_at is null do nothing returning ${DISPUTE_COLUMNS}`;

/** Null where one is open about this field of this version. */
export async function insertDispute(
  client: pg.ClientBase,
  dispute: NewDispute,
  actor: Actor,
): Promise<Dispute | null> {
  const { department, recordType, key, version, field, reason, proposed, workingDays } = dispute;
  const { rows } = await client.query(INSERT, [
    department,
    recordType,
    key,
    version,
    field,
    reason,
    proposed,
    actor.by,
    actor.department,
    actor.at,
    workingDays,
  ]);
  if (rows[0] === undefined) return null;
  const inserted = toDispute(rows[0]);
  await append(client, inserted.id, { step: 'SUBMITTED', actor, text: reason, version });
  return inserted;
}

const OPEN = `select ${DISPUTE_COLUMNS} from dispute d
where d.record_type = $1 and d.key = $2 and d.version = $3 and d.field = $4 and d.closed_at is null`;

/** The open dispute about a field of a version. */
export async function readOpenDispute(client: pg.ClientBase, about: NewDispute): Promise<Dispute | null> {
  const { rows } = await client.query(OPEN, [about.recordType, about.key, about.version, about.field]);
  return rows[0] === undefined ? null : toDispute(rows[0]);
}

/** Moves a locked dispute to `state`, with its event. */
export async function moveDispute(
  client: pg.ClientBase,
  dispute: Dispute,
  state: DisputeState,
  step: Step,
): Promise<Dispute> {
  const closedAt = state === 'ACCEPTED' ? null : step.actor.at;
  const correctedVersion = state === 'CORRECTED' ? step.version : null;
  const { rows } = await client.query(
    `update dispute d set state = $2, closed_at = $3, corrected_version = $4 where d.id = $1
     returning ${DISPUTE_COLUMNS}`,
    [dispute.id, state, closedAt, correctedVersion],
  );
  await append(client, dispute.id, step);
  return toDispute(rows[0]);
}
