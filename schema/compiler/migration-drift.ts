/** Whether each subgraph's migrations lead to its schema.prisma, asked of Prisma on a real server. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { HubError } from '../../platform/errors.js';
import { drift } from '../../platform/prisma/prisma.js';
import type { ShadowServer } from '../../platform/prisma/shadow-server.js';
import { departmentCodes, ownSubgraphCodes } from './load.js';

/**
 * @returns one text per subgraph whose schema.prisma is invalid or whose migrations do not lead to it: the engine
 * reads a schema before it compares, and an invalid one is reported in its words.
 */
export async function findDrift(root: string, server: ShadowServer): Promise<readonly string[]> {
  const subgraphs = join(root, 'subgraphs');
  const folders = [...departmentCodes(subgraphs), ...ownSubgraphCodes(subgraphs)]
    .map((name) => join(subgraphs, name, 'prisma'))
    .filter((folder) => existsSync(join(folder, 'schema.prisma')));
  const problems: string[] = [];
  for (const folder of folders) {
    const schema = readFileSync(join(folder, 'schema.prisma'), 'utf8');
    try {
      const found = await drift(schema, join(folder, 'migrations'), server);
      if (found !== null) problems.push(`${folder}: ${found}`);
    } catch (error) {
      if (!(error instanceof HubError)) throw error;
      problems.push(`${folder}: ${error.message}`);
    }
  }
  return problems;
}
