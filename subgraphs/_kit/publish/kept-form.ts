/** What the database keeps of files, parsed as it is read. */
import { z } from 'zod';
import type { SourceForm } from './sources/row-source.js';

export const KeptCells = z.array(
  z.union([z.string(), z.number(), z.boolean(), z.null(), z.object({ date: z.string() })]),
);

const Form = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('ndjson') }),
  z.object({
    kind: z.literal('csv'),
    charset: z.string(),
    bom: z.boolean(),
    delimiter: z.string(),
    head: z.array(KeptCells),
  }),
  z.object({ kind: z.literal('xlsx'), head: z.array(KeptCells) }),
]);

export const parseForm = (text: string): SourceForm => Form.parse(JSON.parse(text));
