/** A department's record type as the catalogue shows it: a function of its definition, so that nobody types it in. */
import {
  type DepartmentDescriptor,
  type FieldDescriptor,
  type RecordDescriptor,
  ROW_DEFAULTS,
} from '../../../schema/compiler/descriptor.js';
import { datasetTypeOf } from '../../../schema/compiler/naming.js';
import { nameIn, unitOf } from './unit-of.js';

interface FieldEntry {
  readonly name: string;
  readonly label: string;
  readonly meaning: string;
  readonly type: string;
  readonly list: boolean;
  readonly required: boolean;
  readonly unit: string | null;
  readonly codes: readonly { readonly value: string; readonly label: string }[] | null;
  readonly personal: boolean;
  readonly filterable: boolean;
  readonly sortable: boolean;
  readonly role: string | null;
  readonly items: readonly FieldEntry[] | null;
}

/** The GraphQL interface Dataset, without what the department itself gives. */
export interface DatasetEntry {
  readonly __typename: string;
  readonly id: string;
  readonly recordType: string;
  readonly title: string;
  readonly meaning: string;
  readonly owner: Pick<DepartmentDescriptor, 'code' | 'name' | 'shortName' | 'contact'>;
  readonly fields: readonly FieldEntry[];
  readonly shareAttribute: string;
  readonly freshness: string;
}

const fieldEntry = (field: FieldDescriptor): FieldEntry => ({
  name: field.name,
  label: nameIn(field.label),
  meaning: field.label,
  type: field.type,
  list: field.kind === 'strings' || field.kind === 'items',
  required: field.required,
  unit: unitOf(field.label),
  codes: field.enum?.values.map(({ name, label }) => ({ value: name, label })) ?? null,
  personal: field.personal !== undefined,
  filterable: field.filter,
  sortable: field.sort,
  role: field.role ?? null,
  items: field.item?.fields.map(fieldEntry) ?? null,
});

function datasetEntry(department: DepartmentDescriptor, record: RecordDescriptor): DatasetEntry {
  const { code, name, shortName, contact, freshness } = department;
  return {
    __typename: datasetTypeOf(code),
    id: `${code}/${record.name}`,
    recordType: record.name,
    title: nameIn(record.title),
    meaning: record.title,
    owner: { code, name, shortName, contact },
    fields: record.fields.map(fieldEntry),
    shareAttribute: ROW_DEFAULTS.shareAttribute,
    freshness,
  };
}

/** Every record type of every department, in order of id. */
export const datasetEntries = (departments: readonly DepartmentDescriptor[]): readonly DatasetEntry[] =>
  departments
    .flatMap((department) => department.records.map((record) => datasetEntry(department, record)))
    .sort((a, b) => (a.id < b.id ? -1 : 1));
