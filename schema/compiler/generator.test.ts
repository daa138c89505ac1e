/** The generator over a small tree: what it writes, what it calls stale, what it refuses. */
import {
  appendFileSync,
  cpSync,
  existsSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { fixedClock } from '../../platform/clock.js';
import { fixtureFolder } from './fixtures.js';
import { type GeneratorOptions, type GeneratorReport, runGenerator } from './generator.js';

const root = mkdtempSync(join(tmpdir(), 'hub-generator-'));
const records = join(root, 'subgraphs/commerce/records.graphql');
const run = (options: Partial<GeneratorOptions> = {}): Promise<GeneratorReport> =>
  runGenerator({
    check: false,
    release: false,
    name: 'records',
    root,
    clock: fixedClock('2026-11-24T00:00:00Z'),
    url: inject('postgresUrl'),
    ...options,
  });
const change = (from: string, to: string): void => {
  const text = readFileSync(records, 'utf8');
  expect(text).toContain(from);
  writeFileSync(records, text.replace(from, to));
};

beforeAll(() => {
  for (const name of ['commerce', 'food-drug', 'risk']) {
    cpSync(join(fixtureFolder, name), join(root, 'subgraphs', name), { recursive: true });
  }
});
afterAll(() => rmSync(root, { recursive: true, force: true }));

test('a first run writes everything, a second one nothing, and a check finds neither staleness nor drift', async () => {
  const { written } = await run();
  expect(written).toContain('schema/supergraph.graphql');
  expect(written).toContain('subgraphs/commerce/prisma/migrations/00000000000000_init/migration.sql');
  expect(written).toContain('subgraphs/risk/generated/resolvers.ts');
  expect(await run()).toEqual({ written: [], removed: [], drift: [] });
  expect(await run({ check: true })).toEqual({ written: [], removed: [], drift: [] });
});

test('a check names what a changed definition makes stale, and writes nothing', async () => {
  change(
    '"数量"\n  quantity: Decimal',
    '"数量"\n  quantity: Decimal\n  "登记编号"\n  entryNo: String!\n  "备注"\n  remark: String',
  );
  const { written } = await run({ check: true });
  expect(written).toContain('subgraphs/commerce/generated/derived.sql');
  expect(written).not.toContain('subgraphs/food-drug/generated/derived.sql');
  expect(readFileSync(join(root, 'subgraphs/commerce/generated/derived.sql'), 'utf8')).not.toContain(
    'remark',
  );
  await run();
});

test('a migration that a person changed so that it no longer leads to the schema is drift', async () => {
  const file = join(root, 'subgraphs/commerce/prisma/migrations/00000000000000_init/migration.sql');
  await run({ release: true });
  const before = readFileSync(file, 'utf8');
  appendFileSync(file, 'alter table trace_event drop column remark;\n');
  const { drift } = await run({ check: true });
  expect(drift).toHaveLength(1);
  expect(drift[0]).toMatch(/subgraphs\/commerce[\s\S]*ADD COLUMN +"remark"/);
  writeFileSync(file, before);
});

test('after the release a removed field is refused and nothing is written; an added one is a further migration', async () => {
  change('"备注"\n  remark: String', '"说明"\n  note: String');
  await expect(run()).rejects.toThrow(/FIELD_REMOVED TraceEvent\.remark/);
  expect(existsSync(join(root, 'subgraphs/commerce/prisma/migrations/20261124000000_add_note'))).toBe(false);
  change('"说明"\n  note: String', '"说明"\n  note: String\n  "备注"\n  remark: String');
  const { written } = await run({ name: 'add_note' });
  expect(written).toContain('subgraphs/commerce/prisma/migrations/20261124000000_add_note/migration.sql');
  expect(await run({ check: true })).toEqual({ written: [], removed: [], drift: [] });
});

test('after the release a record keeps its key', async () => {
  change('@record(key: "eventNo"', '@record(key: "entryNo"');
  await expect(run()).rejects.toThrow(/RECORD_KEY_CHANGED TraceEvent: 业务主键由 eventNo 改为 entryNo/);
  change('@record(key: "entryNo"', '@record(key: "eventNo"');
  expect(await run()).toEqual({ written: [], removed: [], drift: [] });
});

test('a compose file has a service and an address per folder, and all else of it stays', async () => {
  const file = join(root, 'docker-compose.yml');
  const mark = (name: string): string => `# ${name}: written by npm run generate\n`;
  const addresses = `${mark('addresses')}x-urls: &urls\n  HUB_URL_GONE: x\n  # end\n`;
  writeFileSync(file, `${addresses}services:\n  ${mark('subgraphs')}  # end\n  sync: {}\n`);
  expect((await run()).written).toEqual(['docker-compose.yml']);
  const text = readFileSync(file, 'utf8');
  expect(text).toContain('  HUB_URL_FOOD_DRUG: http://food-drug:4000/food-drug\n');
  expect(text).toContain('command: [start, --only, "subgraph:commerce"]');
  expect(text).toContain('  sync: {}\n');
  expect(text).not.toContain('GONE');
  writeFileSync(file, 'services: {}\n');
  await expect(run()).rejects.toThrow(/docker-compose\.yml: 缺少/);
  rmSync(file);
});

test('the files of a department that is gone are removed', async () => {
  rmSync(join(root, 'schema/released.graphql'));
  rmSync(join(root, 'subgraphs/food-drug'), { recursive: true });
  const gone = ['schema/food-drug.graphql', 'schema/operations/generated/food-drug.graphql'];
  expect((await run({ check: true })).removed).toEqual(gone);
  expect((await run()).removed).toEqual(gone);
  expect(existsSync(join(root, 'schema/food-drug.graphql'))).toBe(false);
});
