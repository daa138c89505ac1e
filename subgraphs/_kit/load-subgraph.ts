/** Finds the code of a subgraph's folder: events.ts, extension.ts of a department, subgraph.ts of any other. */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { HubError } from '../../platform/errors.js';
import { codeRoot } from '../../platform/root.js';
import { departmentCodes, loadDepartment } from '../../schema/compiler/load.js';
import { createDepartment, type Extension } from './department.js';
import { type DepartmentEvents, NO_EVENTS } from './events/define-events.js';
import { publishedSdl } from './serve/published-sdl.js';
import type { CreateSubgraph, Subgraph, SubgraphContext } from './subgraph.js';

/** Null when the subgraph has no such module. */
async function load(name: string, module: string): Promise<Readonly<Record<string, unknown>> | null> {
  const file = ['js', 'ts']
    .map((ending) => join(codeRoot, 'subgraphs', name, `${module}.${ending}`))
    .find(existsSync);
  if (file === undefined) return null;
  const loaded: unknown = await import(pathToFileURL(file).href);
  return typeof loaded === 'object' && loaded !== null ? { ...loaded } : {};
}

const isEvents = (value: unknown): value is DepartmentEvents =>
  typeof value === 'object' && value !== null && 'version' in value && 'of' in value;
const isExtension = (value: unknown): value is Extension => typeof value === 'function';
const isCreator = (value: unknown): value is CreateSubgraph => typeof value === 'function';

async function loadDepartmentSubgraph(context: SubgraphContext): Promise<Subgraph> {
  const { name } = context;
  const events = (await load(name, 'events'))?.['events'];
  const extension = (await load(name, 'extension'))?.['extension'];
  return createDepartment(context, {
    department: loadDepartment(name),
    typeDefs: () => publishedSdl(name),
    events: isEvents(events) ? events : NO_EVENTS,
    ...(isExtension(extension) ? { extension } : {}),
  });
}

/** @throws HubError PART_UNKNOWN for a folder that is no subgraph. */
export async function loadSubgraph(context: SubgraphContext): Promise<Subgraph> {
  if (departmentCodes().includes(context.name)) return loadDepartmentSubgraph(context);
  const create = (await load(context.name, 'subgraph'))?.['createSubgraph'];
  if (isCreator(create)) return create(context);
  throw new HubError('PART_UNKNOWN', { part: context.name, known: departmentCodes().join('、') });
}
