/** What sync sends when a rule raises a notice (sync/notices): POST /internal/notices. */
import { z } from 'zod';

const id = z.string().min(1).max(500);
const ids = z.array(id).max(200);

export const raisedSchema = z
  .strictObject({
    /** Rule, subject and generation: the same again is the same notice. At most what `senderDocument` takes. */
    document: z.string().min(1).max(200),
    /** Rule and subject, without the generation. */
    subject: z.string().min(1).max(200),
    rule: z.strictObject({ id: z.string().min(1), title: z.string().min(1) }),
    sender: id,
    /** SEND: signed by `signer`, whom the rule's configuration names. */
    mode: z.enum(['DRAFT', 'SEND']),
    signer: z.string().min(1).max(200).nullable(),
    type: id,
    urgency: id,
    title: z.string(),
    body: z.string(),
    main: ids.min(1),
    copy: ids,
    enterprises: ids,
    products: ids,
    batches: z.array(z.strictObject({ productKey: id, batchNo: id })).max(200),
    records: z
      .array(
        z.strictObject({ recordId: id, version: z.number().int().min(1), contentHash: z.string().max(200) }),
      )
      .max(200),
  })
  .refine(({ mode, signer }) => mode === 'DRAFT' || signer !== null, { error: 'SEND 须写明签发人 signer' });
export type Raised = z.infer<typeof raisedSchema>;

export const RAISE_EFFECTS = ['DRAFTED', 'SENT', 'APPENDED', 'UNCHANGED'] as const;
export type RaiseEffect = (typeof RAISE_EFFECTS)[number];
