/**
 * Hashes of what is signed beside title and text: events of signing carry them, and rows as they are now give them again.
 * The hash of the whole content cannot be had from rows, which keep no order of departments and subjects.
 */
import type pg from 'pg';
import { z } from 'zod';
import { canonicalJson, type Json } from '../events/canonical-json.js';
import { hashOf } from '../events/event-hash.js';

const json: z.ZodType<z.core.util.JSONType> = z.json();

/** Rows of a notice as `n`. */
export const PARTS = `jsonb_build_object(
  'heading', jsonb_build_object('type', n.type, 'urgency', n.urgency, 'secrecy', n.secrecy, 'cosigners', n.cosigners),
  'recipients', coalesce((select jsonb_agg(jsonb_build_object('id', r.id, 'department', r.department, 'kind', r.kind))
    from notice_recipient r where r.notice_id = n.id), '[]'),
  'subjects', coalesce((select jsonb_agg(jsonb_build_object('kind', s.kind, 'key', s.key, 'batchNo', s.batch_no))
    from notice_subject s where s.notice_id = n.id), '[]'),
  'records', coalesce((select jsonb_agg(jsonb_build_object('id', a.department || '/' || a.record_type || '/' || a.key,
      'version', a.version, 'contentHash', a.content_hash) order by a.place)
    from attached_record a where a.notice_id = n.id), '[]'))`;

const partsSchema = z.object({
  heading: json,
  recipients: z.array(z.object({ id: z.string(), department: z.string(), kind: z.string() })),
  subjects: z.array(json),
  /** Each as an event of 补充证据 names it. */
  records: z.array(json),
});
export type Parts = z.infer<typeof partsSchema>;
export type SignedRecipient = Parts['recipients'][number];

const hashOfSet = (members: readonly Json[]): string => hashOf(members.map(canonicalJson).sort());

export const recipientsHashOf = (recipients: readonly SignedRecipient[]): string =>
  hashOfSet(recipients.map((each) => ({ ...each })));
export const recordsHashOf = (recordHashes: readonly string[]): string => hashOf(recordHashes);

export const hashesOf = ({ heading, recipients, subjects, records }: Parts) => ({
  headingHash: hashOf(heading),
  subjectsHash: hashOfSet(subjects),
  recipients,
  recordHashes: records.map(hashOf),
});

const READ = `select ${PARTS} as parts from notice n where n.id = $1`;
const readSchema = z.tuple([z.object({ parts: partsSchema })]);

/** What an event of signing says of them. */
export async function signedParts(client: pg.ClientBase, noticeId: string) {
  const [{ parts }] = readSchema.parse((await client.query(READ, [noticeId])).rows);
  const { headingHash, subjectsHash, recipients, recordHashes } = hashesOf(parts);
  return {
    headingHash,
    subjectsHash,
    recipientsHash: recipientsHashOf(recipients),
    recordsHash: recordsHashOf(recordHashes),
  };
}

/** Content of a reply as `p`. */
export const REPLY = `jsonb_build_object('kind', p.kind, 'results', p.results, 'measures', p.measures,
  'documentNumbers', p.document_numbers, 'quantities', p.quantities, 'nextStep', p.next_step, 'text', p.text)`;

const PENDING = `select ${REPLY} as content from notice_reply p where p.recipient_id = $1 and p.state = 'PENDING'`;
const pendingSchema = z.array(z.object({ content: json }));

/** Of the reply that waits for its signature; null: there is none. */
export async function pendingReplyHash(client: pg.ClientBase, recipientId: string): Promise<string | null> {
  const [pending] = pendingSchema.parse((await client.query(PENDING, [recipientId])).rows);
  return pending === undefined ? null : hashOf(pending.content);
}
