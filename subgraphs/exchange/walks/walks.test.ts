/** Random walks of actors over the machine: HUB_WALK_STEPS of them, `npm run test:walks` for the full count. */
import fc from 'fast-check';
import type pg from 'pg';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { createPool, transaction } from '../../../platform/database/pool.js';
import { createDatabase, type TestDatabase } from '../../../test/testkit/database.js';
import { ensureLive } from '../../_kit/live/live-tables.js';
import { CALENDAR } from '../clocks/clockwork.js';
import { noticeActions, recipientActions } from '../machine/available-actions.js';
import { type ActArguments, NO_ARGUMENTS } from '../notices/act.js';
import { openCase, type StoredCase } from '../notices/case-store.js';
import { HUB } from '../notices/case-work.js';
import { type Drafting, draftNotice } from '../notices/draft-notice.js';
import { NOTICE_ACTS } from '../notices/notice-acts.js';
import { performAct, type Target } from '../notices/perform-act.js';
import { RECIPIENT_ACTS } from '../notices/recipient-acts.js';
import { CONTENT, OFFICE, person, REPLY, SENDER } from '../test/exchange-fixture.js';
import { invariantProblem, readEvents, type StoredEvent } from './invariants.js';

const STEPS = Number(process.env['HUB_WALK_STEPS'] ?? 180);
const WALK = 60;

const DEPARTMENTS = [SENDER, 'commerce', 'industry-commerce', 'health', 'fire'];
const ROLES = ['clerk', 'handler', 'signer', 'publisher'] as const;
const PEOPLE = [
  ...DEPARTMENTS.flatMap((code) => ROLES.flatMap((role) => [person(role, code), person(role, code, '2')])),
  OFFICE,
  HUB,
  person('analyst'),
];

const isNoticeAct = (name: string): name is keyof typeof NOTICE_ACTS => Object.hasOwn(NOTICE_ACTS, name);
const isRecipientAct = (name: string): name is keyof typeof RECIPIENT_ACTS =>
  Object.hasOwn(RECIPIENT_ACTS, name);
const NOTICE_NAMES = Object.keys(NOTICE_ACTS).filter(isNoticeAct);
const RECIPIENT_NAMES = Object.keys(RECIPIENT_ACTS).filter(isRecipientAct);

const stepArbitrary = fc.record({
  who: fc.nat(),
  what: fc.nat(),
  where: fc.nat(),
  /** Something that the table does not offer to this person. */
  wild: fc.nat(9).map((number) => number === 0),
  minutes: fc.nat(2_000),
  interim: fc.boolean(),
  /** Where the notice stands so: it is corrected or continued by another one. */
  supersedes: fc.nat(11).map((number) => number === 0),
});
type Step = typeof stepArbitrary extends fc.Arbitrary<infer T> ? T : never;

let database: TestDatabase;
let pool: pg.Pool;
let drafting: Drafting;
beforeAll(async () => {
  database = await createDatabase('subgraphs/exchange/prisma/migrations');
  pool = createPool(database.url, { max: 2, name: 'walks' });
  await ensureLive(pool);
  const departments = new Set(DEPARTMENTS);
  const newId = () => crypto.randomUUID();
  drafting = { pool, departments, newId, known: { departments, isRecordType: () => false } };
});
afterAll(async () => {
  await pool?.end();
  await database?.drop();
});

const pick = <T>(list: readonly T[], place: number): T | undefined => list[place % Math.max(1, list.length)];

interface Aim {
  readonly id: string;
  readonly target: Target;
}

/** Everything that anybody could try on this notice. */
const everyAim = ({ notice, recipients }: StoredCase): Aim[] => [
  ...NOTICE_NAMES.map((action): Aim => ({ id: notice.id, target: { level: 'notice', action } })),
  ...recipients.flatMap(({ id }) =>
    RECIPIENT_NAMES.map((action): Aim => ({ id, target: { level: 'recipient', action } })),
  ),
];

/** What the table offers to somebody. */
function offered(whole: StoredCase, viewer: (typeof PEOPLE)[number], now: Date): Aim[] {
  const look = { viewer, now, calendar: CALENDAR };
  const onNotice: readonly string[] = noticeActions(whole, look);
  const onRecipient = new Map(
    whole.recipients.map((each): [string, readonly string[]] => [
      each.id,
      recipientActions(whole, each, look),
    ]),
  );
  return everyAim(whole).filter(({ id, target }) =>
    target.level === 'notice'
      ? onNotice.includes(target.action)
      : onRecipient.get(id)?.includes(target.action) === true,
  );
}

/** From a random place in the row of people on: the first to whom something is offered; anybody where it goes wild. */
function someone(whole: StoredCase, { who, wild }: Step, now: Date) {
  for (const place of PEOPLE.keys()) {
    const viewer = pick(PEOPLE, who + place);
    const can = viewer === undefined ? [] : offered(whole, viewer, now);
    if (viewer !== undefined && (wild || can.length > 0)) return { viewer, can };
  }
  return undefined;
}

/** Fitting input for whatever it is; an act takes what it needs. */
const argumentsFor = (id: string, { where, interim }: Step, now: Date): ActArguments => ({
  ...NO_ARGUMENTS,
  id,
  reason: '理由',
  department: pick(DEPARTMENTS, where) ?? SENDER,
  returnReason: 'NOT_COMPETENT',
  place: pick([...DEPARTMENTS, '浦东新区局'], where) ?? SENDER,
  handlers: ['li'],
  until: new Date(now.getTime() + 3 * 86_400_000).toISOString(),
  reply: interim ? { ...REPLY, kind: 'INTERIM', nextStep: '抽样' } : REPLY,
  hold: interim,
});

interface Seen {
  readonly whole: StoredCase;
  readonly events: readonly StoredEvent[];
}

const hashes = ({ events }: Seen): string[] => events.map(({ hash }) => hash);

/** Drafted in its place, submitted and signed: the original says so by an act of the hub's own. */
async function supersede(original: StoredCase, { interim }: Step, now: Date): Promise<Seen> {
  const as = interim ? 'FOLLOW_UP' : 'CORRECTION';
  const handler = person('handler', SENDER);
  const draft = { content: { ...CONTENT, main: ['commerce', 'health'] }, viewer: handler, now };
  const drafted = await draftNotice(drafting, draft, { of: original.notice.id, as });
  if ('refused' in drafted) throw new Error(drafted.message);
  const given = { ...NO_ARGUMENTS, id: drafted.noticeId };
  for (const [action, viewer] of [
    ['SUBMIT', handler],
    ['SIGN', person('signer', SENDER)],
  ] as const) {
    const outcome = await performAct(drafting, { target: { level: 'notice', action }, given, viewer, now });
    if ('refused' in outcome) throw new Error(outcome.message);
  }
  const seen = await look(drafted.noticeId);
  expect(invariantProblem(seen.whole, seen.events), as).toBeNull();
  done.add(as);
  return seen;
}

const look = (noticeId: string): Promise<Seen> =>
  transaction(pool, async (client) => {
    const whole = await openCase(client, 'notice', noticeId);
    if (whole === null) throw new Error('the notice is gone');
    return { whole, events: await readEvents(client, noticeId) };
  });

/** Acts that were done at least once: a walk that never leaves the draft would prove nothing. */
const done = new Set<string>();

async function walk(steps: readonly Step[]): Promise<void> {
  let now = new Date('2026-11-25T02:00:00.000Z');
  const content = {
    ...CONTENT,
    main: ['commerce', 'industry-commerce'],
    copy: ['health'],
    cosigners: ['fire'],
  };
  const drafted = await draftNotice(drafting, { content, viewer: person('handler', SENDER), now });
  if ('refused' in drafted) throw new Error(drafted.message);
  let before = await look(drafted.noticeId);
  for (const step of steps) {
    now = new Date(now.getTime() + step.minutes * 60_000);
    const { state, correction } = before.whole.notice;
    if (step.supersedes && correction === null && ['DELIVERED', 'CLOSED', 'ARCHIVED'].includes(state)) {
      const { notice } = (await supersede(before.whole, step, now)).whole;
      const after = await look(drafted.noticeId);
      expect(invariantProblem(after.whole, after.events)).toBeNull();
      expect(hashes(after).slice(0, before.events.length)).toEqual(hashes(before));
      expect(after.events[before.events.length]).toMatchObject({
        action: 'SUPERSEDE',
        to: before.whole.notice.state,
      });
      expect(after.whole.notice.supersededBy).toBe(notice.id);
      before = after;
      continue;
    }
    const actor = someone(before.whole, step, now);
    const aim = pick(step.wild ? everyAim(before.whole) : (actor?.can ?? []), step.what);
    if (actor === undefined || aim === undefined) return;
    const isOffered = actor.can.some(
      ({ id, target }) => id === aim.id && target.action === aim.target.action,
    );
    const given = argumentsFor(aim.id, step, now);
    const outcome = await performAct(drafting, { target: aim.target, given, viewer: actor.viewer, now });
    const after = await look(drafted.noticeId);
    const told = `${aim.target.action} by ${actor.viewer.subject}`;
    expect(invariantProblem(after.whole, after.events), told).toBeNull();
    // Invariants hold each hash against its event: the hashes tell whether an earlier event changed.
    expect(hashes(after).slice(0, before.events.length), `${told} rewrote history`).toEqual(hashes(before));
    const grew = after.events.length > before.events.length;
    expect(grew, told).toBe(!('refused' in outcome));
    if (grew) expect(isOffered || aim.target.action.startsWith('SIGN_'), told).toBe(true);
    if (grew) done.add(aim.target.action);
    before = after;
  }
}

test(
  `${STEPS} steps of anybody never leave the table, lose an event or break an invariant`,
  async () => {
    await fc.assert(fc.asyncProperty(fc.array(stepArbitrary, { minLength: WALK, maxLength: WALK }), walk), {
      numRuns: Math.max(1, Math.round(STEPS / WALK)),
      // Of a failure the seed is enough: shrinking means walking again for hours.
      endOnFailure: true,
      ...(process.env['HUB_WALK_SEED'] === undefined
        ? { seed: 20_261_125 }
        : { seed: Number(process.env['HUB_WALK_SEED']) }),
    });
    expect(done.size).toBeGreaterThan(10);
    expect(done.has('CORRECTION') || done.has('FOLLOW_UP')).toBe(true);
  },
  60_000 + STEPS * 1_000,
);
