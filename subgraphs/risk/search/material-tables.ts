/** The typed table of samples of building materials: only it tells at which works a batch was used. */
import type { DepartmentStore } from '../store/department-store.js';

export interface MaterialTables {
  readonly table: string;
  /** Before the key in the id of such a sample. */
  readonly prefix: string;
  readonly category: string;
  readonly projectNo: string;
  readonly productName: string;
  /** The record type of the works, and what stands before the key in its id. */
  readonly project: { readonly type: string; readonly prefix: string };
}

const SAMPLING = 'MaterialSampling';

/** Null in a hub without a department that samples materials where they are used. */
export function materialTables(departments: readonly DepartmentStore[]): MaterialTables | null {
  const department = departments.find(({ records }) => records.has(SAMPLING));
  const store = department?.records.get(SAMPLING);
  const fieldOf = (name: string) => store?.record.fields.find((field) => field.name === name);
  const [category, projectNo, productName] = ['category', 'projectNo', 'productName'].map(fieldOf);
  const type = projectNo?.refers?.to;
  const project = type === undefined ? undefined : department?.records.get(type);
  if (store === undefined || project === undefined || type === undefined) return null;
  if (category === undefined || projectNo === undefined || productName === undefined) return null;
  return {
    table: store.table.name,
    prefix: store.prefix,
    category: category.column,
    projectNo: projectNo.column,
    productName: productName.column,
    project: { type, prefix: project.prefix },
  };
}
