import { HubError } from '../../../platform/errors.js';
import type { DepartmentDescriptor, RecordDescriptor } from '../../../schema/compiler/descriptor.js';

/** A record type of a department by its name. @throws HubError NOT_FOUND naming those that there are. */
export function recordOf(department: DepartmentDescriptor, name: string | undefined): RecordDescriptor {
  const record = department.records.find((each) => each.name === name);
  if (record !== undefined) return record;
  const known = department.records.map((each) => each.name).join('、');
  throw new HubError('NOT_FOUND', { what: `记录类型 ${name};可用:${known}` });
}
