/** What a calendar year that is loaded does to deadlines, on a real database over HTTP. */
import type pg from 'pg';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { z } from 'zod';
import { createPool } from '../../../platform/database/pool.js';
import { createLogger } from '../../../platform/log.js';
import {
  type Exchange,
  OFFICE,
  person,
  RECEIVER,
  REPLY,
  SENDER,
  startExchange,
  type Told,
} from '../test/exchange-fixture.js';
import { scanDeadlines } from './scan-deadlines.js';

/** Wednesday, 10:00 in Shanghai; of 2027 nothing is known. */
const BEGIN = '2026-12-30T02:00:00.000Z';
const drafter = person('handler', SENDER);
const signer = person('signer', SENDER);
const clerk = person('clerk', RECEIVER);
const handler = person('handler', RECEIVER);

let exchange: Exchange;
let pool: pg.Pool;
/** Recipient records by what was done with them before the year was loaded. */
const records: Record<string, string> = {};
const notices: Record<string, string> = {};

const log = createLogger('test', { HUB_LOG_LEVEL: 'silent' });
const scan = (most = 200) => scanDeadlines({ pool, log, now: exchange.clock.at, most });

async function deliver(name: string, urgency: string): Promise<string> {
  const { id, recipients } = await exchange.sign({ urgency });
  notices[name] = id;
  records[name] = recipients[0]?.id ?? '';
  return records[name];
}
async function take(name: string, urgency: string): Promise<string> {
  const id = await deliver(name, urgency);
  await exchange.act('acknowledgeNotice', { id }, clerk);
  await exchange.act('takeNotice', { id }, handler);
  return id;
}

const SHOWN = `query ($id: ID!) { qualityNotice(id: $id) { events { action }
  recipients { id department state provisional receiveDueAt finalDueAt autoCloseAt wasOverdue daysLate } } }`;
const shownSchema = z.object({
  qualityNotice: z.object({
    events: z.array(z.object({ action: z.string() })),
    recipients: z.array(z.looseObject({ id: z.string() })),
  }),
});
async function shown(name: string) {
  const answer = await exchange.ask(SHOWN, { id: notices[name] }, OFFICE);
  const { events, recipients } = shownSchema.parse(answer).qualityNotice;
  const recomputed = events.filter(({ action }) => action === 'RECOMPUTE').length;
  return { ...recipients.find(({ id }) => id === records[name]), recomputed };
}

const clocksOf = async (name: string): Promise<unknown> =>
  (await pool.query('select r.clocks from notice_recipient r where r.id = $1', [records[name]])).rows[0]
    ?.clocks;
const putClocks = (name: string, clocks: unknown) =>
  pool.query('update notice_recipient set clocks = $2 where id = $1', [
    records[name],
    JSON.stringify(clocks),
  ]);

/** The last day of 2026 and some days of 2027 are off, as nobody could know before. */
const load = () =>
  pool.query(
    `insert into configuration (name, effective_from, value, who, why) values ('calendar-years', $1, $2, '测试', '测试')`,
    [
      exchange.clock.at,
      JSON.stringify([
        { year: 2026, weekdaysOff: ['2026-12-31'], makeUpDays: [], source: '测试' },
        {
          year: 2027,
          weekdaysOff: ['2027-01-01', '2027-01-04', '2027-01-05', '2027-01-08'],
          makeUpDays: [],
          source: '测试',
        },
      ]),
    ],
  );

beforeAll(async () => {
  exchange = await startExchange(BEGIN);
  pool = createPool(exchange.databaseUrl, { max: 2, name: 'loaded-year' });

  const returned = await giveBack('reassigned');
  await exchange.act('reassignNotice', { id: returned, department: 'fire' }, drafter);
  await deliver('withdrawn', 'ORDINARY');
  await exchange.act('withdrawNotice', { id: notices['withdrawn'], reason: '有误' }, signer);
  await deliver('unreadable', 'ORDINARY');
  await deliver('pending', 'ORDINARY');
  await deliver('last day of the year', 'URGENT');
  const answered = await take('answered', 'INSTANT');
  await exchange.act('draftNoticeReply', { id: answered, reply: REPLY }, handler);
  await exchange.act('signNoticeReply', { id: answered }, person('signer', RECEIVER));
  const extending = await take('extending', 'URGENT');
  const until = '2027-01-08T02:00:00.000Z';
  await exchange.act('requestExtension', { id: extending, reason: '检验未完', until }, handler);
}, 120_000);
afterAll(async () => {
  await pool?.end();
  await exchange?.stop();
});

/** Received and returned. */
async function giveBack(name: string): Promise<string> {
  const id = await deliver(name, 'URGENT');
  await exchange.act('acknowledgeNotice', { id }, clerk);
  const back = { returnReason: 'NOT_COMPETENT', reason: '不属本部门职责', department: 'fire' };
  await exchange.act('returnNotice', { id, ...back }, clerk);
  return id;
}

test('the end of the time for objections is 暂定 like any deadline', async () => {
  expect(await shown('answered')).toMatchObject({
    provisional: true,
    autoCloseAt: '2027-01-14T09:30:00.000Z',
  });
});

test('a record that cannot be computed again costs the others nothing, and is told until it can be', async () => {
  await scan();
  await load();
  const clocks = await clocksOf('unreadable');
  await putClocks('unreadable', [{ step: '?' }]);
  const first = await scan();
  expect(first.failed).toMatchObject([{ notice: notices['unreadable'] }]);
  expect(first).toMatchObject({ more: false });
  expect(first.recomputed).toBeGreaterThanOrEqual(4);
  expect(await scan()).toMatchObject({ recomputed: 0, failed: [{ notice: notices['unreadable'] }] });
  await putClocks('unreadable', clocks);
  expect(await scan()).toMatchObject({ recomputed: 1, failed: [] });
  expect(await scan()).toMatchObject({ recomputed: 0, failed: [] });
  expect(await shown('unreadable')).toMatchObject({ recomputed: 1, provisional: false });
});

test('who was reassigned or withdrawn is left as it was', async () => {
  for (const [name, state] of [
    ['reassigned', 'REASSIGNED'],
    ['withdrawn', 'WITHDRAWN'],
  ] as const) {
    expect(await shown(name)).toMatchObject({ state, provisional: true });
  }
});

test('what is open is computed again, 暂定 or not: the year may touch the end of the one before', async () => {
  expect(await shown('pending')).toMatchObject({
    recomputed: 1,
    provisional: false,
    receiveDueAt: '2027-01-11T09:30:00.000Z',
  });
  expect(await shown('last day of the year')).toMatchObject({
    recomputed: 1,
    receiveDueAt: '2027-01-06T09:30:00.000Z',
  });
  expect(await shown('answered')).toMatchObject({
    recomputed: 1,
    provisional: false,
    autoCloseAt: '2027-01-20T09:30:00.000Z',
  });
});

test('days late are working days of the calendar as it was loaded', async () => {
  // Due on Wednesday the 6th; Friday the 8th is off.
  exchange.clock.at = new Date('2027-01-11T02:00:00.000Z');
  expect(await shown('last day of the year')).toMatchObject({ wasOverdue: true, daysLate: 2 });
});

test('an extension that the deadline has overtaken is not granted, and may be asked for anew', async () => {
  const by = { id: records['extending'] };
  const dueOf = ({ recipients }: Told) => recipients[0]?.['finalDueAt'];
  expect(await exchange.act('grantExtension', by, signer)).toMatchObject({
    code: 'RULE',
    rule: 'IS_WITHIN_ORIGINAL',
  });
  await exchange.act('refuseExtension', { ...by, reason: '期限已顺延' }, signer);
  const until = '2027-01-18T02:00:00.000Z';
  await exchange.act('requestExtension', { ...by, reason: '检验未完', until }, handler);
  expect(dueOf(await exchange.act('grantExtension', by, signer))).toBe(until);
});

test('a scan that may do one at a time goes on where it ended', async () => {
  exchange.clock.at = new Date('2027-01-11T03:00:00.000Z');
  for (const name of ['first', 'second', 'third']) await deliver(name, 'ORDINARY');
  exchange.clock.at = new Date('2027-01-11T04:00:00.000Z');
  const year = { year: 2027, weekdaysOff: ['2027-01-12'], makeUpDays: [], source: '测试' };
  await pool.query(
    `insert into configuration (name, effective_from, value, who, why) values ('calendar-years', $1, $2, '测试', '测试')`,
    [exchange.clock.at, JSON.stringify([year])],
  );
  let scans = 0;
  for (let more = true; more; scans += 1) {
    const scanned = await scan(1);
    expect(scanned.failed).toEqual([]);
    ({ more } = scanned);
  }
  expect(scans).toBeGreaterThan(3);
  for (const name of ['first', 'second', 'third']) {
    expect(await shown(name)).toMatchObject({ recomputed: 1, receiveDueAt: '2027-01-15T09:30:00.000Z' });
  }
});
