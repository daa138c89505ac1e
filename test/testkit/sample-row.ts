/** Rows that fit any record type, made from its descriptor; the same number gives the same row. */

import { addDays } from '../../domain/dates.js';
import { gtinCheck } from '../../domain/identifiers/gtin.js';
import { organisationCodeCheck } from '../../domain/identifiers/organisation-code.js';
import { composeUscc } from '../../domain/identifiers/uscc.js';
import type { FieldDescriptor, ItemDescriptor, RecordDescriptor } from '../../schema/compiler/descriptor.js';

export type SampleRow = Record<string, unknown>;

/** A valid organisation code per number. */
export function sampleOrgCode(n: number): string {
  const body = String(60_000_000 + n);
  return body + organisationCodeCheck(body);
}

export const sampleUscc = (n: number): string => composeUscc('91', '310101', sampleOrgCode(n));

export const sampleKey = (n: number): string => `K${String(n).padStart(7, '0')}`;

/** Enterprises that rows are spread over, so that each has several. */
const ENTERPRISES = 50;

const nested = (item: ItemDescriptor | undefined, n: number): SampleRow =>
  Object.fromEntries((item?.fields ?? []).map((field) => [field.name, sampleValue(field, n)]));

function sampleText(field: FieldDescriptor, n: number): string {
  return `${field.label}${n % 17}`;
}

function sampleValue(field: FieldDescriptor, n: number): unknown {
  switch (field.kind) {
    case 'string':
      return sampleText(field, n);
    case 'id':
      return `${field.name}-${n}`;
    case 'int':
      return n % 1_000;
    case 'long':
      return n;
    case 'float':
      return n / 4;
    case 'decimal':
      return `${n}.25`;
    case 'boolean':
      return n % 2 === 0;
    case 'date':
      return addDays('2026-01-01', n % 300);
    case 'datetime':
      return `${addDays('2026-01-01', n % 300)}T08:00:00.000Z`;
    case 'enum':
      return field.enum?.values[n % field.enum.values.length]?.name;
    case 'strings':
      return [sampleText(field, n), 'b'];
    case 'items':
      return [nested(field.item, n), nested(field.item, n + 1)];
    case 'subject':
      return { name: `企业${n % ENTERPRISES}有限公司`, code: sampleUscc(n % ENTERPRISES) };
  }
}

const gtin = (n: number): string => {
  const body = String(690_123_400_000 + (n % 100));
  return body + gtinCheck(body);
};

/** Row `n` of a record type, its key from `sampleKey(n)`. */
export function sampleRow(record: RecordDescriptor, n: number, changes: SampleRow = {}): SampleRow {
  const row: SampleRow = Object.fromEntries(
    record.fields.map((field) => [field.name, sampleValue(field, n)]),
  );
  row[record.keyField] = sampleKey(n);
  if (record.product?.gtin !== undefined) row[record.product.gtin] = gtin(n);
  return { ...row, publishedAt: '2026-11-01T00:00:00.000Z', districtCode: '310101', ...changes };
}

export const ndjson = (rows: readonly unknown[]): string =>
  rows.map((row) => `${JSON.stringify(row)}\n`).join('');
