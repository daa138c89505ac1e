import { type RecordDescriptor, subjectColumns } from '../../../schema/compiler/descriptor.js';
import type { DepartmentStore } from '../store/department-store.js';
import { FORMULAS } from './formulas.js';

/** Where records are, by record type; a hub may lack the department that has one. */
export interface RecordPlaces {
  /** Typed tables. */
  readonly tables: ReadonlyMap<string, string>;
  readonly departments: ReadonlyMap<string, string>;
}

/** Columns that an index of the formulas holds. */
const neededColumns = (name: string): string[] =>
  [...FORMULAS.values()]
    .flatMap(({ sources }) => sources)
    .flatMap(({ record, index }) => (record === name ? (index?.columns ?? []) : []));

function hasColumns({ fields }: RecordDescriptor, needed: readonly string[]): boolean {
  const columns = new Set(
    fields.flatMap((field) =>
      field.kind === 'subject' ? Object.values(subjectColumns(field)) : [field.column],
    ),
  );
  return needed.every((column) => columns.has(column));
}

/** Record types whose definition has lost a column that a formula reads are left out: the figure is then not told. */
export function recordPlaces(departments: readonly DepartmentStore[]): RecordPlaces {
  const all = departments.flatMap(({ code, records }) =>
    [...records]
      .filter(([name, { record }]) => hasColumns(record, neededColumns(name)))
      .map(([record, { table }]) => ({ record, code, table: table.name })),
  );
  return {
    tables: new Map(all.map(({ record, table }) => [record, table])),
    departments: new Map(all.map(({ record, code }) => [record, code])),
  };
}
