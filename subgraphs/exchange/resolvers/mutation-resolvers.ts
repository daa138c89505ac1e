import { z } from 'zod';
import type { RequestContext, Resolver, Row, TypeResolvers } from '../../_kit/subgraph.js';
import { removeUnused } from '../attachments/remove-unused.js';
import { NOTICE_MUTATIONS, RECIPIENT_MUTATIONS } from '../machine/act-mutations.js';
import { isRefused } from '../machine/refusal.js';
import { actArguments } from '../notices/act.js';
import { backfillNotice } from '../notices/backfill-notice.js';
import { draftNotice, editNotice } from '../notices/draft-notice.js';
import { type Outcome, performAct, type Target } from '../notices/perform-act.js';
import type { ExchangeContext } from './exchange-context.js';
import { actionLabel } from './notice-nodes.js';
import { loadNotice } from './notice-resolvers.js';
import { registerSecretStub } from './stub-resolvers.js';

/** `isMain` → `IS_MAIN`. */
const constantOf = (name: string): string =>
  name.replaceAll(/[A-Z]/g, (letter) => `_${letter}`).toUpperCase();

async function outcomeNode(
  context: ExchangeContext,
  outcome: Outcome,
  request: RequestContext,
): Promise<Row> {
  context.loaders.forget(request);
  const notice = await loadNotice(context, outcome.noticeId ?? null, request);
  if (!isRefused(outcome)) {
    if (notice === null)
      throw new Error(`notice ${outcome.noticeId} is not to be seen by who has acted on it`);
    return notice;
  }
  const { refused: code, message, rule, winner } = outcome;
  return {
    __typename: 'NoticeRefused',
    code,
    message,
    rule: rule === undefined ? null : constantOf(rule),
    winner: winner === undefined ? null : { ...winner, actionLabel: actionLabel(winner.action) },
    notice,
  };
}

const byAct =
  (context: ExchangeContext, target: Target): Resolver =>
  async (_root, args, request) => {
    const command = { target, given: actArguments.parse(args), viewer: request.identity, now: request.now };
    return outcomeNode(context, await performAct(context, command), request);
  };

const draftArguments = z.object({
  id: z.string().optional(),
  expectedVersion: z.number().nullish(),
  supersession: z.enum(['CORRECTION', 'FOLLOW_UP']).optional(),
});

/** The three ways in which content comes: drafted, edited, drafted in the place of another. */
function drafting(context: ExchangeContext): Readonly<Record<string, Resolver>> {
  const draft =
    (
      write: (
        args: z.infer<typeof draftArguments>,
        draft: Parameters<typeof draftNotice>[1],
      ) => Promise<Outcome>,
    ): Resolver =>
    async (_root, args, request) => {
      const given = { content: args['content'], viewer: request.identity, now: request.now };
      return outcomeNode(context, await write(draftArguments.parse(args), given), request);
    };
  return {
    draftNotice: draft((_args, given) => draftNotice(context, given)),
    editNotice: draft(({ id = '', expectedVersion = null }, given) =>
      editNotice(context, { ...given, id, expectedVersion }),
    ),
    supersedeNotice: draft(({ id = '', supersession = 'CORRECTION', expectedVersion = null }, given) =>
      draftNotice(context, given, { of: id, as: supersession, expectedVersion }),
    ),
  };
}

/** Those that need more than an act stand beside them, in their place. */
const byActs = (context: ExchangeContext): Readonly<Record<string, Resolver>> => {
  const { editNotice: _edited, supersedeNotice: _superseded, ...notice } = NOTICE_MUTATIONS;
  const targets: readonly (readonly [string, Target])[] = [
    ...Object.entries(notice).map(([name, action]) => [name, { level: 'notice', action }] as const),
    ...Object.entries(RECIPIENT_MUTATIONS).map(
      ([name, action]) => [name, { level: 'recipient', action }] as const,
    ),
  ];
  return Object.fromEntries(targets.map(([name, target]) => [name, byAct(context, target)]));
};

export const mutationResolvers = (context: ExchangeContext): { readonly Mutation: TypeResolvers } => ({
  Mutation: {
    ...byActs(context),
    ...drafting(context),
    backfillNotice: async (_root, { content, backfill }, request) => {
      const given = { content, backfill, viewer: request.identity, now: request.now };
      return outcomeNode(context, await backfillNotice(context, given), request);
    },
    removeNoticeAttachment: async (_root, args, request) => {
      const given = actArguments.parse(args);
      const target: Target = { level: 'notice', action: 'DETACH' };
      const by = { viewer: request.identity, now: request.now };
      const outcome = await performAct(context, { target, given, ...by });
      if (!isRefused(outcome)) await removeUnused(context.pool, context.files, given.sha256 ?? '');
      return outcomeNode(context, outcome, request);
    },
    registerSecretStub: registerSecretStub(context),
  },
});
