import { z } from 'zod';
import { EVENT_KINDS, type QualityEvent } from '../../domain/quality-event.js';
import type { FeedEnd, FeedLine, FeedValue } from '../../schema/feed.js';

const text = z.string();
const optionalText = text.nullable();
const day = text.regex(/^\d{4}-\d\d-\d\d$/);
const number = z.number();
const version = z.int().positive();

const event: z.ZodType<QualityEvent> = z.object({
  id: text,
  department: text,
  recordType: text,
  recordId: text,
  version,
  kind: z.enum(EVENT_KINDS),
  role: optionalText,
  outcome: optionalText,
  severity: z.literal([1, 2, 3, 4]).nullable(),
  itemClass: z.enum(['A', 'B', 'C']).nullable(),
  samplingType: optionalText,
  testingBody: optionalText,
  channel: optionalText,
  injury: z.boolean(),
  status: text,
  occurredOn: day,
  reportedAt: text,
  district: optionalText,
  orgCode: optionalText,
  productKey: optionalText,
  brandKey: optionalText,
  batchNo: optionalText,
  productClass: optionalText,
  hazard: optionalText,
  quantity: number.nullable(),
  label: text,
});

/** Values are read by the typed table's columns; PostgreSQL refuses what does not fit them. */
const fields = z.custom<Readonly<Record<string, FeedValue>>>(
  (value) => typeof value === 'object' && value !== null && !Array.isArray(value),
);

const line: z.ZodType<FeedLine> = z.object({
  cursor: text,
  type: text,
  id: text,
  key: text,
  version,
  record: z
    .object({
      status: z.enum(['VALID', 'CORRECTED', 'REVOKED']),
      supersededBy: optionalText,
      occurredOn: day,
      publishedAt: text,
      receivedAt: text,
      districtCode: optionalText,
      shareAttribute: text,
      publicity: text,
      contentHash: text,
      productKey: optionalText,
      batchKey: optionalText,
      fields,
    })
    .nullable(),
  label: text,
  events: z.array(event),
});

const end: z.ZodType<FeedEnd> = z.object({
  end: z.literal(true),
  cursor: text,
  more: z.boolean(),
  held: z.boolean().optional(),
  asOf: text,
});

const either = z.union([line, end]);

export const isEnd = (read: FeedLine | FeedEnd): read is FeedEnd => 'end' in read;

/** One line of a feed. @throws SyntaxError, ZodError */
export function parseFeedLine(text: string): FeedLine | FeedEnd {
  const value: unknown = JSON.parse(text);
  const isLine = typeof value === 'object' && value !== null && 'cursor' in value && !('end' in value);
  return isLine ? line.parse(value) : either.parse(value);
}
