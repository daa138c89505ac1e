import { isActor, type Viewer } from '../machine/actors.js';
import { NOTICE_TRANSITIONS } from '../machine/notice-transitions.js';
import type { Refused } from '../machine/refusal.js';

/** The department for which somebody begins a notice so; null: they may not. */
export function beginsFor(viewer: Viewer, begin: 'DRAFT' | 'BACKFILL'): string | null {
  const { department } = viewer;
  if (department === null) return null;
  const standing = { notice: { senderDepartment: department, cosigners: [] } };
  const actors = NOTICE_TRANSITIONS.filter(({ action }) => action === begin).flatMap(({ by }) => by);
  return actors.some((actor) => isActor(viewer, actor, standing)) ? department : null;
}

export const NOT_DRAFTER: Refused = {
  refused: 'WRONG_ACTOR',
  message: '“拟稿”只能由发出部门(拟稿)办理。',
};
export const NOT_BACKFILLER: Refused = {
  refused: 'WRONG_ACTOR',
  message: '“补录”只能由发出部门(签发)办理。',
};
