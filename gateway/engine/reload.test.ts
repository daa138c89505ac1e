import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Fixture, startFixture } from '../test/gateway-fixture.js';
import { composeToys } from '../test/toy-subgraphs.js';

const OLD = { query: '{ enterprise(code: "1") { label } }' };
const NEW = { query: '{ enterprise(code: "1") { label nickname } }' };
const withNickname = () => composeToys({ risk: 'extend type Enterprise { nickname: String }' });

describe.each(['hive', 'apollo'] as const)('reload over the %s engine', (engine) => {
  let hub: Fixture;
  let analyst: string;
  beforeAll(async () => {
    hub = await startFixture({ engine });
    analyst = await hub.token('analyst');
  });
  afterAll(() => hub.stop());

  test('a request that is under way finishes on the schema it began with, and none is dropped', async () => {
    const release = hub.toy('risk').hold();
    const underWay = hub.ask(OLD, analyst);
    await expect.poll(() => hub.toy('risk').received.length).toBe(1);
    await hub.gateway.reload(withNickname());
    release();
    expect((await underWay).body.data).toEqual({ enterprise: { label: '企业1' } });
    const answers = await Promise.all(
      Array.from({ length: 40 }, async (_, index) => {
        if (index === 20) await hub.gateway.reload(composeToys());
        return hub.ask(OLD, analyst);
      }),
    );
    expect(answers.map(({ body }) => body.data)).toEqual(
      answers.map(() => ({ enterprise: { label: '企业1' } })),
    );
  });

  test('a new field is known after it, and the old schema did not know it', async () => {
    await hub.gateway.reload(composeToys());
    expect((await hub.ask(NEW, analyst)).status).toBe(400);
    await hub.gateway.reload(withNickname());
    expect((await hub.ask(NEW, analyst)).status).toBe(200);
  });

  test.each([
    ['no GraphQL', 'type Query {'],
    ['no supergraph', 'type Query { a: Int }'],
    ['a supergraph cut in half', composeToys().slice(0, composeToys().length / 2)],
  ])('%s is refused and the last good one stays', async (_name, sdl) => {
    await expect(hub.gateway.reload(sdl)).rejects.toMatchObject({ code: 'SUPERGRAPH_INVALID' });
    expect((await hub.ask(OLD, analyst)).body.data).toEqual({ enterprise: { label: '企业1' } });
  });

  test('of two reloads at once the last one counts', async () => {
    await Promise.all([hub.gateway.reload(withNickname()), hub.gateway.reload(composeToys())]);
    expect((await hub.ask(NEW, analyst)).status).toBe(400);
  });

  test('a file that changes is taken into use by itself', async () => {
    await hub.gateway.reload(composeToys());
    await hub.writeSupergraph(withNickname());
    await expect.poll(async () => (await hub.ask(NEW, analyst)).status, { timeout: 8_000 }).toBe(200);
  });
});
