/** Random walks of actors over the machine: HUB_WALK_STEPS of them, `npm run test:walks` for the full count. */
import fc from 'fast-check';
import type pg from 'pg';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { createPool, transaction } from '../../../platform/database/pool.js';
import { createDatabase, type TestDatabase } from '../../../test/testkit/database.js';
import { ensureLive } from '../../_kit/live/live-tables.js';
import { readChains } from '../audit/read-chains.js';
import { verifyChain } from '../audit/verify-chain.js';
import { verifyContent } from '../audit/verify-content.js';
import { type ActArguments, NO_ARGUMENTS } from '../notices/act.js';
import { openCase, type StoredCase } from '../notices/case-store.js';
import { type Drafting, draftNotice } from '../notices/draft-notice.js';
import { performAct } from '../notices/perform-act.js';
import { CONTENT, person, REPLY, SENDER } from '../test/exchange-fixture.js';
import { DEPARTMENTS, everyAim, offered, PEOPLE, pick } from './aims.js';
import { clockProblem } from './clock-invariants.js';
import { invariantProblem, readEvents, type StoredEvent } from './invariants.js';
import { enterPaper, type Paper, paperArbitrary, paperProblem } from './paper.js';

const STEPS = Number(process.env['HUB_WALK_STEPS'] ?? 480);
const WALK = 60;

const stepArbitrary = fc.record({
  who: fc.noBias(fc.nat()),
  what: fc.noBias(fc.nat()),
  where: fc.noBias(fc.nat()),
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

/**
 * Somebody to whom something is offered; anybody where it goes wild. People are asked in an order that the step draws
 * (a stride through a prime number of them), since asking everybody at each step takes longer than the act.
 */
function someone(whole: StoredCase, { who, wild }: Step, now: Date) {
  const stride = 1 + (Math.floor(who / PEOPLE.length) % (PEOPLE.length - 1));
  for (const turn of PEOPLE.keys()) {
    const viewer = pick(PEOPLE, who + turn * stride);
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
  const drafted = await draftNotice(drafting, draft, { of: original.notice.id, as, expectedVersion: null });
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

const WIDE = {
  ...CONTENT,
  main: ['commerce', 'industry-commerce'],
  copy: ['health'],
  cosigners: ['fire'],
};

/** With a co-signer or without: who must wait for one is sent back more often than he gets on. */
async function draft(now: Date, [first]: readonly Step[]): Promise<string> {
  const content = { ...WIDE, cosigners: first?.interim === true ? WIDE.cosigners : [] };
  const drafted = await draftNotice(drafting, { content, viewer: person('handler', SENDER), now });
  if ('refused' in drafted) throw new Error(drafted.message);
  return drafted.noticeId;
}

async function enter(paper: Paper, now: Date): Promise<string> {
  const entered = await enterPaper(drafting, WIDE, paper, now);
  const { whole, events } = await look(entered.noticeId);
  expect(invariantProblem(whole, events) ?? paperProblem(entered, whole, events, now), 'BACKFILL').toBeNull();
  for (const { state } of whole.recipients) done.add(`PAPER_${state}`);
  return entered.noticeId;
}

async function walk(
  begin: (now: Date, steps: readonly Step[]) => Promise<string>,
  steps: readonly Step[],
): Promise<void> {
  let now = new Date('2026-11-25T02:00:00.000Z');
  const noticeId = await begin(now, steps);
  let before = await look(noticeId);
  for (const step of steps) {
    now = new Date(now.getTime() + step.minutes * 60_000);
    const { state, correction } = before.whole.notice;
    if (step.supersedes && correction === null && ['DELIVERED', 'CLOSED', 'ARCHIVED'].includes(state)) {
      const { notice } = (await supersede(before.whole, step, now)).whole;
      const after = await look(noticeId);
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
    const after = await look(noticeId);
    const told = `${aim.target.action} by ${actor.viewer.subject}`;
    expect(invariantProblem(after.whole, after.events), told).toBeNull();
    // Invariants hold each hash against its event: the hashes tell whether an earlier event changed.
    expect(hashes(after).slice(0, before.events.length), `${told} rewrote history`).toEqual(hashes(before));
    const fresh = after.events.slice(before.events.length);
    expect(clockProblem(before.whole, after.whole, fresh, now), told).toBeNull();
    const grew = after.events.length > before.events.length;
    expect(grew, told).toBe(!('refused' in outcome));
    if (grew) expect(isOffered || aim.target.action.startsWith('SIGN_'), told).toBe(true);
    if (grew) done.add(aim.target.action);
    before = after;
  }
}

const stepsArbitrary = fc.array(stepArbitrary, { minLength: WALK, maxLength: WALK });
const CHECKS = {
  numRuns: Math.max(1, Math.round(STEPS / WALK)),
  // Of a failure the seed is enough: shrinking means walking again for hours.
  endOnFailure: true,
  seed: Number(process.env['HUB_WALK_SEED'] ?? 20_261_125),
};

test(
  `${STEPS} steps of anybody never leave the table, lose an event or break an invariant`,
  async () => {
    await fc.assert(
      fc.asyncProperty(stepsArbitrary, (steps) => walk(draft, steps)),
      CHECKS,
    );
    expect(done.size).toBeGreaterThan(10);
    expect(done.has('CORRECTION') || done.has('FOLLOW_UP')).toBe(true);
  },
  60_000 + STEPS * 1_000,
);

test(
  'what was entered from paper goes on as any other notice, however far it had gone',
  async () => {
    await fc.assert(
      fc.asyncProperty(paperArbitrary, stepsArbitrary, (paper, steps) =>
        walk((now) => enter(paper, now), steps),
      ),
      CHECKS,
    );
    expect([...done].filter((name) => name.startsWith('PAPER_')).length).toBeGreaterThan(1);
  },
  60_000 + STEPS * 1_000,
);

test('and leave notices that are what their chains say', async () => {
  let notices = 0;
  for (let after: string | null = null; ; ) {
    const { chains, next } = await readChains(pool, after);
    for (const each of chains) {
      // Walks attach without a file.
      const content = verifyContent(each, each.events).filter(({ fault }) => fault !== 'FILE');
      expect(
        [...verifyChain(each, []), ...content],
        each.events.map(({ action }) => action).join(' '),
      ).toEqual([]);
    }
    notices += chains.length;
    if (next === null) break;
    after = next;
  }
  expect(notices).toBeGreaterThan(CHECKS.numRuns);
}, 60_000);
