/**
 * `npm run generate`: writes everything that follows from the definitions. `-- --check` writes nothing and
 * fails with a list of what is not current; `-- --release` makes the present graph the baseline of breaking
 * changes; `-- --name <words>` names a new migration.
 */
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { parseArgs } from 'node:util';
import { shanghaiDate } from '../../domain/dates.js';
import { type Clock, systemClock } from '../../platform/clock.js';
import { projectRoot } from '../../platform/root.js';
import { breakingChanges, parseWaivers } from './breaking.js';
import { type Contract, contractFiles } from './contract-files.js';
import { DefinitionError } from './definition-node.js';
import { completeMigration, noteGenerated } from './emit-migration.js';
import { ownSubgraphCodes } from './load.js';
import { findDrift } from './migration-drift.js';
import { migrationFiles } from './migration-files.js';

const RELEASED = 'schema/released.graphql';
const OPERATIONS = 'schema/operations/generated';
/** Files of schema/ that are not published SDLs. */
const OF_SCHEMA = new Set(['shared.graphql', 'supergraph.graphql', 'released.graphql']);

interface Options {
  readonly check: boolean;
  readonly release: boolean;
  readonly name: string;
}

const pathOf = (file: string): string => join(projectRoot, file);
const readOr = (file: string, fallback: string): string =>
  existsSync(pathOf(file)) ? readFileSync(pathOf(file), 'utf8') : fallback;

async function refuseBreaking(contract: Contract, clock: Clock): Promise<void> {
  if (!existsSync(pathOf(RELEASED))) return;
  const waivers = parseWaivers(readOr('schema/waivers.json', '[]'));
  const today = shanghaiDate(clock.now());
  const problems = await breakingChanges(readOr(RELEASED, ''), contract.api, waivers, today);
  if (problems.length > 0) throw new DefinitionError(problems.join('\n'));
}

async function migrations(contract: Contract, options: Options, clock: Clock): Promise<Map<string, string>> {
  const stamp = clock.now().toISOString().replaceAll(/\D/g, '').slice(0, 14);
  const shared = { released: existsSync(pathOf(RELEASED)), next: `${stamp}_${options.name}` };
  const files = new Map<string, string>();
  for (const department of contract.departments) {
    const subgraph = department.code;
    const schema = contract.files.get(`subgraphs/${subgraph}/prisma/schema.prisma`) ?? '';
    const complete = (sql: string, first: boolean): string => completeMigration(department, sql, first);
    for (const file of await migrationFiles({ ...shared, subgraph, schema, complete })) files.set(...file);
  }
  for (const subgraph of ownSubgraphCodes()) {
    const schema = readOr(`subgraphs/${subgraph}/prisma/schema.prisma`, '');
    if (schema === '') continue;
    for (const file of await migrationFiles({ ...shared, subgraph, schema, complete: noteGenerated })) {
      files.set(...file);
    }
  }
  return files;
}

/** Generated files whose definition is gone. */
function strays(files: ReadonlyMap<string, string>): string[] {
  const inFolder = (folder: string): string[] =>
    existsSync(pathOf(folder))
      ? readdirSync(pathOf(folder))
          .filter((f) => f.endsWith('.graphql') && !OF_SCHEMA.has(f))
          .map((f) => `${folder}/${f}`)
      : [];
  return [...inFolder('schema'), ...inFolder(OPERATIONS)].filter((f) => !files.has(f));
}

function write(files: ReadonlyMap<string, string>, removed: readonly string[]): void {
  for (const [file, text] of files) {
    mkdirSync(dirname(pathOf(file)), { recursive: true });
    writeFileSync(pathOf(file), text);
    process.stdout.write(`  写入 ${file}\n`);
  }
  for (const file of removed) {
    rmSync(pathOf(file));
    process.stdout.write(`  删除 ${file}\n`);
  }
}

async function run(options: Options, clock: Clock): Promise<number> {
  const contract = await contractFiles();
  if (!options.release) await refuseBreaking(contract, clock);
  const files = new Map([...contract.files, ...(await migrations(contract, options, clock))]);
  if (options.release) files.set(RELEASED, contract.api);
  const changed = new Map([...files].filter(([file, text]) => readOr(file, '') !== text));
  const removed = strays(files);
  if (!options.check) {
    write(changed, removed);
    process.stdout.write(`${files.size} 个文件,${changed.size} 个有变化,${removed.length} 个多余\n`);
    return 0;
  }
  const problems = [
    ...[...changed.keys()].map((file) => `${file} 不是最新`),
    ...removed.map((file) => `${file} 已没有对应的定义`),
    ...(changed.size === 0 ? await findDrift() : []),
  ];
  if (problems.length === 0) return 0;
  process.stderr.write(`${problems.join('\n')}\n请执行 npm run generate,并提交其结果。\n`);
  return 1;
}

const { values } = parseArgs({
  options: {
    check: { type: 'boolean', default: false },
    release: { type: 'boolean', default: false },
    name: { type: 'string', default: 'records' },
  },
});
try {
  process.exitCode = await run(values, systemClock);
} catch (error) {
  if (!(error instanceof DefinitionError)) throw error;
  process.stderr.write(`${error.message}\n`);
  process.exitCode = 1;
}
