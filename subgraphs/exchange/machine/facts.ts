/** What the machine must know of a notice and its recipient records. Instants are ISO texts in UTC, as they are read. */
import type { Deadline } from '../../../domain/deadlines/deadline.js';
import type { Urgency } from '../../../domain/deadlines/urgency.js';
import type { NoticeState, RecipientState } from './vocabulary.js';

export type Instant = string;

export interface NoticeFacts {
  readonly id: string;
  /** Counts acts on the notice itself; a recipient record counts its own. */
  readonly version: number;
  readonly state: NoticeState;
  readonly senderDepartment: string;
  readonly urgency: Urgency;
  /** False: 通报, whose recipients 签收 only. */
  readonly expectsReply: boolean;
  /** Who wrote last: drafted, changed or attached. */
  readonly draftedBy: string;
  /** Title and text are there. */
  readonly isWritten: boolean;
  /** Of its own or of a 反馈. */
  readonly hasAttachments: boolean;
  readonly cosigners: readonly string[];
  readonly cosigned: readonly string[];
  /** 发文字号 of the notice that corrects it; null: none does. */
  readonly correction: string | null;
  /** What was done on paper is being entered: only within the one act that does it (补录). */
  readonly isBeingBackfilled: boolean;
}

export interface PendingReply {
  readonly id: string;
  readonly kind: 'INTERIM' | 'FINAL';
  readonly draftedBy: string;
}

export interface RecipientFacts {
  readonly id: string;
  readonly version: number;
  readonly department: string;
  readonly kind: 'MAIN' | 'COPY';
  readonly state: RecipientState;
  readonly stateSince: Instant;
  /** Under the rules in force at delivery. */
  readonly clocks: readonly Deadline[];
  readonly receiveDueAt: Instant | null;
  readonly firstReplyDueAt: Instant | null;
  readonly finalDueAt: Instant | null;
  readonly provisional: boolean;
  /** Of the clocks that run the one that ends first; null: none does. */
  readonly dueAt: Instant | null;
  /** From here on it is 将超期. */
  readonly soonAt: Instant | null;
  /** When the sender's silence closes it. */
  readonly autoCloseAt: Instant | null;
  readonly deliveredAt: Instant | null;
  readonly receivedAt: Instant | null;
  readonly firstRepliedAt: Instant | null;
  readonly repliedAt: Instant | null;
  readonly doneAt: Instant | null;
  readonly handlers: readonly string[];
  readonly forwardedTo: string | null;
  readonly returnReason: string | null;
  readonly suggestedDepartment: string | null;
  /** The leading office has said that it stays with this department. */
  readonly upheld: boolean;
  readonly extensionAskedAt: Instant | null;
  readonly extensionUntil: Instant | null;
  readonly extensionState: 'ASKED' | 'GRANTED' | 'REFUSED' | null;
  readonly pendingReply: PendingReply | null;
  readonly reminders: number;
  readonly supervisedAt: Instant | null;
  readonly disputed: boolean;
}

/** A notice with all its recipient records: what one act sees and may change. */
export interface Case {
  readonly notice: NoticeFacts;
  readonly recipients: readonly RecipientFacts[];
}
