/**
 * Generates the Prisma client of the bench's baseline (bench/entities), before TypeScript compiles: the whole model of a
 * department as the compiler wrote it, read through Prisma as one would without this hub's own statements. What was
 * generated from the same inputs stays: `npm ci && npm test` builds twice.
 */
import { execFile } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';

const here = fileURLToPath(new URL('.', import.meta.url));
const root = join(here, '../..');
const prisma = createRequire(import.meta.url).resolve('prisma/build/index.js');
const folder = join(root, 'bench/entities/generated');
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

const text = readFileSync(join(root, 'subgraphs/food-drug/prisma/schema.prisma'), 'utf8') + GENERATOR;
const markFile = join(folder, '.client-inputs');
const mark = createHash('sha256')
  .update(text)
  .update('\0')
  // Prisma's version, and how it is called.
  .update(readFileSync(join(root, 'package-lock.json')))
  .update('\0')
  .update(readFileSync(fileURLToPath(import.meta.url)))
  .digest('hex');
const isFresh =
  existsSync(join(folder, 'client/client.ts')) &&
  existsSync(markFile) &&
  readFileSync(markFile, 'utf8') === mark;

if (!isFresh) {
  mkdirSync(folder, { recursive: true });
  // Gone first: a run that is broken off must not leave half a client that looks current, and Prisma refuses half a one.
  rmSync(markFile, { force: true });
  rmSync(join(folder, 'client'), { recursive: true, force: true });
  writeFileSync(schema, text);
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
  writeFileSync(markFile, mark);
}
