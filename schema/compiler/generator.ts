/** Writes what follows from the definitions, or says what is not current. */
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { shanghaiDate } from '../../domain/dates.js';
import type { Clock } from '../../platform/clock.js';
import { type ShadowServer, shadowServer } from '../../platform/prisma/shadow-server.js';
import { breakingChanges, parseWaivers } from './breaking.js';
import { type Contract, contractFiles } from './contract-files.js';
import { DefinitionError } from './definition-node.js';
import { completeMigration, noteGenerated } from './emit-migration.js';
import { emitServices, SERVICES_FILE } from './emit-services.js';
import { ownSubgraphCodes } from './load.js';
import { findDrift } from './migration-drift.js';
import { migrationFiles } from './migration-files.js';
import { NOT_PUBLISHED } from './published-sdls.js';

const RELEASED = 'schema/released.graphql';
const OPERATIONS = 'schema/operations/generated';

export interface GeneratorOptions {
  /** Write nothing: list what is not current, and look for drift. */
  readonly check: boolean;
  /** Make the present graph the baseline of breaking changes. */
  readonly release: boolean;
  /** Words for the name of a new migration. */
  readonly name: string;
  /** The tree to read and write: the project. */
  readonly root: string;
  readonly clock: Clock;
  /** A server for shadow databases; absent: a private cluster when one is needed. */
  readonly url?: string;
}

export interface GeneratorReport {
  /** Paths from the root. In a check these are what would have been written and removed. */
  readonly written: readonly string[];
  readonly removed: readonly string[];
  /** Invalid schemas and drifting migrations; looked for by a check that finds all files current. */
  readonly drift: readonly string[];
}

type Files = ReadonlyMap<string, string>;

const readOr = (root: string, file: string, fallback: string): string =>
  existsSync(join(root, file)) ? readFileSync(join(root, file), 'utf8') : fallback;

async function refuseBreaking(contract: Contract, { root, clock }: GeneratorOptions): Promise<void> {
  const released = readOr(root, RELEASED, '');
  if (released === '') return;
  const waivers = parseWaivers(readOr(root, 'schema/waivers.json', '[]'));
  const problems = await breakingChanges(released, contract.api, waivers, shanghaiDate(clock.now()));
  if (problems.length > 0) throw new DefinitionError(problems.join('\n'));
}

async function migrations(
  contract: Contract,
  options: GeneratorOptions,
  server: ShadowServer,
): Promise<Files> {
  const { root, clock, name } = options;
  const stamp = clock.now().toISOString().replaceAll(/\D/g, '').slice(0, 14);
  const released = existsSync(join(root, RELEASED));
  const common = { root, released, next: `${stamp}_${name}`, server };
  const files: [string, string][] = [];
  for (const department of contract.departments) {
    const subgraph = department.code;
    const schema = contract.files.get(`subgraphs/${subgraph}/prisma/schema.prisma`) ?? '';
    const complete = (sql: string, first: boolean): string => completeMigration(department, sql, first);
    files.push(...(await migrationFiles({ ...common, subgraph, schema, complete })));
  }
  for (const subgraph of ownSubgraphCodes(join(root, 'subgraphs'))) {
    const schema = readOr(root, `subgraphs/${subgraph}/prisma/schema.prisma`, '');
    if (schema === '') continue;
    files.push(...(await migrationFiles({ ...common, subgraph, schema, complete: noteGenerated })));
  }
  return new Map(files);
}

/** A tree without containers has no such file. */
function services({ departments }: Contract, root: string): Files {
  const text = readOr(root, SERVICES_FILE, '');
  if (text === '') return new Map();
  const names = [...departments.map(({ code }) => code), ...ownSubgraphCodes(join(root, 'subgraphs'))];
  return new Map([[SERVICES_FILE, emitServices(text, names)]]);
}

/** Generated files whose definition is gone. */
function strays(root: string, files: Files): string[] {
  const inFolder = (folder: string): string[] =>
    existsSync(join(root, folder))
      ? readdirSync(join(root, folder))
          .filter((file) => file.endsWith('.graphql') && !NOT_PUBLISHED.has(file))
          .map((file) => `${folder}/${file}`)
      : [];
  return [...inFolder('schema'), ...inFolder(OPERATIONS)].filter((file) => !files.has(file));
}

/** @throws DefinitionError where a definition breaks a rule or a released client; nothing is written then. */
export async function runGenerator(options: GeneratorOptions): Promise<GeneratorReport> {
  const server = shadowServer(options.url);
  try {
    return await generate(options, server);
  } finally {
    await server.stop();
  }
}

async function generate(options: GeneratorOptions, server: ShadowServer): Promise<GeneratorReport> {
  const { root, check, release } = options;
  const contract = await contractFiles(root);
  if (!release) await refuseBreaking(contract, options);
  const files = new Map([
    ...contract.files,
    ...services(contract, root),
    ...(await migrations(contract, options, server)),
  ]);
  if (release) files.set(RELEASED, contract.api);
  const changed = [...files].filter(([file, text]) => readOr(root, file, '') !== text);
  const written = changed.map(([file]) => file);
  const removed = strays(root, files);
  if (check) {
    const current = written.length === 0 && removed.length === 0;
    return { written, removed, drift: current ? await findDrift(root, server) : [] };
  }
  for (const [file, text] of changed) {
    mkdirSync(dirname(join(root, file)), { recursive: true });
    writeFileSync(join(root, file), text);
  }
  for (const file of removed) rmSync(join(root, file));
  return { written, removed, drift: [] };
}
