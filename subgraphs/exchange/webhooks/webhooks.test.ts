/** Webhooks of notices: over a real receiver, with the hub's clock in hand. */
import { createHmac } from 'node:crypto';
import { createServer, type IncomingHttpHeaders, type Server, type ServerResponse } from 'node:http';
import type pg from 'pg';
import { Agent } from 'undici';
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from 'vitest';
import { z } from 'zod';
import { createPool } from '../../../platform/database/pool.js';
import type { Role } from '../../../platform/identity/roles.js';
import { createLogger } from '../../../platform/log.js';
import { createDatabase, type TestDatabase } from '../../../test/testkit/database.js';
import { TEST_SECRETS, testIdentity } from '../../../test/testkit/identity.js';
import { type OwnSubgraph, startOwnSubgraph } from '../../../test/testkit/own-subgraph.js';
import { MOST_ATTEMPTS } from './backoff.js';
import { CLAIM } from './claim-deliveries.js';
import { createDeliveryQueues } from './delivery-queues.js';
import { fanOut } from './fan-out.js';
import { createSecretSeal } from './secret-seal.js';

const SENDER = 'food-drug';
const RECEIVER = 'commerce';
const START = Date.parse('2026-11-25T02:00:00.000Z');
const DAY_MS = 86_400_000;

let time = START;
const clock = { now: () => new Date(time) };

interface Call {
  readonly headers: IncomingHttpHeaders;
  readonly body: string;
}
let database: TestDatabase;
let pool: pg.Pool;
let exchange: OwnSubgraph;
let receiver: Server;
/** Takes calls and never answers. */
let silent: Server;
const hanging: ServerResponse[] = [];
let origins: readonly string[];
let address: string;
let calls: Call[];
let status: number;
const dispatcher = new Agent();

/** Gives its origin. */
async function listen(server: Server): Promise<string> {
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const bound = server.address();
  if (bound === null || typeof bound === 'string') throw new Error('no port');
  return `http://127.0.0.1:${bound.port}`;
}

beforeAll(async () => {
  database = await createDatabase('subgraphs/exchange/prisma/migrations');
  pool = createPool(database.url, { max: 8, name: 'test' });
  receiver = createServer(async (request, response) => {
    const chunks: Buffer[] = [];
    for await (const chunk of request) chunks.push(Buffer.from(chunk));
    calls.push({ headers: request.headers, body: Buffer.concat(chunks).toString('utf8') });
    response.writeHead(status).end();
  });
  silent = createServer((_request, response) => {
    hanging.push(response);
  });
  origins = [await listen(receiver), await listen(silent)];
  exchange = await startOwnSubgraph('exchange', database.url, clock, {
    HUB_WEBHOOK_ORIGINS: origins.join(','),
  });
  address = `${origins[0]}/notices`;
});
afterAll(async () => {
  await exchange?.stop();
  await pool?.end();
  await database?.drop();
  await dispatcher.close();
  receiver?.close();
  silent?.close();
});
beforeEach(() => {
  calls = [];
  status = 204;
  time = START;
});
afterEach(async () => {
  await pool.query(`update webhook_endpoint set removed_at = now() where removed_at is null`);
  await pool.query('update outbox set fanned_out = true');
});

const by = (role: Role, department: string) => ({
  ...testIdentity(role, department),
  subject: `${role}@${department}`,
});
async function ask(query: string, variables: unknown, role: Role, department: string) {
  const answer = await exchange.ask(query, variables, by(role, department));
  expect(answer.errors).toBeUndefined();
  return answer.data ?? {};
}

const Registered = z.object({ secret: z.string(), endpoint: z.object({ id: z.string() }) });
async function register(department: string, actions: readonly string[] = [], url = address) {
  const query = `mutation ($url: String!, $actions: [String!]!) {
    registerWebhook(url: $url, actions: $actions) { ... on WebhookSecret { secret endpoint { id } } } }`;
  const data = await ask(query, { url, actions }, 'publisher', department);
  return Registered.parse(data['registerWebhook']);
}

const Outcome = z.object({
  __typename: z.string(),
  code: z.string().optional(),
  endpoint: z.object({ id: z.string() }).optional(),
  existing: z.object({ id: z.string() }).nullish(),
});
const Notice = z.object({ id: z.string() });
async function deliverNotice(): Promise<string> {
  const content = { type: 'CIRCULAR', title: '通报', body: '请知悉。', main: [RECEIVER] };
  const drafted = await ask(
    `mutation ($content: NoticeContentInput!) { draftNotice(content: $content) { ... on QualityNotice { id } } }`,
    { content },
    'handler',
    SENDER,
  );
  const { id } = Notice.parse(drafted['draftNotice']);
  for (const [mutation, role] of [
    ['submitNotice', 'handler'],
    ['signNotice', 'signer'],
  ] as const) {
    await ask(`mutation ($id: ID!) { ${mutation}(id: $id) { __typename } }`, { id }, role, SENDER);
  }
  return id;
}

const queuesOf = (seal = createSecretSeal(TEST_SECRETS.internalSecret)) =>
  createDeliveryQueues({
    pool,
    dispatcher,
    origins,
    seal,
    now: () => clock.now(),
    random: () => 0,
    log: createLogger('test'),
  });
/** Until nothing is due. */
const work = async (): Promise<void> => {
  await fanOut(pool, clock.now());
  const queues = queuesOf();
  while ((await queues.begin()) > 0 || queues.inHand() > 0) await queues.oneEnded();
};

const Explained = z.tuple([
  z.object({
    'QUERY PLAN': z.tuple([
      z.object({ Plan: z.object({ 'Shared Hit Blocks': z.number(), 'Shared Read Blocks': z.number() }) }),
    ]),
  }),
]);
const Payload = z.object({
  type: z.string(),
  data: z.object({ notice: z.object({ id: z.string() }), event: z.object({ action: z.string() }) }),
});
const actions = () => calls.map(({ body }) => Payload.parse(JSON.parse(body)).data.event.action);

test('each event reaches each endpoint of a department that may know of it, signed, and once', async () => {
  const { secret } = await register(RECEIVER);
  const id = await deliverNotice();
  await work();
  await work();
  // What happened before it was delivered is not the receiver's to know.
  expect(actions().sort()).toEqual(['ARRIVE', 'DELIVER', 'NUMBER', 'SIGN']);
  for (const { headers, body } of calls) {
    const signed = `${headers['webhook-id']}.${headers['webhook-timestamp']}.${body}`;
    const key = Buffer.from(secret.slice('whsec_'.length), 'base64');
    expect(headers['webhook-signature']).toBe(
      `v1,${createHmac('sha256', key).update(signed).digest('base64')}`,
    );
    expect(headers['webhook-timestamp']).toBe(String(START / 1_000));
    expect(Payload.parse(JSON.parse(body)).data.notice.id).toBe(id);
    expect(body).not.toContain('请知悉');
  }
  expect(new Set(calls.map(({ headers }) => headers['webhook-id'])).size).toBe(calls.length);
});

test('nobody else is told, and only of the actions that were asked for', async () => {
  await register('fire');
  await register(SENDER, ['SUBMIT']);
  await deliverNotice();
  await work();
  expect(actions()).toEqual(['SUBMIT']);
});

test('endpoints that do not answer cost the others nothing, and have one call each in hand', async () => {
  for (let n = 0; n < 9; n++) await register(SENDER, [], `${origins[1]}/${n}`);
  await register(RECEIVER);
  for (let n = 0; n < 3; n++) await deliverNotice();
  await fanOut(pool, clock.now());
  const queues = queuesOf();
  expect(await queues.begin()).toBe(10);
  while (calls.length < 12) {
    await queues.oneEnded();
    await queues.begin();
  }
  // All that the receiver is told, in order of each notice, while nine endpoints still hang.
  expect(actions()).toEqual(Array.from({ length: 3 }, () => ['SIGN', 'NUMBER', 'DELIVER', 'ARRIVE']).flat());
  await expect.poll(() => hanging.length).toBe(9);
  for (const response of hanging) response.writeHead(410).end();
  await queues.allEnded();
});

test('two processes at once tell nothing twice', async () => {
  await register(SENDER);
  for (let n = 0; n < 5; n++) await deliverNotice();
  await Promise.all([work(), work(), work()]);
  await work();
  const ids = calls.map(({ headers }) => headers['webhook-id']);
  expect(ids.length).toBeGreaterThan(20);
  expect(new Set(ids).size).toBe(ids.length);
});

test('an endpoint that fails is asked again, later each time, given up in the end, and told on request', async () => {
  const { endpoint } = await register(SENDER, ['SUBMIT']);
  await deliverNotice();
  status = 500;
  await work();
  expect(calls).toHaveLength(1);
  await work();
  expect(calls).toHaveLength(1);
  time += 5_000;
  await work();
  expect(calls).toHaveLength(2);
  for (let n = 2; n < MOST_ATTEMPTS + 3; n++) {
    time += DAY_MS;
    await work();
  }
  expect(calls).toHaveLength(MOST_ATTEMPTS);
  expect(new Set(calls.map(({ headers }) => headers['webhook-id'])).size).toBe(1);
  const dead = await ask(
    `{ webhookEndpoints { pending dead deliveries(state: DEAD) { nodes { state attempts lastStatus lastError nextAt } } } }`,
    {},
    'publisher',
    SENDER,
  );
  expect(dead['webhookEndpoints']).toEqual([
    {
      pending: 0,
      dead: 1,
      deliveries: {
        nodes: [
          { state: 'DEAD', attempts: MOST_ATTEMPTS, lastStatus: 500, lastError: 'HTTP 500', nextAt: null },
        ],
      },
    },
  ]);
  status = 200;
  const replay = `mutation ($endpoint: ID!) { replayWebhookDeliveries(endpoint: $endpoint) }`;
  expect(await ask(replay, { endpoint: endpoint.id }, 'publisher', SENDER)).toEqual({
    replayWebhookDeliveries: 1,
  });
  await work();
  expect(calls).toHaveLength(MOST_ATTEMPTS + 1);
  const { rows } = await pool.query('select state from webhook_delivery where endpoint_id = $1', [
    endpoint.id,
  ]);
  expect(rows).toEqual([{ state: 'DELIVERED' }]);
});

test('what a killed process had in hand is called again when its claim is over', async () => {
  await register(SENDER, ['SUBMIT']);
  await deliverNotice();
  await fanOut(pool, clock.now());
  await pool.query(
    `update webhook_delivery set attempts = 1, next_at = $1::timestamptz + interval '1 minute' where state = 'PENDING'`,
    [clock.now()],
  );
  await work();
  expect(calls).toHaveLength(0);
  time += 60_000;
  await work();
  expect(actions()).toEqual(['SUBMIT']);
});

test('while a secret is replaced both sign, and after a day the new one alone', async () => {
  const { endpoint, secret } = await register(SENDER, ['SUBMIT']);
  const rotate = `mutation ($id: ID!) { rotateWebhookSecret(id: $id) { secret endpoint { id } } }`;
  const rotated = await ask(rotate, { id: endpoint.id }, 'publisher', SENDER);
  const next = Registered.parse(rotated['rotateWebhookSecret']).secret;
  expect(next).not.toBe(secret);
  await deliverNotice();
  await work();
  time += DAY_MS;
  await deliverNotice();
  await work();
  expect(calls.map(({ headers }) => String(headers['webhook-signature']).split(' ').length)).toEqual([2, 1]);
});

test('the database does not give a secret away, nor sign without the secret of the hub', async () => {
  const { endpoint, secret } = await register(SENDER, ['SUBMIT']);
  await ask(`mutation ($id: ID!) { rotateWebhookSecret(id: $id) { secret } }`, endpoint, 'publisher', SENDER);
  const dumped = await pool.query('select to_jsonb(w)::text as row from webhook_endpoint w where w.id = $1', [
    endpoint.id,
  ]);
  expect(dumped.rows[0].row).not.toContain('whsec_');
  expect(dumped.rows[0].row).not.toContain(secret.slice('whsec_'.length));
  await deliverNotice();
  await fanOut(pool, clock.now());
  const queues = queuesOf(createSecretSeal('internal-secret-of-another-hub-0123456789'));
  await queues.begin();
  await queues.allEnded();
  expect(calls).toHaveLength(0);
  const { rows } = await pool.query('select last_error as why from webhook_delivery where endpoint_id = $1', [
    endpoint.id,
  ]);
  expect(rows[0].why).toContain('rotateWebhookSecret');
  await work();
  time += 5_000;
  await work();
  expect(actions()).toEqual(['SUBMIT']);
});

test('a paused endpoint is told afterwards what it missed', async () => {
  const { endpoint } = await register(SENDER, ['SUBMIT']);
  const id = { id: endpoint.id };
  await ask(
    `mutation ($id: ID!) { pauseWebhook(id: $id, reason: "检修") { pausedReason } }`,
    id,
    'publisher',
    SENDER,
  );
  await deliverNotice();
  await work();
  expect(calls).toHaveLength(0);
  await ask(`mutation ($id: ID!) { resumeWebhook(id: $id) { pausedAt } }`, id, 'publisher', SENDER);
  await work();
  expect(actions()).toEqual(['SUBMIT']);
});

test('what waits for a paused endpoint and what was delivered, however much, are not walked for what is due', async () => {
  const { endpoint: paused } = await register(SENDER, ['SUBMIT']);
  await pool.query('update webhook_endpoint set paused_at = now() where id = $1', [paused.id]);
  const { endpoint: open } = await register(RECEIVER, ['SUBMIT']);
  const before = new Date(START - DAY_MS);
  for (const [id, state, next] of [
    [paused.id, 'PENDING', before],
    [open.id, 'DELIVERED', null],
  ]) {
    await pool.query(
      `insert into webhook_delivery (id, endpoint_id, notice_id, event_number, state, attempts, next_at, created_at)
       select gen_random_uuid(), $1, gen_random_uuid(), 1, $2, 0, $3, $4 from generate_series(1, 20000)`,
      [id, state, next, before],
    );
  }
  await pool.query('analyze webhook_delivery');
  const plan = `explain (analyze, buffers, format json) ${CLAIM}`;
  const { rows } = await pool.query(plan, [clock.now(), clock.now(), [], 64]);
  const [{ 'QUERY PLAN': told }] = Explained.parse(rows);
  expect(told[0].Plan['Shared Hit Blocks'] + told[0].Plan['Shared Read Blocks']).toBeLessThan(100);
});

test.each([
  ['a host that nobody allowed', 'https://elsewhere.example.org/', 'HUB_WEBHOOK_ORIGINS'],
  ['a password in it', 'https://user:secret@127.0.0.1/', '口令'],
  ['no web address', 'file:///etc/passwd', 'http'],
])('an address with %s is refused', async (_what, url, said) => {
  const query = `mutation ($url: String!) { registerWebhook(url: $url) { __typename } }`;
  const { errors } = await exchange.ask(query, { url }, by('publisher', SENDER));
  expect(errors?.[0]).toMatchObject({
    message: expect.stringContaining(said),
    extensions: { code: 'BAD_REQUEST' },
  });
});

test('one address is registered once, also by two at the same time, and the other is told of it', async () => {
  const query = `mutation ($url: String!) { registerWebhook(url: $url) { __typename
    ... on WebhookSecret { endpoint { id } } ... on WebhookRefused { code message existing { id } } } }`;
  const answers = await Promise.all(
    Array.from({ length: 6 }, () => ask(query, { url: address }, 'publisher', SENDER)),
  );
  const told = answers.map(({ registerWebhook }) => Outcome.parse(registerWebhook));
  const made = told.filter(({ __typename }) => __typename === 'WebhookSecret');
  expect(made).toHaveLength(1);
  expect(told.filter(({ code }) => code === 'ALREADY_REGISTERED')).toHaveLength(5);
  expect(new Set(told.map(({ endpoint, existing }) => (endpoint ?? existing)?.id)).size).toBe(1);
  for (let n = 1; n < 20; n++) await register(SENDER, [], `${origins[1]}/more/${n}`);
  const beyond = await ask(query, { url: `${origins[1]}/beyond` }, 'publisher', SENDER);
  expect(beyond['registerWebhook']).toMatchObject({ code: 'TOO_MANY', existing: null });
});

test('an administrator of one department does not get the secret of another', async () => {
  const { endpoint } = await register(SENDER);
  const publisher = by('publisher', RECEIVER);
  const both = { ...publisher, scopes: [...publisher.scopes, 'admin'] };
  const rotate = `mutation ($id: ID!) { rotateWebhookSecret(id: $id) { secret } }`;
  const { data, errors } = await exchange.ask(rotate, { id: endpoint.id }, both);
  expect(data?.['rotateWebhookSecret']).toBeNull();
  expect(errors?.[0]?.extensions.code).toBe('NOT_FOUND');
});

test('nobody looks after the endpoints of another department', async () => {
  const { endpoint } = await register(SENDER);
  const query = `mutation ($id: ID!) { removeWebhook(id: $id) }`;
  const { errors } = await exchange.ask(query, { id: endpoint.id }, by('publisher', RECEIVER));
  expect(errors?.[0]?.extensions.code).toBe('NOT_FOUND');
  const { errors: refused } = await exchange.ask(query, { id: endpoint.id }, by('clerk', SENDER));
  expect(refused?.[0]?.extensions.code).toBe('FORBIDDEN');
});
