/** Which subgraphs there are: a scan of the folders, so that no list is kept by hand. Loads nothing of them. */
import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { projectRoot } from '../platform/root.js';

/** A department has records.graphql, a subgraph of the hub's own has schema.graphql. Sorted by name. */
export const subgraphNames = (): string[] => {
  const folder = join(projectRoot, 'subgraphs');
  return readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && !entry.name.startsWith('_'))
    .map((entry) => entry.name)
    .filter((name) =>
      ['records.graphql', 'schema.graphql'].some((file) => existsSync(join(folder, name, file))),
    )
    .sort();
};
