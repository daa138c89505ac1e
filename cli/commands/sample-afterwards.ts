/**
 * What the sample does after its rows are in: blacklist entries by the risk team, then revocations by departments, then
 * notices that departments had sent on paper, then a full run of every join, since what a run freezes (base rates,
 * thresholds) should be of all the data.
 */
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { z } from 'zod';
import { daysBetween, shanghaiDate } from '../../domain/dates.js';
import { TrustedDocuments } from '../../gateway/plugins/trusted-documents.js';
import type { Clock } from '../../platform/clock.js';
import { HubError } from '../../platform/errors.js';
import { projectRoot } from '../../platform/root.js';
import { loadDepartment } from '../../schema/compiler/load.js';
import type { GraphqlAnswer, HubClient } from '../hub-client.js';
import type { Output } from '../output.js';
import type { BlacklistStep, Planted, RevocationStep } from '../sample/sample.js';
import { untilSettled } from '../settled.js';
import { enterNotices } from './sample-notices.js';
import { SyncStatus } from './status.js';

/** Where sync is not known to this home, its progress cannot be asked for: the record is asked for instead. */
const ATTEMPTS = 1_200;
const POLL_MS = 500;

const LIST = `mutation ($input: ListOnBlacklistInput!) { listOnBlacklist(input: $input) { id } }`;
const ENTRIES = `query ($codes: [ID!]!) { blacklist(first: 1,
  filter: { codes: $codes, state: [LISTED, EXPIRED, REMOVED, WITHDRAWN] }) { nodes { id } } }`;

const Entries = z.object({ blacklist: z.object({ nodes: z.array(z.unknown()) }) });

const refusal = ({ errors }: GraphqlAnswer): HubError | null => {
  const [first] = errors ?? [];
  if (first === undefined) return null;
  return new HubError('HUB_REFUSED', { status: 200, code: 'GRAPHQL', message: first.message });
};

/** True when the record that an entry rests on has not reached the risk store yet. */
const isTooEarly = ({ errors }: GraphqlAnswer): boolean =>
  z.looseObject({ code: z.literal('NOT_FOUND') }).safeParse(errors?.[0]?.['extensions']).success;

async function listOnBlacklist(client: HubClient, token: string, step: BlacklistStep): Promise<void> {
  const known = await client.graphql(token, ENTRIES, { codes: [step.code] });
  const entries = Entries.safeParse(known.data);
  if (!entries.success) throw refusal(known) ?? entries.error;
  if (entries.data.blacklist.nodes.length > 0) return;
  for (let attempt = 0; ; attempt += 1) {
    const answer = await client.graphql(token, LIST, { input: step });
    const refused = refusal(answer);
    if (refused === null) return;
    if (!isTooEarly(answer) || attempt >= ATTEMPTS) throw refused;
    await delay(POLL_MS);
  }
}

/** The registered operation: publishers send no free queries. */
async function revoke(client: HubClient, known: TrustedDocuments, step: RevocationStep): Promise<void> {
  const { department, recordType, keys, reason } = step;
  const plural = loadDepartment(department).records.find(({ name }) => name === recordType)?.plural ?? '';
  const name = `Revoke${plural.charAt(0).toUpperCase()}${plural.slice(1)}`;
  const mutation = known.named(name);
  if (mutation === undefined) throw new HubError('NOT_FOUND', { what: name });
  const token = await client.token('publisher', department);
  const refused = refusal(await client.graphql(token, mutation, { keys, reason }));
  if (refused !== null) throw refused;
}

/** The hub enters no paper that was signed more than a year ago; the sample's are at most three months older than its day. */
const MOST_DAYS = 270;
const canBeEntered = (until: string, now: Date): boolean => {
  const days = daysBetween(until, shanghaiDate(now));
  return days >= 0 && days <= MOST_DAYS;
};

const RUN_SECONDS = 60;
/** A large sample is read and evaluated in minutes, on a slow and busy machine in an hour. */
const SETTLE_SECONDS = 3_600;

/** Runs every join over everything; nothing where sync was not started from this home. */
const runAllJoins = async (client: HubClient): Promise<void> => {
  const { sync } = client;
  if (sync === null) return;
  if (!(await untilSettled(client, sync, { seconds: SETTLE_SECONDS, until: 'EVALUATED' }))) return;
  const token = await client.token('admin');
  const { jobs } = SyncStatus.parse(await client.json('GET', `${sync}/status`, token));
  for (const { id } of jobs) {
    await client.json('POST', `${sync}/jobs/${encodeURIComponent(id)}/run`, token, { wait: RUN_SECONDS });
  }
};

/**
 * Safe to run again: who stands on the blacklist is not listed twice, what is revoked stays so, a sender's document is
 * entered once.
 * @throws HubError HUB_REFUSED, HUB_UNREACHABLE
 */
export const doAfterwards = async (
  client: HubClient,
  { clock, output }: { readonly clock: Clock; readonly output: Output },
  { until, afterwards: { blacklist, revocations, notices } }: Pick<Planted, 'until' | 'afterwards'>,
): Promise<void> => {
  if (client.sync !== null) {
    await untilSettled(client, client.sync, { seconds: SETTLE_SECONDS, until: 'READ' });
  }
  const token = await client.token('risk-officer');
  for (const step of blacklist) await listOnBlacklist(client, token, step);
  const known = await TrustedDocuments.read(join(projectRoot, 'schema/operations'));
  for (const step of revocations) await revoke(client, known, step);
  if (canBeEntered(until, clock.now())) await enterNotices({ client, known }, notices);
  else output.note(`截止日 ${until} 距今太远,枢纽不补录当时的抄告:略去。`);
  await runAllJoins(client);
};
