/**
 * Generates the Prisma client of the bench's baseline (bench/entities), before TypeScript compiles: the whole model of a
 * department as the compiler wrote it, read through Prisma as one would without this hub's own statements.
 */
import { execFile } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { makeUnlessCurrent } from '../build/make-unless-current.mjs';

const here = fileURLToPath(new URL('.', import.meta.url));
const root = join(here, '../..');
const prisma = createRequire(import.meta.url).resolve('prisma/build/index.js');
const folder = join(root, 'bench/entities/generated');
const model = join(root, 'subgraphs/food-drug/prisma/schema.prisma');
const schema = join(folder, 'schema.prisma');

const GENERATOR = `
generator client {
  provider            = "prisma-client"
  output              = "./client"
  runtime             = "nodejs"
  moduleFormat        = "esm"
  importFileExtension = "js"
}
`;

await makeUnlessCurrent({
  // The lock file has Prisma's version.
  inputs: [model, join(root, 'package-lock.json'), fileURLToPath(import.meta.url)],
  result: join(folder, 'client/client.ts'),
  mark: join(folder, '.client-inputs'),
  make: async () => {
    mkdirSync(folder, { recursive: true });
    // Prisma refuses half a client that a run left which was broken off.
    rmSync(join(folder, 'client'), { recursive: true, force: true });
    writeFileSync(schema, readFileSync(model, 'utf8') + GENERATOR);
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
  },
});
