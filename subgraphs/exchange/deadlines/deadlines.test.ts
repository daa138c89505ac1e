/** J11 on a real database over HTTP: who is late is told once per level, whoever scans, however often. */
import pg from 'pg';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { z } from 'zod';
import { serviceToken } from '../../../platform/identity/context.js';
import { TEST_SECRETS } from '../../../test/testkit/identity.js';
import { type Exchange, OFFICE, person, RECEIVER, REPLY, startExchange } from '../test/exchange-fixture.js';
import { NEXT_LOOK } from './next-look.js';

/** Wednesday, 10:00 in Shanghai. */
const BEGIN = '2026-11-25T02:00:00.000Z';

let exchange: Exchange;
let pool: pg.Pool;
beforeAll(async () => {
  exchange = await startExchange(BEGIN);
  pool = new pg.Pool({ connectionString: exchange.databaseUrl, max: 2 });
});
afterAll(async () => {
  await pool?.end();
  await exchange?.stop();
});

const scannedSchema = z.object({
  notices: z.number(),
  warned: z.number(),
  reminded: z.number(),
  putForward: z.number(),
  closed: z.number(),
  recomputed: z.number(),
  failed: z.array(z.unknown()),
  more: z.boolean(),
});

async function scan(at?: string) {
  if (at !== undefined) exchange.clock.at = new Date(at);
  const authorization = `Bearer ${await serviceToken('sync', TEST_SECRETS.internalSecret, { now: () => exchange.clock.at })}`;
  const response = await fetch(`${exchange.url}/internal/deadlines/scan`, {
    method: 'POST',
    headers: { authorization },
  });
  expect(response.status).toBe(200);
  return scannedSchema.parse(await response.json());
}

const NOTICE = `query ($id: ID!) { qualityNotice(id: $id) { state recipients { id reminders overdue provisional finalDueAt }
  events { action comment } } }`;
const noticeSchema = z.object({
  qualityNotice: z.object({
    state: z.string(),
    recipients: z.array(z.looseObject({ id: z.string(), reminders: z.number(), provisional: z.boolean() })),
    events: z.array(z.object({ action: z.string(), comment: z.string().nullable() })),
  }),
});
const read = async (id: string) =>
  noticeSchema.parse(await exchange.ask(NOTICE, { id }, OFFICE)).qualityNotice;
const actionsOf = async (id: string, from: number) =>
  (await read(id)).events.slice(from).map(({ action }) => action);

const TRAY = 'query { noticeTray(tray: PUT_FORWARD) { nodes { notice { id } } } }';

test('a notice that nobody signs for is warned of, reminded twice and put before the leading office, once each', async () => {
  exchange.clock.at = new Date(BEGIN);
  const { id, events } = await exchange.sign();
  const from = events.length;
  expect(await scan()).toMatchObject({ notices: 0, more: false });
  // 加急: 签收 within one working day, until Thursday 17:30; its last part is 将超期.
  expect(await scan('2026-11-26T09:00:00Z')).toMatchObject({ warned: 1, reminded: 0 });
  expect(await scan()).toMatchObject({ notices: 0 });
  const scans = await Promise.all(Array.from({ length: 4 }, () => scan('2026-11-26T09:30:00.001Z')));
  expect(scans.reduce((sum, { reminded }) => sum + reminded, 0)).toBe(1);
  expect(await scan('2026-11-30T09:31:00Z')).toMatchObject({ warned: 0, reminded: 1, putForward: 1 });
  expect(await scan()).toMatchObject({ notices: 0 });
  expect(await actionsOf(id, from)).toEqual(['WARN', 'REMIND', 'REMIND', 'PUT_FORWARD']);
  expect((await read(id)).recipients).toMatchObject([{ reminders: 2, overdue: true }]);
  expect(JSON.stringify(await exchange.ask(TRAY, {}, OFFICE))).toContain(id);
  const [recipient] = (await read(id)).recipients;
  await exchange.act('superviseNoticeRecipient', { id: recipient?.id, reason: '长期未签收' }, OFFICE);
  expect(JSON.stringify(await exchange.ask(TRAY, {}, OFFICE))).not.toContain(id);
  expect(await scan()).toMatchObject({ warned: 0, reminded: 0, putForward: 0 });
}, 120_000);

test('a reply to which the sender says nothing is closed when the time for objections is over', async () => {
  exchange.clock.at = new Date(BEGIN);
  const { id, recipients } = await exchange.sign();
  const by = { id: recipients[0]?.id };
  await exchange.act('acknowledgeNotice', by, person('clerk', RECEIVER));
  await exchange.act('takeNotice', by, person('handler', RECEIVER));
  await exchange.act('draftNoticeReply', { ...by, reply: REPLY }, person('handler', RECEIVER));
  await exchange.act('signNoticeReply', by, person('signer', RECEIVER));
  await scan('2026-12-08T02:00:00Z');
  expect((await read(id)).state).toBe('DELIVERED');
  await scan('2026-12-31T02:00:00Z');
  const closed = await read(id);
  expect(closed.state).toBe('CLOSED');
  expect(closed.events.slice(-2).map(({ action }) => action)).toEqual(['AUTO_CLOSE', 'CLOSE_NOTICE']);
  expect(closed.recipients).toMatchObject([{ reminders: 0 }]);
}, 120_000);

test('deadlines that are 暂定 are computed again when the year is loaded, with an event, once', async () => {
  exchange.clock.at = new Date('2026-12-30T02:00:00Z');
  const { id, events } = await exchange.sign({ urgency: 'ORDINARY' });
  expect((await read(id)).recipients).toMatchObject([{ provisional: true }]);
  await scan();
  expect(await actionsOf(id, events.length)).toEqual([]);
  const year = { year: 2027, weekdaysOff: ['2027-01-01', '2027-01-04'], makeUpDays: [], source: '测试' };
  await pool.query(
    `insert into configuration (name, effective_from, value, who, why) values ('calendar-years', '2026-12-30', $1, '测试', '测试')`,
    [JSON.stringify([year])],
  );
  expect((await scan()).recomputed).toBeGreaterThanOrEqual(1);
  expect(await actionsOf(id, events.length)).toEqual(['RECOMPUTE']);
  expect((await read(id)).recipients).toMatchObject([{ provisional: false }]);
  expect(await scan()).toMatchObject({ recomputed: 0 });
}, 120_000);

test('the scan looks into its index for what became due, and at nothing else', async () => {
  await pool.query('set enable_seqscan = off');
  const { rows } = await pool.query<{ 'QUERY PLAN': string }>(
    `explain select r.id from notice_recipient r where ${NEXT_LOOK} < now() order by ${NEXT_LOOK}, r.id limit 1`,
  );
  expect(rows.map((row) => row['QUERY PLAN']).join('\n')).toContain('next_look');
});

test('only services of the hub scan', async () => {
  const answer = await fetch(`${exchange.url}/internal/deadlines/scan`, { method: 'POST' });
  expect(answer.status).toBe(401);
});
