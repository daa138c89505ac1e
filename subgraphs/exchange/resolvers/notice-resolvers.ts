import { z } from 'zod';
import type { RequestContext, Resolvers, Row } from '../../_kit/subgraph.js';
import { noticeActions, recipientActions } from '../machine/available-actions.js';
import type { NoticeRow, RecipientRow } from '../notices/notice-rows.js';
import type { ExchangeContext } from './exchange-context.js';
import { eventNode, noticeNode, recipientNode, spansOf } from './notice-nodes.js';

const noticeOf = (node: Row): NoticeRow => z.object({ row: z.custom<NoticeRow>() }).parse(node).row;
const recipientOf = (node: Row): RecipientRow => z.object({ row: z.custom<RecipientRow>() }).parse(node).row;

const look = async ({ calendar }: ExchangeContext, request: RequestContext) => ({
  viewer: request.identity,
  now: request.now,
  calendar: await calendar(request),
});

/** Null: there is none, or the caller may not see it. */
export async function loadNotice(
  { loaders }: ExchangeContext,
  id: string | null,
  request: RequestContext,
): Promise<Row | null> {
  const notice = id === null ? null : await loaders.notice(request).load(id);
  return notice === null ? null : noticeNode(notice);
}

function subjectsOf(context: ExchangeContext, kind: string, toNode: (subject: Row) => Row) {
  return async (node: Row, _args: Row, request: RequestContext): Promise<Row[]> => {
    const subjects = await context.loaders.subjects(request).load(noticeOf(node).id);
    return subjects.filter((subject) => subject['kind'] === kind).map(toNode);
  };
}

function notice(context: ExchangeContext): Resolvers[string] {
  const { loaders } = context;
  const events = async (node: Row, request: RequestContext): Promise<readonly Row[]> =>
    loaders.events(request).load(noticeOf(node).id);
  return {
    resolveReference: ({ id }, _args, request) => loadNotice(context, String(id), request),
    recipients: async (node, _args, request) => {
      const [rows, calendar] = await Promise.all([
        loaders.recipients(request).load(noticeOf(node).id),
        context.calendar(request),
      ]);
      return rows.map((each) => recipientNode(each, request.now, calendar));
    },
    enterprises: subjectsOf(context, 'ENTERPRISE', ({ key }) => ({ orgCode: key })),
    products: subjectsOf(context, 'PRODUCT', ({ key }) => ({ productKey: key })),
    batches: subjectsOf(context, 'BATCH', ({ key, batchNo }) => ({ productKey: key, batchNo })),
    records: (node, _args, request) => loaders.records(request).load(noticeOf(node).id),
    attachments: (node, _args, request) => loaders.attachments(request).load(noticeOf(node).id),
    supersedes: (node, _args, request) => loadNotice(context, noticeOf(node).supersedes, request),
    supersededBy: (node, _args, request) => loadNotice(context, noticeOf(node).supersededBy, request),
    events: async (node, _args, request) => (await events(node, request)).map(eventNode(request)),
    timeInStates: async (node, _args, request) =>
      spansOf(
        (await events(node, request)).filter(({ recipientId }) => recipientId === null),
        request.now,
      ),
    availableActions: async (node, _args, request) => {
      const row = noticeOf(node);
      const recipients = await loaders.recipients(request).load(row.id);
      return noticeActions({ notice: row, recipients }, await look(context, request));
    },
  };
}

/** A reply that is not signed stays inside its department. */
const mayReadReply = (reply: Row, { department }: RecipientRow, { identity }: RequestContext): boolean =>
  reply['state'] === 'SIGNED' || identity.department === department;

function recipient(context: ExchangeContext): Resolvers[string] {
  const { loaders } = context;
  const events = async (node: Row, request: RequestContext): Promise<readonly Row[]> => {
    const { id, noticeId } = recipientOf(node);
    return (await loaders.events(request).load(noticeId)).filter(({ recipientId }) => recipientId === id);
  };
  return {
    resolveReference: async ({ id }, _args, request) => {
      const row = await loaders.recipient(request).load(String(id));
      const seen = row === null ? null : await loaders.notice(request).load(row.noticeId);
      if (row === null || seen === null) return null;
      return recipientNode(row, request.now, await context.calendar(request));
    },
    notice: (node, _args, request) => loadNotice(context, recipientOf(node).noticeId, request),
    replies: async (node, _args, request) => {
      const row = recipientOf(node);
      return (await loaders.replies(request).load(row.id)).filter((reply) =>
        mayReadReply(reply, row, request),
      );
    },
    events: async (node, _args, request) => (await events(node, request)).map(eventNode(request)),
    timeInStates: async (node, _args, request) => spansOf(await events(node, request), request.now),
    availableActions: async (node, _args, request) => {
      const row = recipientOf(node);
      const whole = await loaders.notice(request).load(row.noticeId);
      if (whole === null) return [];
      const recipients = await loaders.recipients(request).load(row.noticeId);
      return recipientActions({ notice: whole, recipients }, row, await look(context, request));
    },
  };
}

export const noticeResolvers = (context: ExchangeContext): Resolvers => ({
  QualityNotice: notice(context),
  NoticeRecipient: recipient(context),
  AttachedRecord: {
    record: ({ department, recordType, key }) => ({
      __typename: recordType,
      id: `${String(department)}/${String(recordType)}/${String(key)}`,
    }),
  },
  NoticeAttachment: {
    path: ({ owner, sha256 }) => `/exchange/attachments/${String(owner)}/${String(sha256)}`,
  },
});
