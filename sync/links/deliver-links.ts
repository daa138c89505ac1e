/** Tells departments what was decided of their records: POST /internal/links, in chunks, until their feed shows it. */
import type pg from 'pg';
import { Agent, request } from 'undici';
import { z } from 'zod';
import { HubError } from '../../platform/errors.js';
import type { Logger } from '../../platform/log.js';
import { createAlarm } from '../wake.js';

export interface DelivererOptions {
  readonly pool: pg.Pool;
  readonly urlOf: (department: string) => string;
  readonly token: (department: string) => Promise<string>;
  readonly log: Logger;
}

export interface LinkDeliverer {
  /** Something may be due: look at once. */
  wake(): void;
  stop(): Promise<void>;
}

/** One transaction of the department: it stays short, because an open writer holds back every feed. */
const CHUNK = 1_000;
const LOOK_EVERY_MS = 1_000;
/** A department that does not answer is asked again after so many looks. */
const REST_LOOKS = 10;
const ANSWER_MS = 30_000;

const dueRows = z.array(
  z.object({
    recordId: z.string(),
    recordType: z.string(),
    key: z.string(),
    field: z.string(),
    orgCode: z.string().nullable(),
    tier: z.number(),
    score: z.number().nullable(),
    rule: z.string().nullable(),
    matchedBy: z.string(),
  }),
);
type Due = z.infer<typeof dueRows>[number];

/** Taken away without another in its place: the tier says only that no earlier one held. */
const DUE = `select o.record_id as "recordId", o.record_type as "recordType", o.key, o.field, o.org_code as "orgCode",
  coalesce(o.tier, 7) as tier, o.score, o.rule, coalesce(o.matched_by, 'sync') as "matchedBy"
from derived.open_subject o where o.department = $1 and o.delivery = 'DUE' order by o.record_id, o.field limit ${CHUNK}`;

/** Only what is still decided as it was told. */
const MARK = `update derived.open_subject o set delivery = case
    when not $4 then 'REFUSED' when o.shown_org_code is distinct from o.org_code then 'SENT' else 'NONE' end
from unnest($1::text[], $2::text[], $3::text[]) as n(id, field, org)
where o.record_id = n.id and o.field = n.field and o.delivery = 'DUE' and o.org_code is not distinct from n.org`;

const departmentRows = z.array(z.object({ department: z.string() }));

export function startDeliverer({ pool, urlOf, token, log }: DelivererOptions): LinkDeliverer {
  const alarm = createAlarm();
  const dispatcher = new Agent({ keepAliveTimeout: 30_000 });
  const stopped = new AbortController();
  const resting = new Map<string, number>();

  /** @returns whether the department took them; a refusal is no failure: it will not take them later either. */
  const post = async (department: string, links: readonly Due[]): Promise<boolean> => {
    const answer = await request(`${urlOf(department)}/internal/links`, {
      method: 'POST',
      dispatcher,
      signal: stopped.signal,
      headersTimeout: ANSWER_MS,
      headers: { 'content-type': 'application/json', authorization: `Bearer ${await token(department)}` },
      body: JSON.stringify({ links: links.map(({ recordId: _id, ...link }) => link) }),
    });
    const text = await answer.body.text();
    if (answer.statusCode === 200) return true;
    if (answer.statusCode === 400) {
      log.error({ event: 'links.refused', department, links: links.length, answer: text.slice(0, 300) });
      return false;
    }
    throw new HubError('LINKS_UNDELIVERED', { department, reason: `HTTP ${answer.statusCode}` });
  };

  const deliver = async (department: string): Promise<boolean> => {
    const links = dueRows.parse((await pool.query(DUE, [department])).rows);
    if (links.length === 0) return false;
    const taken = await post(department, links);
    await pool.query(MARK, [
      links.map(({ recordId }) => recordId),
      links.map(({ field }) => field),
      links.map(({ orgCode }) => orgCode),
      taken,
    ]);
    return links.length === CHUNK;
  };

  /** True: more is due at once. */
  const look = async (): Promise<boolean> => {
    const { rows } = await pool.query(
      `select distinct o.department from derived.open_subject o where o.delivery = 'DUE' order by 1`,
    );
    let more = false;
    for (const { department } of departmentRows.parse(rows)) {
      const rest = resting.get(department) ?? 0;
      if (rest > 0) resting.set(department, rest - 1);
      else
        more =
          (await deliver(department).catch((error: unknown) => {
            if (!stopped.signal.aborted) log.warn({ event: 'links.undelivered', department, err: error });
            resting.set(department, REST_LOOKS);
            return false;
          })) || more;
    }
    return more;
  };

  const loop = async (): Promise<void> => {
    while (!stopped.signal.aborted) {
      const more = await look().catch((error: unknown) => {
        log.warn({ event: 'links.look.failed', err: error });
        return false;
      });
      if (!more && !stopped.signal.aborted) await alarm.wait(LOOK_EVERY_MS);
    }
  };
  const running = loop();

  return {
    wake: alarm.wake,
    stop: async () => {
      stopped.abort();
      alarm.wake();
      await running;
      await dispatcher.destroy();
    },
  };
}
