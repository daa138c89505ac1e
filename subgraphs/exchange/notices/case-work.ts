/** One act on a notice, in memory: moves by the table, each with its event, saved in one go afterwards. */
import type { Clockwork } from '../clocks/clockwork.js';
import { turnClock } from '../clocks/turn-clock.js';
import type { Json } from '../events/canonical-json.js';
import type { NewEvent } from '../events/event-hash.js';
import type { Viewer } from '../machine/actors.js';
import { decideNotice, decideRecipient } from '../machine/decide.js';
import type { GuardInput } from '../machine/guards.js';
import { isRefused, type Refused } from '../machine/refusal.js';
import type { Action, NoticeAction, RecipientAction } from '../machine/vocabulary.js';
import type { NoticeRow, RecipientRow } from './notice-rows.js';

/** What the hub itself does because of an act. */
export const HUB: Viewer = { subject: 'hub', department: null, roles: [], scopes: [], service: true };

/** A request that nobody answered ends with the handling: it would wait for the sender's answer for ever. */
const NO_EXTENSION = { extensionAskedAt: null, extensionUntil: null, extensionState: null } as const;

interface MoveDetail<Patch> {
  readonly viewer?: Viewer;
  readonly comment?: string | null;
  readonly data?: { readonly [name: string]: Json };
  readonly patch?: Partial<Patch>;
  readonly input?: GuardInput | undefined;
  /** When it happened on paper: what clocks and figures go by. The event's own instant stays that of its entry. */
  readonly happenedAt?: Date | undefined;
}

export interface CaseStart {
  readonly notice: NoticeRow;
  readonly recipients: readonly RecipientRow[];
  readonly viewer: Viewer;
  readonly now: Date;
  readonly clockwork: Clockwork;
}

export class CaseWork {
  readonly viewer: Viewer;
  readonly clockwork: Clockwork;
  /** Never before the last event: a chain does not run backwards when a request waited for its turn. */
  readonly now: Date;
  readonly events: NewEvent[] = [];
  readonly touched = new Set<string>();
  #notice: NoticeRow;
  #recipients: readonly RecipientRow[];

  constructor({ notice, recipients, viewer, now, clockwork }: CaseStart) {
    this.clockwork = clockwork;
    this.#notice = notice;
    this.#recipients = recipients;
    this.viewer = viewer;
    this.now = new Date(Math.max(now.getTime(), new Date(notice.movedAt).getTime()));
  }

  get notice(): NoticeRow {
    return this.#notice;
  }

  get recipients(): readonly RecipientRow[] {
    return this.#recipients;
  }

  recipient(id: string): RecipientRow {
    const found = this.#recipients.find((each) => each.id === id);
    if (found === undefined) throw new Error(`notice ${this.#notice.id} has no recipient record ${id}`);
    return found;
  }

  add(recipient: RecipientRow): void {
    this.#recipients = [...this.#recipients, recipient];
    this.touched.add(recipient.id);
  }

  moveNotice(action: NoticeAction, detail: MoveDetail<NoticeRow> = {}): Refused | null {
    const row = decideNotice(action, this.#question(detail));
    if (isRefused(row)) return row;
    const before = this.#notice;
    const state = row.to === 'SAME' ? before.state : row.to;
    this.#notice = { ...before, ...detail.patch, state, version: before.version + 1 };
    this.#record(action, { from: before.state, to: state, recipientId: null }, detail);
    return null;
  }

  moveRecipient(id: string, action: RecipientAction, detail: MoveDetail<RecipientRow> = {}): Refused | null {
    const before = this.recipient(id);
    const row = decideRecipient(action, before, this.#question(detail));
    if (isRefused(row)) return row;
    const state = row.to === 'SAME' ? before.state : row.to;
    const patched = { ...before, ...detail.patch };
    const { urgency, expectsReply } = this.#notice;
    const now = detail.happenedAt ?? this.now;
    const clocks =
      row.clock === undefined
        ? {}
        : turnClock(row.clock, {
            recipient: patched,
            urgency,
            expectsReply,
            now,
            clockwork: this.clockwork,
          });
    const stateSince = state === before.state ? before.stateSince : now.toISOString();
    const lapsed = state === before.state || patched.extensionState !== 'ASKED' ? {} : NO_EXTENSION;
    this.#replace({ ...patched, ...clocks, ...lapsed, state, stateSince, version: before.version + 1 });
    this.#record(action, { from: before.state, to: state, recipientId: id }, detail);
    return null;
  }

  #question({ viewer = this.viewer, input }: MoveDetail<unknown>) {
    const { calendar } = this.clockwork;
    return { notice: this.#notice, recipients: this.#recipients, viewer, now: this.now, calendar, input };
  }

  #replace(recipient: RecipientRow): void {
    this.#recipients = this.#recipients.map((each) => (each.id === recipient.id ? recipient : each));
    this.touched.add(recipient.id);
  }

  #record(
    action: Action,
    move: Pick<NewEvent, 'from' | 'to' | 'recipientId'>,
    { viewer = this.viewer, comment = null, data: told = {}, happenedAt }: MoveDetail<unknown>,
  ): void {
    const { subject: by, department } = viewer;
    const data = happenedAt === undefined ? told : { ...told, happenedAt: happenedAt.toISOString() };
    this.events.push({ ...move, at: this.now.toISOString(), action, by, department, comment, data });
  }
}

/** An act of the hub that follows from one that was allowed: a refusal is a defect, and undoes everything. */
export function mustMove(refused: Refused | null): void {
  if (refused !== null) throw new Error(`the table does not let the hub go on: ${refused.message}`);
}
