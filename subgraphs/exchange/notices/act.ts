/** What an act needs and what it may bring; checked against what the table's row requires. */
import { z } from 'zod';
import { NOTICE_TRANSITIONS } from '../machine/notice-transitions.js';
import { RECIPIENT_TRANSITIONS } from '../machine/recipient-transitions.js';
import { isRefused, type Refused } from '../machine/refusal.js';
import type { Required } from '../machine/transition.js';
import type { Action } from '../machine/vocabulary.js';
import type { Departments } from './departments.js';
import { type ReplyContent, readReply } from './reply-content.js';
import { checkSecrecy } from './secrecy.js';

export const RETURN_REASONS = ['NOT_COMPETENT', 'INCOMPLETE', 'DUPLICATE', 'SECRECY'] as const;

const MOST_WORDS = 2_000;
const MOST_HANDLERS = 50;
/** Characters of an account. */
const LONGEST_NAME = 100;

/** Arguments of a mutation, as GraphQL coerced them. */
export const actArguments = z.object({
  id: z.string(),
  expectedVersion: z.number().nullish(),
  comment: z.string().nullish(),
  reason: z.string().nullish(),
  department: z.string().nullish(),
  returnReason: z.enum(RETURN_REASONS).nullish(),
  place: z.string().nullish(),
  handlers: z.array(z.string()).nullish(),
  until: z.string().nullish(),
  reply: z.unknown().optional(),
  hold: z.boolean().nullish(),
  sha256: z.string().nullish(),
});
export type ActArguments = z.infer<typeof actArguments> & {
  /** Of an upload, which no mutation brings. */
  readonly attachment?: { readonly sha256: string; readonly name: string };
};
export const NO_ARGUMENTS: ActArguments = actArguments.parse({ id: '' });

/** An act's input with everything that its row asks for. */
export interface ActInput {
  readonly comment: string | null;
  readonly department: string;
  readonly returnReason: string | null;
  readonly place: string;
  readonly handlers: readonly string[];
  readonly until: string;
  readonly reply: ReplyContent | null;
  readonly hold: boolean;
  /** Of the file to take off. */
  readonly sha256: string;
  readonly attachment: { readonly sha256: string; readonly name: string } | null;
}

export const invalid = (message: string): Refused => ({ refused: 'INPUT_INVALID', message });

const requirementsOf = (action: Action): readonly Required[] => [
  ...new Set(
    [...NOTICE_TRANSITIONS, ...RECIPIENT_TRANSITIONS]
      .filter((row) => row.action === action)
      .flatMap(({ requires = [] }) => requires),
  ),
];

const blank = (text: string | null | undefined): boolean => (text ?? '').trim() === '';

function handlersProblem(handlers: readonly string[]): string | null {
  if (handlers.length === 0 || handlers.some(blank)) return '请指明承办人。';
  return handlers.length > MOST_HANDLERS || handlers.some(({ length }) => length > LONGEST_NAME)
    ? `承办人至多 ${MOST_HANDLERS} 人,每人至多 ${LONGEST_NAME} 字。`
    : null;
}

/** Null: there is what must be there. */
function missing(required: Required, given: ActArguments, departments: Departments): string | null {
  switch (required) {
    case 'reason':
      return blank(given.reason) ? '请写明理由。' : null;
    case 'department':
      return departments.has(given.department ?? '')
        ? null
        : `没有部门“${(given.department ?? '').slice(0, 40)}”,可用:${[...departments].join('、')}。`;
    case 'returnReason':
      return given.returnReason == null ? '请选择退回的原因。' : null;
    case 'place':
      return blank(given.place) || (given.place ?? '').length > 100 ? '请写明转办去向,至多 100 字。' : null;
    case 'handlers':
      return handlersProblem(given.handlers ?? []);
    case 'until':
      return given.until == null ? '请给出延至的时刻。' : null;
    case 'content':
    case 'reply':
      return null;
  }
}

export function readInput(action: Action, given: ActArguments, departments: Departments): ActInput | Refused {
  const secret = checkSecrecy('INTERNAL', given);
  if (secret !== null) return secret;
  const required = requirementsOf(action);
  for (const each of required) {
    const problem = missing(each, given, departments);
    if (problem !== null) return invalid(problem);
  }
  const words = given.reason ?? given.comment ?? null;
  if ((words ?? '').length > MOST_WORDS) return invalid(`说明至多 ${MOST_WORDS} 字。`);
  const reply = required.includes('reply') ? readReply(given.reply) : null;
  if (reply !== null && isRefused(reply)) return reply;
  return {
    comment: blank(words) ? null : (words?.trim() ?? null),
    department: given.department ?? '',
    returnReason: given.returnReason ?? null,
    place: given.place?.trim() ?? '',
    handlers: [...new Set(given.handlers ?? [])],
    until: given.until == null ? '' : new Date(given.until).toISOString(),
    reply,
    hold: given.hold ?? false,
    sha256: given.sha256 ?? '',
    attachment: given.attachment ?? null,
  };
}
