import type { DepartmentStore } from '../store/department-store.js';

/** Where records are, by record type; a hub may lack the department that has one. */
export interface RecordPlaces {
  /** Typed tables. */
  readonly tables: ReadonlyMap<string, string>;
  readonly departments: ReadonlyMap<string, string>;
}

export function recordPlaces(departments: readonly DepartmentStore[]): RecordPlaces {
  const all = departments.flatMap(({ code, records }) =>
    [...records].map(([record, { table }]) => ({ record, code, table: table.name })),
  );
  return {
    tables: new Map(all.map(({ record, table }) => [record, table])),
    departments: new Map(all.map(({ record, code }) => [record, code])),
  };
}
