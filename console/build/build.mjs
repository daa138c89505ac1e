// Builds the console into dist/console.
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { makeUnlessCurrent } from '../../platform/build/make-unless-current.mjs';

const root = fileURLToPath(new URL('../..', import.meta.url));

/** Rooms that the console may import or reads while it is built; more than it needs costs a build, less a stale page. */
const INPUTS = ['console', 'schema', 'platform', 'gateway/document', 'subgraphs'];
const COUNTS = /(?<!\.test)\.(?:tsx?|mjs|css|html)$|\.graphql$|tsconfig\.json$/;

const OF_SUBGRAPHS = ['records.graphql', 'act-mutations.ts'];

const filesBelow = (folder) =>
  readdirSync(join(root, folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && COUNTS.test(entry.name))
    // Of the subgraphs it takes names, and the acts on notices.
    .filter(({ name }) => folder !== 'subgraphs' || OF_SUBGRAPHS.includes(name))
    .map((entry) => join(entry.parentPath, entry.name));

await makeUnlessCurrent({
  inputs: [...INPUTS.flatMap(filesBelow), join(root, 'package-lock.json')],
  result: join(root, 'dist/console/index.html'),
  mark: join(root, 'dist/.console-inputs'),
  make: async () => {
    // React decides by it which half of itself is bundled.
    process.env.NODE_ENV = 'production';
    const { build } = await import('vite');
    await build({ configFile: join(root, 'console/vite.config.ts') });
  },
});
