import { type DerivedTable, derivedTables } from '../../../schema/compiler/derived-tables.js';
import type { DepartmentDescriptor, RecordDescriptor } from '../../../schema/compiler/descriptor.js';
import { emitDerived } from '../../../schema/compiler/emit-derived.js';
import { departmentCodes, loadDepartment } from '../../../schema/compiler/load.js';
import { departmentToSnake } from '../../../schema/compiler/naming.js';
import { type SubjectStatements, subjectStatements } from './subject-statements.js';
import { type TableStatements, tableStatements } from './table-statements.js';

/** What the applier knows of one record type: its tables, and the statements that fill them. */
export interface RecordStore {
  readonly record: RecordDescriptor;
  /** `<department>/<type>/`, before the key in a record id. */
  readonly prefix: string;
  readonly table: TableStatements;
  readonly items: readonly TableStatements[];
  readonly subjects: SubjectStatements;
}

export interface DepartmentStore {
  readonly code: string;
  readonly ddl: string;
  /** SHA-256 of the typed tables' shape. */
  readonly shape: string;
  /** Names of its typed tables begin with this, in schema `derived`. */
  readonly tablePrefix: string;
  readonly records: ReadonlyMap<string, RecordStore>;
}

const isItems = (table: DerivedTable): boolean => table.itemsField !== undefined;

function recordStore(record: RecordDescriptor, tables: readonly DerivedTable[]): RecordStore {
  const own = tables.filter(({ recordType }) => recordType === record.name);
  const main = own.find((table) => !isItems(table));
  if (main === undefined) throw new Error(`no typed table for ${record.department}/${record.name}`);
  return {
    record,
    prefix: `${record.department}/${record.name}/`,
    table: tableStatements(main),
    items: own.filter(isItems).map(tableStatements),
    subjects: subjectStatements(record, main.name),
  };
}

/** The part of the risk store that holds one department's records. */
export function departmentStore(department: DepartmentDescriptor): DepartmentStore {
  const ddl = emitDerived(department);
  const shape = /^-- shape: (\w+)/.exec(ddl)?.[1];
  if (shape === undefined) throw new Error(`derived DDL of ${department.code} names no shape`);
  const tables = derivedTables(department);
  return {
    code: department.code,
    ddl,
    shape,
    tablePrefix: `${departmentToSnake(department.code)}__`,
    records: new Map(department.records.map((record) => [record.name, recordStore(record, tables)])),
  };
}

/** Of every department of the tree, by scanning its folders. */
export const departmentStores = (folder?: string): DepartmentStore[] =>
  departmentCodes(folder).map((code) => departmentStore(loadDepartment(code, folder)));
