// Builds the console into dist/console, unless what is there was built from the same inputs: `npm ci && npm test`
// would build it twice, and every `npm run build` once more.
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../..', import.meta.url));
const markFile = join(root, 'dist', '.console-inputs');

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

const hash = createHash('sha256');
for (const file of [...INPUTS.flatMap(filesBelow).sort(), join(root, 'package-lock.json')])
  hash.update(file.slice(root.length)).update('\0').update(readFileSync(file)).update('\0');
const mark = hash.digest('hex');

const isFresh =
  existsSync(join(root, 'dist/console/index.html')) &&
  existsSync(markFile) &&
  readFileSync(markFile, 'utf8') === mark;

if (!isFresh) {
  // React decides by it which half of itself is bundled.
  process.env.NODE_ENV = 'production';
  rmSync(markFile, { force: true });
  const { build } = await import('vite');
  await build({ configFile: join(root, 'console/vite.config.ts') });
  writeFileSync(markFile, mark);
}
