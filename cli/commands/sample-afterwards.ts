/** What the sample does after its rows are in: blacklist entries by the risk team, then revocations by departments. */
import { setTimeout as delay } from 'node:timers/promises';
import { z } from 'zod';
import { HubError } from '../../platform/errors.js';
import { loadDepartment } from '../../schema/compiler/load.js';
import type { GraphqlAnswer, HubClient } from '../hub-client.js';
import type { BlacklistStep, Planted, RevocationStep } from '../sample/sample.js';

/** The feeds bring a large sample to the risk store in minutes. */
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

async function revoke(client: HubClient, step: RevocationStep): Promise<void> {
  const { department, recordType, keys, reason } = step;
  const record = loadDepartment(department).records.find(({ name }) => name === recordType);
  if (record === undefined) throw new HubError('NOT_FOUND', { what: `${department}/${recordType}` });
  const field = `revoke${record.plural.charAt(0).toUpperCase()}${record.plural.slice(1)}`;
  const mutation = `mutation ($keys: [ID!]!, $reason: String!) { ${field}(keys: $keys, reason: $reason) { accepted } }`;
  const refused = refusal(
    await client.graphql(await client.token('publisher', department), mutation, { keys, reason }),
  );
  if (refused !== null) throw refused;
}

/**
 * Safe to run again: who stands on the blacklist is not listed twice, what is revoked stays so.
 * @throws HubError HUB_REFUSED, HUB_UNREACHABLE
 */
export const doAfterwards = async (
  client: HubClient,
  { blacklist, revocations }: Planted['afterwards'],
): Promise<void> => {
  const token = await client.token('risk-officer');
  for (const step of blacklist) await listOnBlacklist(client, token, step);
  for (const step of revocations) await revoke(client, step);
};
