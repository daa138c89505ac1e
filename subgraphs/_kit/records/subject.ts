/** A subject as readers see it: the department's own text, and the enterprise that it is linked to. */
import { parseEnterpriseCode } from '../../../domain/identifiers/enterprise-code.js';
import type { FieldDescriptor } from '../../../schema/compiler/descriptor.js';
import type { Row } from '../subgraph.js';
import { subjectKeys } from './columns.js';

const textOf = (value: unknown): string | null => (typeof value === 'string' ? value : null);

/** Links of a row by field; an entry with null says that a person or sync took the link away. */
export function linksOf(row: Row): Readonly<Record<string, unknown>> {
  const text = row['links'];
  if (typeof text !== 'string') return {};
  const links: unknown = JSON.parse(text);
  return typeof links === 'object' && links !== null ? { ...links } : {};
}

/** The organisation code that counts: the link table's where it speaks, else the row's. */
export function effectiveOrgCode(row: Row, field: FieldDescriptor): string | null {
  if (typeof row['links'] === 'string') {
    const links = linksOf(row);
    if (field.name in links) return textOf(links[field.name]);
  }
  return textOf(row[subjectKeys(field).orgCode]);
}

/** Null where the record names no such subject. */
export function subjectOf(row: Row, field: FieldDescriptor): Row | null {
  const keys = subjectKeys(field);
  const name = textOf(row[keys.name]);
  if (name === null) return null;
  return { name, code: textOf(row[keys.code]), orgCode: effectiveOrgCode(row, field) };
}

export function linkState(subject: Row): 'LINKED' | 'UNLINKED' | 'SUSPECT' {
  if (subject['orgCode'] !== null) return 'LINKED';
  const { code } = subject;
  if (typeof code !== 'string') return 'UNLINKED';
  return parseEnterpriseCode(code).validity === 'CHECK_MISMATCH' ? 'SUSPECT' : 'UNLINKED';
}
