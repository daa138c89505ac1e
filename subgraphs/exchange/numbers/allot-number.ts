import type pg from 'pg';
import { z } from 'zod';
import { shanghaiDate } from '../../../domain/dates.js';
import { documentCodeOf } from './document-codes.js';
import { formatDocumentNumber } from './document-number.js';

/**
 * The counter's row stays locked until the transaction ends: the next signer waits, and a signature that fails gives its
 * number back. So there are no gaps, at the cost of one signature at a time per 代字 and year.
 */
const NEXT = `insert into number_counter as c (document_code, document_year, last) values ($1, $2, 1)
on conflict (document_code, document_year) do update set last = c.last + 1 returning c.last`;

export interface DocumentNumber {
  readonly documentCode: string;
  readonly documentYear: number;
  readonly documentSerial: number;
  readonly documentNumber: string;
}

/** The next number of the department in the year of `at` in Shanghai. Call it as late in a transaction as possible. */
export async function allotNumber(
  client: pg.ClientBase,
  department: string,
  at: Date,
): Promise<DocumentNumber> {
  const documentCode = await documentCodeOf(client, department, at);
  const documentYear = Number(shanghaiDate(at).slice(0, 4));
  const { rows } = await client.query(NEXT, [documentCode, documentYear]);
  const documentSerial = z.tuple([z.object({ last: z.number() })]).parse(rows)[0].last;
  return {
    documentCode,
    documentYear,
    documentSerial,
    documentNumber: formatDocumentNumber(documentCode, documentYear, documentSerial),
  };
}
