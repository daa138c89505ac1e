/**
 * Generates the Prisma clients that the bench compares with, before TypeScript compiles: for each
 * bench/<name>/schema.prisma.
 */
import { execFile } from 'node:child_process';
import { existsSync, readdirSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';

const here = fileURLToPath(new URL('.', import.meta.url));
const root = join(here, '../..');
const prisma = createRequire(import.meta.url).resolve('prisma/build/index.js');

const schemas = readdirSync(join(root, 'bench'))
  .map((name) => join(root, 'bench', name, 'schema.prisma'))
  .filter((path) => existsSync(path));

for (const schema of schemas) {
  const env = {
    ...process.env,
    HUB_PRISMA_SCHEMA: schema,
    PRISMA_SCHEMA_ENGINE_BINARY: join(here, 'schema-engine.mjs'),
    PRISMA_HIDE_UPDATE_MESSAGE: '1',
    CHECKPOINT_DISABLE: '1',
  };
  const args = [prisma, 'generate', '--no-hints', '--config', join(here, 'prisma.config.mjs')];
  await promisify(execFile)(process.execPath, args, { cwd: root, env }).catch((error) => {
    process.stderr.write(`${schema}\n${error.stdout}${error.stderr}\n`);
    process.exit(1);
  });
}
