import { openCase, saveCase } from './case-store.js';
import { CaseWork, HUB, mustMove } from './case-work.js';
import { closeWhenDone } from './close-when-done.js';
import type { Surroundings } from './surroundings.js';

/** Who still works on a corrected notice need not go on: the correction reaches them too. */
const UNFINISHED: readonly string[] = [
  'PENDING',
  'RECEIVED',
  'RETURNED',
  'FORWARDED',
  'IN_PROGRESS',
  'EXTENDED',
  'REWORK',
];

/** The original says by what it was corrected or continued. It is always the older notice: no two wait for each other. */
export async function supersedeOriginal(
  { notice, viewer, now, clockwork }: CaseWork,
  { client }: Surroundings,
): Promise<void> {
  const stored = notice.supersedes === null ? null : await openCase(client, 'notice', notice.supersedes);
  if (stored === null) throw new Error(`notice ${notice.id} supersedes one that is not there`);
  const original = new CaseWork({ ...stored, viewer, now, clockwork });
  const comment = `${notice.documentNumber ?? ''}${notice.supersession === 'CORRECTION' ? '更正' : '续报'}`;
  mustMove(
    original.moveNotice('SUPERSEDE', {
      viewer: HUB,
      comment,
      patch: { supersededBy: notice.id },
      data: { by: notice.id },
    }),
  );
  if (notice.supersession === 'CORRECTION') {
    for (const { id, kind, state } of original.recipients) {
      if (kind !== 'MAIN' || !UNFINISHED.includes(state)) continue;
      mustMove(
        original.moveRecipient(id, 'EXEMPT', { comment, patch: { doneAt: original.now.toISOString() } }),
      );
    }
    closeWhenDone(original);
  }
  await saveCase(client, original);
}
