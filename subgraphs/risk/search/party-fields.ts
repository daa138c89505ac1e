import type { DepartmentStore } from '../store/department-store.js';

const PARTIES: ReadonlySet<string> = new Set(['SUPPLIER', 'BUYER']);

/** SQL of the name of the subject field of which an event `v` of a trade's party speaks, by record type and role. */
export function partyField(departments: readonly DepartmentStore[]): string {
  const cases = departments.flatMap(({ records }) =>
    [...records.values()].flatMap(({ record }) =>
      record.fields.flatMap(({ name, role }) =>
        role !== undefined && PARTIES.has(role) ? [`when '${record.name} ${role}' then '${name}'`] : [],
      ),
    ),
  );
  return cases.length === 0 ? 'null' : `case v.record_type || ' ' || v.role ${cases.join(' ')} end`;
}
