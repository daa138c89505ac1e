/** What GET /audit/chains answers: a page of notices, each with its chain and what its rows say. */
import { z } from 'zod';

const json: z.ZodType<z.core.util.JSONType> = z.json();
const text = z.string();

export const chainsAnswer = z.object({
  chains: z.array(
    z.object({
      id: text,
      documentNumber: text.nullable(),
      head: z.object({ count: z.number(), hash: text.nullable() }),
      titleHash: text,
      bodyHash: text,
      headingHash: text,
      subjectsHash: text,
      recipients: z.array(z.object({ id: text, department: text, kind: text })),
      /** One per attached record, in their order. */
      recordHashes: z.array(text),
      /** Those that were signed. */
      replies: z.array(z.object({ id: text, contentHash: text })),
      attachments: z.array(z.object({ sha256: text, name: text })),
      events: z.array(
        z.object({
          number: z.number(),
          at: text,
          action: text,
          by: text,
          department: text.nullable(),
          recipientId: text.nullable(),
          from: text.nullable(),
          to: text,
          comment: text.nullable(),
          data: z.record(text, json),
          algorithm: text,
          previousHash: text.nullable(),
          hash: text,
        }),
      ),
    }),
  ),
  /** Where the next page begins; null: there is none. */
  next: text.nullable(),
});
export type ChainsAnswer = z.infer<typeof chainsAnswer>;
