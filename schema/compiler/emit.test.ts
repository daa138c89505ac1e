/** What follows from the fixture departments, against the texts kept under fixtures/golden. */
import { createHash } from 'node:crypto';
import { buildSchema, parse, validate } from 'graphql';
import { describe, expect, test } from 'vitest';
import { compose } from './compose.js';
import { derivedTables } from './derived-tables.js';
import { emitDerived } from './emit-derived.js';
import { completeMigration } from './emit-migration.js';
import { emitOperations } from './emit-operations.js';
import { emitPrisma } from './emit-prisma.js';
import { emitRecords } from './emit-records.js';
import { emitSdl } from './emit-sdl.js';
import { fixtureDepartment, publishFixture, publishReferrer } from './fixtures.js';
import { readShared } from './load.js';
import { systemFields } from './shared-types.js';

const department = fixtureDepartment('food-drug');
const golden = (name: string): string => `./fixtures/golden/${name}`;

describe('the food and drug fixture gives, letter by letter,', () => {
  test('its published SDL', async () => {
    await expect(emitSdl(department, readShared())).toMatchFileSnapshot(golden('food-drug.graphql.txt'));
  });
  test('its Prisma schema', async () => {
    await expect(emitPrisma(department)).toMatchFileSnapshot(golden('schema.prisma'));
  });
  test("the risk store's typed tables", async () => {
    await expect(emitDerived(department)).toMatchFileSnapshot(golden('derived.sql'));
  });
  test('the types of events.ts', async () => {
    await expect(emitRecords(department)).toMatchFileSnapshot(golden('records.ts.txt'));
  });
  test('its trusted documents', async () => {
    const text = emitOperations(department, systemFields(readShared()));
    await expect(text).toMatchFileSnapshot(golden('operations.graphql.txt'));
  });
});

test('a personal field is nullable in the type, required in the input, and absent from events and risk', () => {
  const sdl = emitSdl(department, readShared());
  expect(sdl).toMatch(/type AdverseEvent [^}]*\n {2}patient: String\n/);
  expect(sdl).toMatch(/input AdverseEventInput [^}]*\n {2}patient: String!\n/);
  expect(emitRecords(department)).not.toContain('patient');
  expect(emitDerived(department)).not.toContain('patient');
  expect(emitSdl(department, readShared())).not.toContain('@personal');
});

test('trusted documents are valid against the composed graph', () => {
  const { api } = compose([publishFixture('commerce'), publishFixture('food-drug'), publishReferrer()]);
  const documents = parse(emitOperations(department, systemFields(readShared())));
  expect(validate(buildSchema(api), documents).map((e) => e.message)).toEqual([]);
});

test('each column of the typed tables says where its value is found', () => {
  const [record, failedItems] = derivedTables(department);
  const source = (name: string): unknown => record?.columns.find((c) => c.name === name)?.source;
  expect(source('producer_org_code')).toEqual({ of: 'field', field: 'producer', part: 'orgCode' });
  expect(source('valid_from')).toEqual({ of: 'record', name: 'publishedAt' });
  expect(failedItems?.itemsField).toBe('failedItems');
  expect(failedItems?.columns.map((c) => c.name)).toEqual([
    'key',
    'version',
    'ord',
    'name',
    'limit',
    'measured',
    'item_class',
  ]);
});

test('the shape of the typed tables is the digest of what stands below it', () => {
  const [first = '', , , ...rest] = emitDerived(department).split('\n');
  expect(first).toBe(`-- shape: ${createHash('sha256').update(rest.join('\n')).digest('hex')}`);
});

describe('a completed migration', () => {
  const create = 'CREATE TABLE "food_sampling" (\n    "seq" BIGSERIAL NOT NULL,\n);';
  test('makes the sequence first, checks after the tables, and the epoch last', () => {
    const text = completeMigration(department, create, true);
    const order = [
      'create sequence feed_seq',
      'CREATE TABLE',
      'food_sampling_status_check',
      'insert into feed_epoch',
    ];
    expect(order.map((part) => text.indexOf(part))).toEqual(
      [...order.map((p) => text.indexOf(p))].sort((a, b) => a - b),
    );
    expect(text).toContain(`"seq" BIGINT NOT NULL DEFAULT nextval('feed_seq')`);
  });
  test('that is not the first has neither sequence nor epoch, and checks for new tables only', () => {
    const text = completeMigration(department, create, false);
    expect(text).not.toMatch(/create sequence|feed_epoch|adverse_event/);
    expect(text).toContain('food_sampling_status_check');
  });
});
