// Packs the compiled program into dist/program: each entry with the packages it imports in few files. Node reads, links
// and compiles some 2,000 small modules otherwise, which is most of what a start costs.
import { readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { makeUnlessCurrent } from '../../platform/build/make-unless-current.mjs';

const root = fileURLToPath(new URL('../..', import.meta.url));
const dist = join(root, 'dist');
const program = join(dist, 'program');

const ROOMS = ['domain', 'platform', 'schema', 'subgraphs', 'gateway', 'sync', 'cli'];
/** What `hub` runs, and what it finds by a folder's name (subgraphs/_kit/load-subgraph.ts). */
const ENTRY = /^(?:cli\/main|cli\/start\/run-part|subgraphs\/[a-z][^/]*\/(?:events|extension|subgraph))\.js$/;
/** Native, and found at run time by the kind of machine. */
const EXTERNAL = ['@graphql-hive/router-query-planner'];

const modules = ROOMS.flatMap((room) =>
  readdirSync(join(dist, room), { recursive: true })
    .map((path) => join(room, path))
    .filter((path) => path.endsWith('.js') && !path.endsWith('.test.js')),
);

await makeUnlessCurrent({
  inputs: [
    ...modules.map((module) => join(dist, module)),
    join(root, 'package-lock.json'),
    fileURLToPath(import.meta.url),
  ],
  result: join(program, 'cli/main.js'),
  mark: join(dist, '.program-inputs'),
  make: async () => {
    rmSync(program, { recursive: true, force: true });
    const { rolldown } = await import('rolldown');
    const bundle = await rolldown({
      input: Object.fromEntries(
        modules
          .filter((module) => ENTRY.test(module))
          .map((module) => [module.slice(0, -'.js'.length), join(dist, module)]),
      ),
      // Packages are found as Node finds them: by another way there would be two graphqls, which refuse one another.
      platform: 'node',
      external: EXTERNAL,
    });
    await bundle.write({
      dir: program,
      format: 'esm',
      entryFileNames: '[name].js',
      // One level below the program: platform/root.ts looks upwards from there.
      chunkFileNames: 'chunks/[name].js',
      // One character beyond Latin-1, in a comment even, makes V8 keep a whole file in two bytes each, and compile it slower.
      charset: 'ascii',
      comments: false,
    });
    await bundle.close();
  },
});
