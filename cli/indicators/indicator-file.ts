/** A table of indicator values as departments keep it: CSV, in UTF-8 or GB18030, with Chinese or English headings. */
import { isUtf8 } from 'node:buffer';
import { TextDecoder } from 'node:util';
import { parse } from 'csv-parse/sync';
import { z } from 'zod';
import { DISTRICTS } from '../../domain/districts/district-table.js';
import { HubError } from '../../platform/errors.js';

/** IndicatorValueInput of the graph. */
export interface IndicatorEntry {
  readonly code: string;
  readonly year: number;
  readonly district: string | null;
  readonly value: string | null;
  readonly numerator: string | null;
  readonly denominator: string | null;
  readonly sourceDocument: string;
  readonly note: string | null;
}

const HEADINGS = {
  code: '指标代码',
  year: '年度',
  district: '区',
  value: '值',
  numerator: '分子',
  denominator: '分母',
  sourceDocument: '来源文件',
  note: '说明',
} as const;
const FIELDS = new Map(
  Object.entries(HEADINGS).flatMap(([field, heading]) => [
    [field, field],
    [heading, field],
  ]),
);
const NEEDED = ['code', 'year', 'value', 'sourceDocument'] as const;

const CITY: ReadonlySet<string> = new Set(['', '全市', '上海市', '310000']);
const CODES: ReadonlyMap<string, string> = new Map(DISTRICTS.map(({ code, name }) => [name, code]));

const refuse = (reason: string): HubError => new HubError('BAD_REQUEST', { reason });

/** As it is printed: `1,000`, `95.2%`. */
const number = (text: string): string | null => text.replaceAll(/[,,\s]|[%%]$/g, '') || null;

function fieldsOf(header: readonly string[]): string[] {
  const fields = header.map((cell) => FIELDS.get(cell.trim()));
  const unknown = header.filter((_, place) => fields[place] === undefined);
  const missing = NEEDED.filter((field) => !fields.includes(field)).map((field) => HEADINGS[field]);
  if (unknown.length + missing.length > 0)
    throw refuse(
      `表头不符:${unknown.length > 0 ? `不认识 ${unknown.join('、')};` : ''}${missing.length > 0 ? `缺 ${missing.join('、')};` : ''}应为 ${Object.values(HEADINGS).join(',')}`,
    );
  return fields.map((field) => field ?? '');
}

const cells = z.array(z.record(z.string(), z.string()));

function entryOf(row: Readonly<Record<string, string>>, place: number): IndicatorEntry {
  const cell = (field: keyof typeof HEADINGS): string => (row[field] ?? '').trim();
  const year = Number(cell('year').replace(/年$/, '') || Number.NaN);
  if (!Number.isInteger(year)) throw refuse(`第 ${place + 1} 个值的年度“${cell('year')}”不是年份`);
  const district = cell('district');
  return {
    code: cell('code'),
    year,
    district: CITY.has(district) ? null : (CODES.get(district) ?? district),
    value: number(cell('value')),
    numerator: number(cell('numerator')),
    denominator: number(cell('denominator')),
    sourceDocument: cell('sourceDocument'),
    note: cell('note') || null,
  };
}

/** @throws HubError BAD_REQUEST for headings that are not known, or a year that is none */
export function readIndicatorFile(bytes: Uint8Array): IndicatorEntry[] {
  const text = new TextDecoder(isUtf8(bytes) ? 'utf-8' : 'gb18030').decode(bytes);
  const rows: unknown = parse(text, {
    columns: fieldsOf,
    delimiter: [',', ';', '\t'],
    skip_empty_lines: true,
    relax_column_count_less: true,
  });
  return cells.parse(rows).map(entryOf);
}
