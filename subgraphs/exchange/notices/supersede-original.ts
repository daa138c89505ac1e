/** What a correction (更正) or continuation (续报) does to the notice that it is of. */
import type pg from 'pg';
import { z } from 'zod';
import { decideNotice } from '../machine/decide.js';
import { UNFINISHED } from '../machine/recipient-transitions.js';
import { isRefused, type Refused } from '../machine/refusal.js';
import { openCase, saveCase } from './case-store.js';
import { CaseWork, HUB, mustMove } from './case-work.js';
import { closeWhenDone } from './close-when-done.js';
import type { NoticeRow } from './notice-rows.js';
import type { Surroundings } from './surroundings.js';

async function openOriginal(
  { notice, viewer, now, clockwork }: CaseWork,
  { client }: Surroundings,
): Promise<CaseWork | null> {
  if (notice.supersedes === null) return null;
  const stored = await openCase(client, 'notice', notice.supersedes);
  if (stored === null) throw new Error(`notice ${notice.id} supersedes one that is not there`);
  return new CaseWork({ ...stored, viewer, now, clockwork });
}

const nameOf = ({ documentNumber, supersession }: NoticeRow): string =>
  `${documentNumber ?? ''}${supersession === 'CORRECTION' ? '更正' : '续报'}`;

/** Null: the original, if there is one, may still be superseded; it may have been withdrawn since the draft began. */
export async function originalProblem(work: CaseWork, surroundings: Surroundings): Promise<Refused | null> {
  const original = await openOriginal(work, surroundings);
  if (original === null) return null;
  const { notice, recipients, now, clockwork } = original;
  const { calendar } = clockwork;
  const decided = decideNotice('SUPERSEDE', { notice, recipients, viewer: HUB, now, calendar });
  if (!isRefused(decided)) return null;
  return notice.correction === null
    ? { refused: 'RULE', message: '原抄告已撤回,不能再更正、续报;请另行拟稿。' }
    : alreadyCorrected(notice.correction);
}

/** One correction to a notice; what is wrong with that one is corrected in its turn. */
export const alreadyCorrected = (documentNumber: string): Refused => ({
  refused: 'RULE',
  rule: 'isNotCorrected',
  message: `原抄告已由${documentNumber}更正,不再更正、续报;请对该件更正、续报。`,
});

/** The original says by what it was corrected or continued. It is always the older notice: no two wait for each other. */
export async function supersedeOriginal(work: CaseWork, surroundings: Surroundings): Promise<void> {
  const { notice } = work;
  const original = await openOriginal(work, surroundings);
  if (original === null) return;
  const comment = nameOf(notice);
  mustMove(
    original.moveNotice('SUPERSEDE', {
      viewer: HUB,
      comment,
      patch: { supersededBy: notice.id },
      data: { by: notice.id },
    }),
  );
  if (notice.supersession === 'CORRECTION') {
    // Who still works on it need not go on: the correction reaches them too.
    for (const { id, kind, state } of original.recipients) {
      if (kind !== 'MAIN' || !UNFINISHED.includes(state)) continue;
      mustMove(
        original.moveRecipient(id, 'EXEMPT', { comment, patch: { doneAt: original.now.toISOString() } }),
      );
    }
    closeWhenDone(original);
  }
  await saveCase(surroundings.client, original);
}

const EARLIER = `select c.id::text as id from notice c where c.supersedes = $1 and c.id <> $2
  and c.state in ('DELIVERED', 'CLOSED', 'ARCHIVED') order by c.delivered_at desc, c.id desc limit 1`;
const earlierRows = z.array(z.object({ id: z.string() }));

async function earlierOf(client: pg.ClientBase, originalId: string, id: string): Promise<string | null> {
  return earlierRows.parse((await client.query(EARLIER, [originalId, id])).rows)[0]?.id ?? null;
}

/**
 * What is withdrawn no longer stands in its original; what was sent before it does again. Whom a correction has exempted
 * stays so: they were told. The original may be corrected anew, which reaches them.
 */
export async function unsupersedeOriginal(work: CaseWork, surroundings: Surroundings): Promise<void> {
  const { notice } = work;
  const original = await openOriginal(work, surroundings);
  if (original === null || original.notice.supersededBy !== notice.id) return;
  const { client } = surroundings;
  const supersededBy = await earlierOf(client, original.notice.id, notice.id);
  mustMove(
    original.moveNotice('UNSUPERSEDE', {
      viewer: HUB,
      comment: `${nameOf(notice)}已撤回`,
      patch: { supersededBy },
      data: { by: notice.id, supersededBy },
    }),
  );
  await saveCase(client, original);
}
