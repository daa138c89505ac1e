import type { Guard } from './guards.js';
import { type Actor, SYSTEM, sender, type Transition } from './transition.js';
import type { NoticeAction, NoticeState } from './vocabulary.js';

const cosigner: Actor = { relation: 'cosigner', duty: 'sign' };

/** The notice, as its sender sees it (DOMAIN 4.2). */
export const NOTICE_TRANSITIONS: readonly Transition<NoticeAction, NoticeState, Guard>[] = [
  { action: 'DRAFT', from: [], to: 'DRAFT', by: [sender('draft')], requires: ['content'] },
  { action: 'EDIT', from: ['DRAFT'], to: 'SAME', by: [sender('draft')], requires: ['content'] },
  { action: 'ATTACH', from: ['DRAFT'], to: 'SAME', by: [sender('draft')] },
  { action: 'DETACH', from: ['DRAFT'], to: 'SAME', by: [sender('draft')], guards: ['hasAttachments'] },
  { action: 'SUBMIT', from: ['DRAFT'], to: 'REVIEWING', by: [sender('draft')], guards: ['isComplete'] },
  {
    action: 'SEND_BACK',
    from: ['REVIEWING', 'COSIGNING'],
    to: 'DRAFT',
    by: [sender('sign')],
    requires: ['reason'],
  },
  {
    action: 'START_COSIGN',
    from: ['REVIEWING'],
    to: 'COSIGNING',
    by: [sender('sign')],
    guards: ['hasCosigners'],
  },
  { action: 'COSIGN', from: ['COSIGNING'], to: 'SAME', by: [cosigner], guards: ['notYetCosigned'] },
  { action: 'REFUSE_COSIGN', from: ['COSIGNING'], to: 'DRAFT', by: [cosigner], requires: ['reason'] },
  {
    action: 'SIGN',
    from: ['REVIEWING', 'COSIGNING'],
    to: 'SIGNED',
    by: [sender('sign')],
    guards: ['isSecondPerson', 'allCosigned'],
  },
  {
    action: 'BACKFILL',
    from: ['DRAFT'],
    to: 'SIGNED',
    by: [sender('sign')],
    guards: ['isComplete', 'isBeingBackfilled', 'isPaperSecondPerson'],
  },
  { action: 'NUMBER', from: ['SIGNED'], to: 'NUMBERED', by: [SYSTEM] },
  { action: 'DELIVER', from: ['NUMBERED'], to: 'DELIVERED', by: [sender('sign')], clock: 'DELIVERY' },
  { action: 'VOID', from: ['NUMBERED'], to: 'VOID', by: [sender('sign')], requires: ['reason'] },
  {
    action: 'WITHDRAW',
    from: ['DELIVERED'],
    to: 'WITHDRAWN',
    by: [sender('sign')],
    guards: ['nobodyReceived'],
    requires: ['reason'],
    clock: 'STOP',
  },
  // The sender drafts a notice in its place; the hub marks it when that one is delivered.
  {
    action: 'SUPERSEDE',
    from: ['DELIVERED', 'CLOSED', 'ARCHIVED'],
    to: 'SAME',
    by: [sender('draft'), SYSTEM],
    guards: ['isNotCorrected'],
    requires: ['content'],
  },
  {
    action: 'UNSUPERSEDE',
    from: ['DELIVERED', 'CLOSED', 'ARCHIVED', 'WITHDRAWN'],
    to: 'SAME',
    by: [SYSTEM],
  },
  {
    action: 'APPEND',
    from: ['DRAFT', 'REVIEWING', 'COSIGNING', 'SIGNED', 'NUMBERED', 'DELIVERED'],
    to: 'SAME',
    by: [SYSTEM],
  },
  { action: 'CLOSE_NOTICE', from: ['DELIVERED'], to: 'CLOSED', by: [SYSTEM], guards: ['everyMainIsDone'] },
  { action: 'ARCHIVE', from: ['CLOSED'], to: 'ARCHIVED', by: [sender('draft')] },
];
