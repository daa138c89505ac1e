/** One call of an endpoint, and what came of it. */
import type pg from 'pg';
import { type Dispatcher, request } from 'undici';
import { webhookAddress } from './allowed-origins.js';
import { waitAfter } from './backoff.js';
import type { Claimed } from './claim-deliveries.js';
import { payloadOf } from './payload.js';
import type { SecretSeal } from './secret-seal.js';
import { signatureHeaders } from './signature.js';

const ANSWER_MS = 10_000;
const GONE = 410;
const MOST_REASON = 300;

interface Answered {
  /** Null: no answer. */
  readonly status: number | null;
  readonly reason: string | null;
}

export interface DeliverOptions {
  readonly pool: pg.Pool;
  readonly dispatcher: Dispatcher;
  /** HUB_WEBHOOK_ORIGINS: what was allowed when it was registered need not be any more. */
  readonly origins: readonly string[];
  readonly seal: SecretSeal;
  readonly now: () => Date;
  readonly random: () => number;
}

/** The present one, and for a day the one before. @throws where the present one does not open */
function secretsOf({ endpointId, sealedSecret, sealedPrevious }: Claimed, { open }: SecretSeal): string[] {
  const secret = open(endpointId, sealedSecret);
  if (secret === null) throw new Error('签名密钥不能启封:枢纽的内部密钥已换;请换密钥(rotateWebhookSecret)');
  const previous = sealedPrevious === null ? null : open(endpointId, sealedPrevious);
  return previous === null ? [secret] : [secret, previous];
}

/** What the endpoint says beyond its status is not read. */
async function call(
  delivery: Claimed,
  { dispatcher, origins, seal, now }: DeliverOptions,
): Promise<Answered> {
  const body = JSON.stringify(payloadOf(delivery));
  const { id, url } = delivery;
  try {
    const answer = await request(webhookAddress(url, origins), {
      method: 'POST',
      dispatcher,
      headers: {
        'content-type': 'application/json; charset=utf-8',
        'user-agent': 'quality-exchange-hub',
        ...signatureHeaders({ id, at: now(), body }, secretsOf(delivery, seal)),
      },
      body,
      signal: AbortSignal.timeout(ANSWER_MS),
    });
    await answer.body.dump();
    const isGood = answer.statusCode >= 200 && answer.statusCode < 300;
    return { status: answer.statusCode, reason: isGood ? null : `HTTP ${answer.statusCode}` };
  } catch (error) {
    return { status: null, reason: error instanceof Error ? error.message : String(error) };
  }
}

/** Guarded by the attempt: what a later attempt wrote, an earlier one that came back late does not undo. */
const RECORD = `update webhook_delivery d
set state = $3, next_at = $4, last_status = $5, last_error = $6, delivered_at = $7
where d.id = $1 and d.attempts = $2 and d.state = 'PENDING'`;

async function record(delivery: Claimed, answered: Answered, options: DeliverOptions): Promise<void> {
  const { pool, now, random } = options;
  const { status, reason } = answered;
  const wait = status === GONE ? null : waitAfter(delivery.attempts, random());
  const state = reason === null ? 'DELIVERED' : wait === null ? 'DEAD' : 'PENDING';
  const at = now();
  const next = state === 'PENDING' ? new Date(at.getTime() + (wait ?? 0)) : null;
  await pool.query(RECORD, [
    delivery.id,
    delivery.attempts,
    state,
    next,
    status,
    reason?.slice(0, MOST_REASON) ?? null,
    state === 'DELIVERED' ? at : null,
  ]);
}

export async function deliver(delivery: Claimed, options: DeliverOptions): Promise<void> {
  await record(delivery, await call(delivery, options), options);
}
