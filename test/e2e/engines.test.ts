/** Both engines give the same answers: random queries over the real graph, and every department's mutations. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Kind, parse } from 'graphql';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { randomOf } from '../../cli/sample/random.js';
import { readSupergraph } from '../../gateway/engine/supergraph.js';
import { fixedClock } from '../../platform/clock.js';
import type { Role } from '../../platform/identity/roles.js';
import { projectRoot } from '../../platform/root.js';
import { departmentCodes, loadDepartment } from '../../schema/compiler/load.js';
import { subgraphNames } from '../../subgraphs/names.js';
import { createDatabase, type TestDatabase } from '../testkit/database.js';
import { type ArgumentValue, randomQuery } from '../testkit/random-query.js';
import { ndjson, sampleKey, sampleOrgCode, sampleRow, sampleUscc } from '../testkit/sample-row.js';
import { TEST_NOW } from '../testkit/subgraph.js';
import { startWholeHub, type WholeAnswer, type WholeHub } from '../testkit/whole-hub.js';

const SEED = Number(process.env['HUB_TEST_SEED'] ?? 20261124);
/** `npm run test:engines` for the long run. */
const QUERIES = Number(process.env['HUB_TEST_QUERIES'] ?? 60);
const ROWS = 20;
const ROLES: readonly Role[] = ['analyst', 'risk-officer', 'admin'];

const databases = new Map<string, TestDatabase>();
let hub: WholeHub;
let apollo: string;

beforeAll(async () => {
  const departments = departmentCodes();
  for (const name of subgraphNames()) {
    databases.set(name, await createDatabase(`subgraphs/${name}/prisma/migrations`));
  }
  hub = await startWholeHub({
    databaseUrl: (name) => databases.get(name)?.url ?? '',
    // Answers carry instants: they must not depend on who was asked first.
    clock: fixedClock(TEST_NOW),
  });
  apollo = (await hub.addGateway('apollo')).url;
  for (const department of departments) {
    for (const record of loadDepartment(department).records) {
      const rows = Array.from({ length: ROWS }, (_, n) => sampleRow(record, n));
      await hub.publish(department, record.name, ndjson(rows));
    }
  }
  await hub.sync.ready;
  await hub.settled();
}, 300_000);
afterAll(async () => {
  await hub?.stop();
  for (const database of databases.values()) await database.drop();
});

/**
 * Without what differs from call to call (numbers of requests, the order of errors), and without the sources: one
 * planner asks a department for a field that is skipped, the other does not.
 */
const comparable = ({ status, data, errors = [] }: WholeAnswer) => {
  const withoutIds = (value: unknown): string =>
    JSON.stringify(value ?? null).replace(
      /[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/g,
      '<id>',
    );
  return { status, data: JSON.parse(withoutIds(data)), errors: errors.map(withoutIds).sort() };
};

async function both(query: string, variables: unknown, role: Role, department?: string) {
  const by = { role, ...(department === undefined ? {} : { department }) };
  const one = await hub.ask(query, variables, by);
  const other = await hub.ask(query, variables, { ...by, gateway: apollo });
  return [one, other] as const;
}

test(`${QUERIES} random queries, seed ${SEED}`, async () => {
  const { apiSchema } = readSupergraph(
    readFileSync(join(projectRoot, 'schema', 'supergraph.graphql'), 'utf8'),
  );
  const tally = { answered: 0, refused: 0, withErrors: 0 };
  for (let number = 0; number < QUERIES; number += 1) {
    const random = randomOf(SEED, number);
    const n = random.int(ROWS);
    const values: Readonly<Record<string, unknown>> = {
      code: random.pick([sampleUscc(n), sampleOrgCode(n), 'nonsense']),
      key: sampleKey(n),
      first: 1 + random.int(3),
      id: `food-drug/FoodSampling/${sampleKey(n)}`,
    };
    const literalFor: ArgumentValue = ({ name }) => (name in values ? JSON.stringify(values[name]) : null);
    const { query, variables } = randomQuery(apiSchema, random, literalFor);
    const [one, other] = await both(query, variables, random.pick(ROLES));
    expect(comparable(other), `seed ${SEED}, query ${number}: ${query}`).toEqual(comparable(one));
    if (one.status !== 200) tally.refused += 1;
    else if (one.errors) tally.withErrors += 1;
    else tally.answered += 1;
  }
  // Most must say something: two engines that refuse everything agree too.
  expect(tally.answered, JSON.stringify(tally)).toBeGreaterThan(QUERIES / 2);
}, 600_000);

/** A registered mutation: publishers send no other. */
function registered(department: string, name: string): string {
  const file = join(projectRoot, 'schema/operations/generated', `${department}.graphql`);
  const source = readFileSync(file, 'utf8');
  const found = parse(source).definitions.find(
    (each) => each.kind === Kind.OPERATION_DEFINITION && each.name?.value === name,
  );
  return source.slice(found?.loc?.start, found?.loc?.end);
}

describe.each(departmentCodes())('mutations of %s', (department) => {
  const [record] = loadDepartment(department).records;
  const row = (n: number) => (record ? sampleRow(record, n) : {});
  const plural = record ? record.plural[0]?.toUpperCase() + record.plural.slice(1) : '';

  test('publishing: the same receipt', async () => {
    // New to whoever comes first, known to the second: so each engine gets rows of its own.
    const at = async (from: number, gateway: string) => {
      const rows = [row(from), row(from + 1)];
      const by = { role: 'publisher', department, gateway } as const;
      const answer = await hub.ask(registered(department, `Publish${plural}`), { rows }, by);
      const text = JSON.stringify(comparable(answer));
      return text.replaceAll(sampleKey(from), 'A').replaceAll(sampleKey(from + 1), 'B');
    };
    const own = await at(1_000, hub.gateway);
    expect(own).toContain('"accepted":2');
    expect(await at(2_000, apollo)).toEqual(own);
  });

  test('a date that does not exist: the same refusal', async () => {
    const rows = [{ ...row(3_000), publishedAt: '2026-02-30T00:00:00Z' }];
    const [one, other] = await both(
      registered(department, `Publish${plural}`),
      { rows },
      'publisher',
      department,
    );
    expect(comparable(other)).toEqual(comparable(one));
    expect(one.errors?.[0]?.extensions).toMatchObject({ code: 'BAD_USER_INPUT', department });
  });

  test("another department's token: refused alike", async () => {
    const stranger = departmentCodes().find((code) => code !== department);
    const variables = { keys: [sampleKey(1)], reason: 'x' };
    const [one, other] = await both(
      registered(department, `Revoke${plural}`),
      variables,
      'publisher',
      stranger,
    );
    expect(comparable(other)).toEqual(comparable(one));
    expect(one.errors?.[0]?.extensions.code).toBe('FORBIDDEN');
  });
});
