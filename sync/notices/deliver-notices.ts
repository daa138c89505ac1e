/** Hands queued notices to the exchange until each is taken or refused. The exchange takes a document once. */
import { createHash } from 'node:crypto';
import type pg from 'pg';
import { z } from 'zod';
import { HubError } from '../../platform/errors.js';
import type { Logger } from '../../platform/log.js';
import type { DepartmentStore } from '../../subgraphs/risk/store/department-store.js';
import { createAlarm } from '../wake.js';
import type { AskExchange } from './ask-exchange.js';
import { giveUp, holdBack, keepDelivered, putOff, type QueuedNotice, takeNotice } from './outbox-store.js';
import { readEvidenceVersions } from './read-evidence-versions.js';

export interface NoticeDelivererOptions {
  readonly pool: pg.Pool;
  readonly departments: ReadonlyMap<string, DepartmentStore>;
  readonly ask: AskExchange;
  readonly log: Logger;
}

export interface NoticeDeliverer {
  /** Something may be queued: look at once. */
  wake(): void;
  stop(): Promise<void>;
}

const LOOK_EVERY_MS = 1_000;
const FIRST_PAUSE_SECONDS = 2;
const LONGEST_PAUSE_SECONDS = 300;
/** The exchange takes subjects of 200 characters, the rule's id and the generation included. */
const LONGEST_SUBJECT = 120;

const answerSchema = z.union([
  z.object({ effect: z.string(), noticeId: z.string() }),
  z.object({ refused: z.string(), message: z.string() }),
]);

/** Rule and subject: the same for each generation, and for each process. */
export function subjectOf({ ruleId, subjectKey }: Pick<QueuedNotice, 'ruleId' | 'subjectKey'>): string {
  const short =
    [...subjectKey].length <= LONGEST_SUBJECT
      ? subjectKey
      : createHash('sha256').update(subjectKey).digest('hex');
  return `${ruleId}:${short}`;
}

/** What a sender's notices share: its 代字 matters to what is signed only. */
const wayOf = ({ notice: { sender, mode } }: QueuedNotice): string => `${sender} ${mode}`;

const pauseAfter = (attempts: number): number =>
  Math.min(LONGEST_PAUSE_SECONDS, FIRST_PAUSE_SECONDS ** Math.min(attempts, 10));

export function startNoticeDeliverer(options: NoticeDelivererOptions): NoticeDeliverer {
  const { pool, departments, ask, log } = options;
  const alarm = createAlarm();
  const stopped = new AbortController();
  const { signal } = stopped;

  /** Of each sender what the exchange is not configured for: told once, not with every attempt. */
  const unconfigured = new Map<string, string>();

  const deliver = async (queued: QueuedNotice): Promise<void> => {
    const { evidence, ...notice } = queued.notice;
    const records = await readEvidenceVersions(pool, departments, evidence);
    if (records.length === 0) {
      await giveUp(pool, queued.id, '依据的记录都已撤回或不再共享');
      return;
    }
    const subject = subjectOf(queued);
    const document = `${subject}:${queued.generation}`;
    const answer = await ask(
      '/internal/notices',
      { document, subject, ...notice, batches: [], records },
      answerSchema,
      signal,
    );
    if ('refused' in answer) {
      log.error({ event: 'notice.refused', rule: queued.ruleId, code: answer.refused });
      await giveUp(pool, queued.id, `${answer.refused}:${answer.message}`);
      return;
    }
    await keepDelivered(pool, queued.id, answer);
    unconfigured.delete(wayOf(queued));
    log.info({ event: 'notice.raised', rule: queued.ruleId, effect: answer.effect, notice: answer.noticeId });
  };

  /** Never given up: it is delivered when the operator has done what the reason says. */
  const wait = async (queued: QueuedNotice, reason: string): Promise<void> => {
    await holdBack(pool, queued, reason, pauseAfter(queued.attempts));
    if (unconfigured.get(wayOf(queued)) === reason) return;
    unconfigured.set(wayOf(queued), reason);
    log.error({ event: 'notice.unconfigured', rule: queued.ruleId, sender: queued.notice.sender, reason });
  };

  /** True: there was one. */
  const next = async (): Promise<boolean> => {
    const queued = await takeNotice(pool);
    if (queued === null) return false;
    try {
      await deliver(queued);
    } catch (error) {
      const reason = error instanceof Error ? error.message : String(error);
      if (error instanceof HubError && error.code === 'EXCHANGE_UNCONFIGURED') {
        await wait(queued, reason);
        return true;
      }
      if (error instanceof HubError && !error.retryable) await giveUp(pool, queued.id, reason);
      else await putOff(pool, queued.id, reason, signal.aborted ? 0 : pauseAfter(queued.attempts));
      if (!signal.aborted) log.warn({ event: 'notice.undelivered', rule: queued.ruleId, err: error });
    }
    return true;
  };

  const loop = async (): Promise<void> => {
    while (!signal.aborted) {
      const more = await next().catch((error: unknown) => {
        log.warn({ event: 'notice.look.failed', err: error });
        return false;
      });
      if (!more && !signal.aborted) await alarm.wait(LOOK_EVERY_MS);
    }
  };
  const running = loop();
  return {
    wake: alarm.wake,
    stop: async () => {
      stopped.abort();
      alarm.wake();
      await running;
    },
  };
}
