/** A sender's mapping: how its own table becomes the hub's record. Saved by name in the department's database. */
import { z } from 'zod';
import { HubError } from '../../../platform/errors.js';
import type { DepartmentDescriptor, RecordDescriptor } from '../../../schema/compiler/descriptor.js';
import { charsetName, KNOWN_CHARSETS } from './sources/charset.js';
import { type Column, columnPath, headerKey, sendersColumns } from './sources/known-columns.js';
import { DELIMITER_NAMES, EXTRA, type TableReading } from './sources/table-reading.js';

/** No control characters: jsonb refuses U+0000, and no header has any. */
const Text = z
  .string()
  .max(200)
  .regex(/^\P{Cc}*$/u);
const Header = Text.min(1);

const Profile = z.strictObject({
  recordType: z.string(),
  columns: z.record(Header, Text.nullable()).default({}),
  values: z.record(Header, z.record(Text, Text)).default({}),
  dateOrder: z.enum(['YMD', 'DMY', 'MDY']).default('YMD'),
  charset: z
    .string()
    .refine((given) => charsetName(given) !== null, `应为 ${KNOWN_CHARSETS.join('、')} 之一`)
    .optional(),
  delimiter: z.enum(DELIMITER_NAMES).optional(),
  headerRow: z.int().min(1).max(1_000).optional(),
  extra: z.enum(EXTRA).default('refuse'),
});
export type Profile = z.infer<typeof Profile>;

const MOST_HEADERS = 1_000;

const refused = (reason: string): HubError => new HubError('PROFILE_INVALID', { reason });

const place = (path: readonly PropertyKey[]): string =>
  path.length === 0 ? '' : `${path.map(String).join('.')}:`;

/** Two headers that say one field would each write over the other. */
function refuseTwice(profile: Profile, columns: ReadonlyMap<string, Column | null>): void {
  const first = new Map<string, string>();
  for (const header of Object.keys(profile.columns)) {
    const column = columns.get(headerKey(header));
    if (column === null || column === undefined) continue;
    const field = columnPath(column);
    const other = first.get(field);
    if (other !== undefined) throw refused(`列 “${other}” 与 “${header}” 都对应字段 ${field},请只留一个`);
    first.set(field, header);
  }
}

function refuseValues(
  record: RecordDescriptor,
  { values }: Profile,
  columns: ReadonlyMap<string, Column | null>,
): void {
  for (const [name, mapping] of Object.entries(values)) {
    const path = columns.get(headerKey(name));
    const field = record.fields.find((each) => each.name === path?.field);
    if (field?.kind !== 'enum') continue;
    const known = field.enum?.values ?? [];
    for (const [from, to] of Object.entries(mapping)) {
      const value = path?.read(to);
      if (known.some((each) => each.name === value)) continue;
      const allowed = known.map((each) => `${each.name}(${each.label})`).join('、');
      throw refused(`${name} 的 “${from}” 对应 “${to}”,不是其取值;可用:${allowed}`);
    }
  }
}

/** @throws HubError PROFILE_INVALID saying what is wrong and what would be right. */
export function readProfile(department: DepartmentDescriptor, given: unknown): Profile {
  const parsed = Profile.safeParse(given);
  if (!parsed.success) {
    const [issue] = parsed.error.issues;
    throw refused(`${place(issue?.path ?? [])}${issue?.message ?? ''}`);
  }
  const profile = parsed.data;
  const record = department.records.find(({ name }) => name === profile.recordType);
  if (record === undefined) {
    const known = department.records.map(({ name }) => name).join('、');
    throw refused(`没有记录类型 ${profile.recordType};可用:${known}`);
  }
  if (Object.keys(profile.columns).length > MOST_HEADERS) throw refused(`列至多 ${MOST_HEADERS} 个`);
  const columns = sendersColumns(record, readingOf(profile), false);
  refuseTwice(profile, columns);
  refuseValues(record, profile, columns);
  return profile;
}

export const readingOf = ({ recordType: _, ...reading }: Profile): TableReading => reading;
