/** The typed tables of the registration: former names and industry are only there. */
import { subjectColumns } from '../../../schema/compiler/descriptor.js';
import type { DepartmentStore, RecordStore } from '../store/department-store.js';

export interface RegistrationTables {
  readonly table: string;
  /** Column with the holder's organisation code. */
  readonly orgCode: string;
  /** Child table with a column `name`. */
  readonly formerNames: string;
  /** GB/T 4754 code. */
  readonly industry: string;
}

const REGISTRATION = 'Registration';
const columnOf = ({ record }: RecordStore, name: string): string | undefined =>
  record.fields.find((field) => field.name === name)?.column;

/** Null in a hub without a department that registers enterprises. */
export function registrationTables(departments: readonly DepartmentStore[]): RegistrationTables | null {
  const store = departments
    .map(({ records }) => records.get(REGISTRATION))
    .find((each) => each !== undefined);
  const holder = store?.record.fields.find(({ kind }) => kind === 'subject');
  const industry = store === undefined ? undefined : columnOf(store, 'industryCode');
  const formerNames = store?.items.find(({ itemsField }) => itemsField === 'formerNames')?.name;
  if (store === undefined || holder === undefined || industry === undefined || formerNames === undefined)
    return null;
  return { table: store.table.name, orgCode: subjectColumns(holder).orgCode, formerNames, industry };
}

/** What former names need to be searched; the compiler knows no such index. */
export const formerNamesIndex = ({ formerNames }: RegistrationTables): string =>
  `create index if not exists registration_former_names on ${formerNames}
using gin (derived.search_grams(derived.search_text(name)))`;
