/** Whether each subgraph's migrations lead to its schema.prisma, asked of Prisma on a real server. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { startThrowaway } from '../../platform/database/throwaway-cluster.js';
import { HubError } from '../../platform/errors.js';
import { createLogger } from '../../platform/log.js';
import { drift } from '../../platform/prisma/prisma.js';
import { departmentCodes, ownSubgraphCodes } from './load.js';

/**
 * @param url a server for shadow databases; absent: a private cluster for the moment.
 * @returns one text per subgraph whose schema.prisma is invalid or whose migrations do not lead to it.
 */
export async function findDrift(root: string, url?: string): Promise<readonly string[]> {
  const subgraphs = join(root, 'subgraphs');
  const folders = [...departmentCodes(subgraphs), ...ownSubgraphCodes(subgraphs)]
    .map((name) => join(subgraphs, name, 'prisma'))
    .filter((folder) => existsSync(join(folder, 'schema.prisma')));
  if (folders.length === 0) return [];
  if (url !== undefined) return examine(folders, url);
  const cluster = await startThrowaway(createLogger('generate'));
  try {
    return await examine(folders, cluster.url('postgres'));
  } finally {
    await cluster.stop();
  }
}

/** The engine reads a schema before it compares: an invalid one is reported in its words. */
async function examine(folders: readonly string[], url: string): Promise<readonly string[]> {
  const problems: string[] = [];
  for (const folder of folders) {
    const schema = readFileSync(join(folder, 'schema.prisma'), 'utf8');
    try {
      const found = await drift(schema, join(folder, 'migrations'), url);
      if (found !== null) problems.push(`${folder}: ${found}`);
    } catch (error) {
      if (!(error instanceof HubError)) throw error;
      problems.push(`${folder}: ${error.message}`);
    }
  }
  return problems;
}
