import { isActor, type Viewer } from '../machine/actors.js';
import { NOTICE_TRANSITIONS } from '../machine/notice-transitions.js';
import type { Refused } from '../machine/refusal.js';

const DRAFTERS = NOTICE_TRANSITIONS.filter(({ action }) => action === 'DRAFT').flatMap(({ by }) => by);

/** The department for which somebody drafts; null: they may not. */
export function draftsFor(viewer: Viewer): string | null {
  const { department } = viewer;
  if (department === null) return null;
  const standing = { notice: { senderDepartment: department, cosigners: [] } };
  return DRAFTERS.some((actor) => isActor(viewer, actor, standing)) ? department : null;
}

export const NOT_DRAFTER: Refused = {
  refused: 'WRONG_ACTOR',
  message: '“拟稿”只能由发出部门(拟稿)办理。',
};
