/**
 * Carries corrections from the departments to the catalogue: asks which fields are disputed, asks their owners whether
 * a later version has another value, and tells the catalogue. Values never travel, only version numbers.
 */
import { setTimeout as delay } from 'node:timers/promises';
import { request } from 'undici';
import { z } from 'zod';
import { HubError } from '../../platform/errors.js';
import type { Logger } from '../../platform/log.js';
import { createAlarm } from '../wake.js';

export interface CorrectionOptions {
  /** Base URL of a subgraph. */
  readonly urlOf: (subgraph: string) => string;
  readonly token: (subgraph: string) => Promise<string>;
  readonly log: Logger;
}

export interface Corrections {
  /** Something was published. */
  wake(): void;
  stop(): Promise<void>;
}

/** Nothing was published: a department or the catalogue may have been away. */
const IDLE_MS = 30_000;
/** Somebody gave no answer: a correction must not wait for the next publication. */
const RETRY_MS = 2_000;
/** Pages of one upload come in a row and are one reason to look. */
const GATHER_MS = 500;
const TIMEOUT_MS = 15_000;
const CATALOGUE = 'catalogue';

const disputeSchema = z.object({
  id: z.string(),
  department: z.string(),
  recordType: z.string(),
  key: z.string(),
  version: z.number(),
  field: z.string(),
});
type Dispute = z.infer<typeof disputeSchema>;
const openSchema = z.object({ disputes: z.array(disputeSchema), next: z.string().nullable() });
const answerSchema = z.object({
  corrections: z.array(z.object({ version: z.number(), revoked: z.boolean() }).nullable()),
});
const closedSchema = z.object({ closed: z.number() });

interface Call {
  readonly subgraph: string;
  readonly path: string;
  readonly body?: unknown;
}

/** @throws HubError CORRECTIONS_UNREACHABLE naming the subgraph. */
async function call<T>(
  { urlOf, token }: CorrectionOptions,
  signal: AbortSignal,
  schema: z.ZodType<T>,
  { subgraph, path, body }: Call,
): Promise<T> {
  try {
    const answer = await request(`${urlOf(subgraph)}${path}`, {
      method: body === undefined ? 'GET' : 'POST',
      signal,
      headers: { authorization: `Bearer ${await token(subgraph)}`, 'content-type': 'application/json' },
      headersTimeout: TIMEOUT_MS,
      bodyTimeout: TIMEOUT_MS,
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    });
    const text = await answer.body.text();
    if (answer.statusCode !== 200) throw new Error(`HTTP ${answer.statusCode} ${text.slice(0, 200)}`);
    return schema.parse(JSON.parse(text));
  } catch (cause) {
    signal.throwIfAborted();
    const reason = cause instanceof Error ? cause.message : String(cause);
    throw new HubError('CORRECTIONS_UNREACHABLE', { subgraph, reason }, { cause });
  }
}

/** The corrections that one department knows of. */
async function askOwner(
  options: CorrectionOptions,
  signal: AbortSignal,
  department: string,
  disputes: readonly Dispute[],
) {
  const checks = disputes.map(({ recordType, key, version, field }) => ({ recordType, key, version, field }));
  const path = '/internal/corrections';
  const answer = await call(options, signal, answerSchema, { subgraph: department, path, body: { checks } });
  return disputes.flatMap(({ id }, i) => {
    const found = answer.corrections[i];
    return found ? [{ dispute: id, version: found.version, revoked: found.revoked }] : [];
  });
}

/** Over all open disputes once; a department that is away costs the others nothing. False: one was. */
async function round(options: CorrectionOptions, signal: AbortSignal): Promise<boolean> {
  const { log } = options;
  let whole = true;
  for (let after: string | null = ''; after !== null; ) {
    const page: z.infer<typeof openSchema> = await call(options, signal, openSchema, {
      subgraph: CATALOGUE,
      path: `/internal/disputes?after=${after}`,
    });
    for (const department of new Set(page.disputes.map((dispute) => dispute.department))) {
      const disputes = page.disputes.filter((dispute) => dispute.department === department);
      const corrections = await askOwner(options, signal, department, disputes).catch((error: unknown) => {
        signal.throwIfAborted();
        whole = false;
        log.warn({ event: 'corrections.department.failed', department, err: error });
        return [];
      });
      if (corrections.length === 0) continue;
      const told = { subgraph: CATALOGUE, path: '/internal/corrections', body: { corrections } };
      const { closed } = await call(options, signal, closedSchema, told);
      log.info({ event: 'corrections.closed', department, closed });
    }
    after = page.next;
  }
  return whole;
}

export function followCorrections(options: CorrectionOptions): Corrections {
  const { log } = options;
  const alarm = createAlarm();
  const stopping = new AbortController();
  const { signal } = stopping;
  let failing = false;
  let wait = IDLE_MS;
  const run = async (): Promise<void> => {
    while (!signal.aborted) {
      await alarm.wait(wait);
      await delay(GATHER_MS, undefined, { signal }).catch(() => undefined);
      if (signal.aborted) return;
      try {
        wait = (await round(options, signal)) ? IDLE_MS : RETRY_MS;
        failing = false;
      } catch (error) {
        // One line per outage, not per look.
        if (!signal.aborted && !failing) log.warn({ event: 'corrections.failed', err: error });
        failing = true;
        wait = IDLE_MS;
      }
    }
  };
  const running = run();
  return {
    wake: alarm.wake,
    stop: async () => {
      stopping.abort();
      alarm.wake();
      await running;
    },
  };
}
