/** One row, from JSON text to COPY text: coerced, checked, linked by tiers 1–2, hashed. */
import { hash } from 'node:crypto';
import { shanghaiDate } from '../../../domain/dates.js';
import { isDistrictCode } from '../../../domain/districts/districts.js';
import { parseGtin } from '../../../domain/identifiers/gtin.js';
import { batchKey } from '../../../domain/products/batch-key.js';
import { productKey } from '../../../domain/products/product-key.js';
import type { FieldDescriptor, RecordDescriptor } from '../../../schema/compiler/descriptor.js';
import { checkText } from './check-text.js';
import { coerceMember, isInput, type Member, memberOf, reportUnknown, SYSTEM_MEMBERS } from './coerce.js';
import { copyText, ENCODERS, type Encode, NULL } from './copy-text.js';
import { personalCheckOf } from './deidentified.js';
import { checkKeyLength, indexedTexts } from './indexed-text.js';
import type { Report, RowProblem, RowProblemCode } from './row-problem.js';
import { REJECT_MEMBERS } from './sources/reject-columns.js';
import { type CheckedSubject, checkSubject } from './subject-check.js';

/** A row that passed: `copy` is its line for the stage, without place and line end. */
export interface CheckedRow {
  readonly key: string;
  /** Absent where the sender gives none. */
  readonly version: number | null;
  readonly occurredOn: string;
  readonly contentHash: string;
  readonly copy: string;
  readonly warnings: readonly RowProblem[];
}

export interface RefusedRow {
  readonly key: string | null;
  readonly problems: readonly RowProblem[];
}

export type RowVerdict = CheckedRow | RefusedRow;
export type RowChecker = (source: string) => RowVerdict;

export const isRefused = (verdict: RowVerdict): verdict is RefusedRow => 'problems' in verdict;

const MOST_PROBLEMS = 20;
const KEY = /^[^\p{Cc}\p{Cs}]{1,200}$/u;
const [VERSION, STATUS, , , DISTRICT] = SYSTEM_MEMBERS;

interface OwnField {
  readonly field: FieldDescriptor;
  readonly member: Member;
  /** Absent for subjects. */
  readonly encode: Encode | null;
}

const textOf = (value: unknown): string | null => (typeof value === 'string' ? value : null);
const orNull = (value: unknown, encode: Encode): string =>
  value === undefined || value === null ? NULL : encode(value);

function parseLine(source: string, report: Report): unknown {
  try {
    return JSON.parse(source);
  } catch {
    // A broken row is an expected outcome: the receipt names it.
    report(null, 'NOT_JSON', '该行不是完整的 JSON;NDJSON 每行应为一个 JSON 对象');
    return undefined;
  }
}

/** Compiles the checker of a record type. */
export function createRowChecker(record: RecordDescriptor): RowChecker {
  const own: readonly OwnField[] = record.fields.map((field) => ({
    field,
    member: memberOf(field),
    encode: field.kind === 'subject' ? null : ENCODERS[field.kind],
  }));
  const members = [...own.map(({ member }) => member), ...SYSTEM_MEMBERS];
  const known = new Set([...members.map(({ name }) => name), ...REJECT_MEMBERS]);
  // Hashing in the order of names: a new optional field, or fields put in another order, change no hash.
  const hashOrder = own
    .map((_, i) => i)
    .sort((a, b) => ((own[a]?.member.name ?? '') < (own[b]?.member.name ?? '') ? -1 : 1));
  const placeOf = (name: string | undefined): number => own.findIndex(({ member }) => member.name === name);
  const carriesPersons = personalCheckOf(record);
  const keyAt = placeOf(record.keyField);
  const occurredAt = placeOf(record.occurredOnField);
  const { product } = record;
  const checkTexts = indexedTexts(record);
  const at = {
    producer: placeOf(product?.producer),
    gtin: placeOf(product?.gtin),
    brand: placeOf(product?.brand),
    model: placeOf(product?.model),
    batch: placeOf(product?.batch),
  };

  return (source) => {
    const problems: RowProblem[] = [];
    const warnings: RowProblem[] = [];
    const report: Report = (field, code, message) => {
      if (problems.length < MOST_PROBLEMS) problems.push({ field, code, message });
    };
    const warn = (field: string, code: RowProblemCode, message: string): void => {
      warnings.push({ field, code, message });
    };
    const input = parseLine(source, report);
    if (problems.length > 0) return { key: null, problems };
    if (!isInput(input) || Array.isArray(input)) {
      report(null, 'NOT_AN_OBJECT', '该行应为一个 JSON 对象');
      return { key: null, problems };
    }
    // Before every other check: their messages show values, and the key may be what must not be shown.
    if (carriesPersons?.({ ...input }, report) === true) return { key: null, problems };
    checkText(source, input, report);
    if (problems.length > 0) return { key: null, problems };

    const values: unknown[] = new Array(own.length);
    let present = 0;
    for (let i = 0; i < own.length; i++) {
      const each = own[i];
      if (each === undefined) continue;
      if (input[each.member.name] !== undefined) present++;
      values[i] = coerceMember(input, each.member, '', report);
    }
    const system = SYSTEM_MEMBERS.map((member) => {
      if (input[member.name] !== undefined) present++;
      return coerceMember(input, member, '', report);
    });
    // A mended reject file may come back with our columns in it.
    for (const name of REJECT_MEMBERS) if (input[name] !== undefined) present++;
    if (Object.keys(input).length !== present) reportUnknown(input, members, known, '', report);
    const key = textOf(values[keyAt]);
    if (problems.length > 0) return { key, problems };
    return finish(values, system, key ?? '', problems, warnings, report, warn);
  };

  function finish(
    values: readonly unknown[],
    system: readonly unknown[],
    key: string,
    problems: readonly RowProblem[],
    warnings: readonly RowProblem[],
    report: Report,
    warn: (field: string, code: RowProblemCode, message: string) => void,
  ): RowVerdict {
    const [version, status, supersededBy, publishedAt, district, share, publicity, attachments] = system;
    if (!KEY.test(key)) report(record.keyField, 'KEY_INVALID', '业务主键应为 1–200 个字符,不含控制字符');
    if (typeof version === 'number' && version < 1) report(VERSION.name, 'VERSION_INVALID', '版本应为正整数');
    if (status === 'REVOKED')
      report(STATUS.name, 'STATUS_NOT_ALLOWED', '撤销请用 revoke,发布的状态为 VALID 或 CORRECTED');
    if (typeof district === 'string' && !isDistrictCode(district)) {
      report(
        DISTRICT.name,
        'DISTRICT_INVALID',
        `行政区划代码应为 GB/T 2260 的六位数字,收到 “${district.slice(0, 20)}”`,
      );
    }
    const cells: string[] = new Array(own.length);
    let producer: string | null = null;
    for (let i = 0; i < own.length; i++) {
      const each = own[i];
      const value = values[i];
      if (each === undefined) continue;
      if (each.encode !== null) cells[i] = orNull(value, each.encode);
      else {
        const subject: CheckedSubject = checkSubject(value, each.member.name, report, warn);
        cells[i] = subject.copy;
        if (i === at.producer) producer = subject.orgCode;
      }
    }
    checkTexts(values, report);
    const gtin = textOf(values[at.gtin]);
    if (gtin !== null && gtin !== '') checkGtin(gtin, product?.gtin ?? '', report, warn);
    if (problems.length > 0) return { key, problems };

    const boundTo =
      product === undefined
        ? null
        : productKey({
            gtin,
            orgCode: producer,
            brand: textOf(values[at.brand]),
            model: textOf(values[at.model]),
          });
    const batch = boundTo === null ? null : batchKey(boundTo, textOf(values[at.batch]));
    checkKeyLength(boundTo, product?.model, report);
    checkKeyLength(batch, product?.batch, report);
    if (problems.length > 0) return { key, problems };
    const fixed = [
      textOf(status) ?? 'VALID',
      orNull(supersededBy, ENCODERS.id),
      textOf(share) ?? 'UNCONDITIONAL',
      textOf(publicity) ?? 'ON_REQUEST',
      orNull(district, ENCODERS.string),
      attachments === undefined || attachments === null ? '[]' : ENCODERS.items(attachments),
    ] as const;
    let content = fixed.join('\t');
    for (const i of hashOrder) {
      const cell = cells[i];
      if (cell !== undefined && values[i] !== undefined && values[i] !== null)
        content += `\n${own[i]?.member.name}\t${hashed(own[i], cell)}`;
    }
    const occurred = String(values[occurredAt]);
    const occurredOn = occurred.length > 10 ? shanghaiDate(new Date(occurred)) : occurred;
    const contentHash = hash('sha256', content);
    const copy = [
      copyText(key),
      orNull(version, ENCODERS.long),
      fixed[0],
      fixed[1],
      occurredOn,
      orNull(publishedAt, ENCODERS.datetime),
      fixed[4],
      fixed[2],
      fixed[3],
      fixed[5],
      contentHash,
      boundTo === null ? NULL : copyText(boundTo),
      batch === null ? NULL : copyText(batch),
      ...cells,
    ].join('\t');
    return {
      key,
      version: typeof version === 'number' ? version : null,
      occurredOn,
      contentHash,
      copy,
      warnings,
    };
  }
}

/** Of a subject name and code count, not the enterprise that we found for it. */
const hashed = (own: OwnField | undefined, cell: string): string =>
  own?.encode === null ? cell.slice(0, cell.lastIndexOf('\t')) : cell;

function checkGtin(
  gtin: string,
  field: string,
  report: Report,
  warn: (field: string, code: RowProblemCode, message: string) => void,
): void {
  const { validity, problem } = parseGtin(gtin);
  if (validity === 'MALFORMED') report(field, 'CODE_MALFORMED', problem ?? '商品条码格式有误');
  if (validity === 'CHECK_MISMATCH') warn(field, 'CODE_CHECK_MISMATCH', problem ?? '商品条码校验位不符');
}
