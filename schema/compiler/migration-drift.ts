/** Whether each subgraph's migrations lead to its schema.prisma, asked of Prisma on a real server. */
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startCluster } from '../../platform/database/cluster.js';
import { createLogger } from '../../platform/log.js';
import { drift, runPrisma } from '../../platform/prisma/prisma.js';
import { projectRoot } from '../../platform/root.js';
import { departmentCodes, ownSubgraphCodes } from './load.js';

/** @returns one text per subgraph whose schema.prisma is invalid or whose migrations do not lead to it. */
export async function findDrift(): Promise<readonly string[]> {
  const folders = [...departmentCodes(), ...ownSubgraphCodes()]
    .map((name) => join(projectRoot, 'subgraphs', name, 'prisma'))
    .filter((folder) => existsSync(join(folder, 'schema.prisma')));
  if (folders.length === 0) return [];
  const directory = mkdtempSync(join(tmpdir(), 'hub-drift-'));
  const cluster = await startCluster({ directory, supervise: false, log: createLogger('generate') });
  try {
    const problems: string[] = [];
    for (const folder of folders) {
      const schema = join(folder, 'schema.prisma');
      const validation = await runPrisma(['validate'], { schema });
      if (validation.code !== 0) problems.push(`${schema}: ${validation.stderr.trim()}`);
      const found = await drift(
        readFileSync(schema, 'utf8'),
        join(folder, 'migrations'),
        cluster.url('postgres'),
      );
      if (found !== null) problems.push(`${folder}: ${found}`);
    }
    return problems;
  } finally {
    await cluster.stop();
    rmSync(directory, { recursive: true, force: true });
  }
}
