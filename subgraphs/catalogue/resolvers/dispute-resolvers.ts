import type pg from 'pg';
import { z } from 'zod';
import { shanghaiDate } from '../../../domain/dates.js';
import type { ListLoader } from '../../_kit/lists/list-loader.js';
import type { RequestContext, Resolvers, Row, TypeResolvers } from '../../_kit/subgraph.js';
import type { DatasetEntry } from '../datasets/dataset-entry.js';
import { takeStep } from '../disputes/answer-dispute.js';
import { dueDay } from '../disputes/dispute-clock.js';
import { disputeField, type RecordTypes } from '../disputes/dispute-field.js';
import { disputeList } from '../disputes/dispute-list.js';
import { type Dispute, readDispute, toDispute } from '../disputes/dispute-store.js';
import { mayRead } from '../disputes/may-read.js';
import { isRefused, type Refused } from '../disputes/refused.js';
import { requireScope, requireSomebody } from './authorise.js';
import type { EventLoader } from './event-loader.js';

export interface DisputeContext {
  readonly pool: pg.Pool;
  readonly types: RecordTypes;
  readonly lists: ListLoader;
  readonly events: EventLoader;
  readonly datasetOf: (id: string) => DatasetEntry | null;
}

const input = z.object({
  recordId: z.string(),
  version: z.number(),
  field: z.string(),
  reason: z.string(),
  proposed: z.string().nullish(),
});
const stepArgs = z.object({
  id: z.string(),
  answer: z.enum(['ACCEPT', 'DECLINE']).optional(),
  text: z.string().nullish(),
});

/** The GraphQL type FieldDispute, as of an instant. */
function disputeNode({ types, datasetOf }: DisputeContext, dispute: Dispute, { now }: RequestContext): Row {
  const { department, recordType, key, field, closedAt } = dispute;
  const record = types.get(`${department}/${recordType}`);
  const due = dueDay(dispute);
  const isLate = (at: Date): boolean => shanghaiDate(at) > due.date;
  const id = `${department}/${recordType}/${key}`;
  return {
    ...dispute,
    __typename: 'FieldDispute',
    recordId: id,
    fieldLabel: record?.fields.find(({ name }) => name === field)?.label ?? field,
    dueOn: due.date,
    dueProvisional: due.provisional,
    overdue: closedAt === null && isLate(now),
    closedLate: closedAt !== null && isLate(new Date(closedAt)),
    dataset: datasetOf(`${department}/${recordType}`),
    // A type that is no longer published has no stub to resolve it.
    record: record === undefined ? null : { __typename: recordType, id },
  };
}

function outcome(context: DisputeContext, result: Dispute | Refused, request: RequestContext): Row {
  if (!isRefused(result)) return disputeNode(context, result, request);
  const { code, message, dispute } = result;
  const shown = dispute !== null && mayRead(dispute, request.identity);
  return {
    __typename: 'DisputeRefused',
    code,
    message,
    dispute: shown ? disputeNode(context, dispute, request) : null,
  };
}

function mutations(context: DisputeContext): TypeResolvers {
  const { pool, types } = context;
  return {
    disputeField: async (_root, args, request) => {
      requireScope(request, 'catalogue:dispute');
      const { proposed, ...given } = input.parse(args['input']);
      const { subject, department } = request.identity;
      const actor = { by: subject, department, at: request.now };
      const result = await disputeField(pool, types, { ...given, proposed: proposed ?? null }, actor);
      return outcome(context, result, request);
    },
    answerDispute: async (_root, args, request) => {
      requireScope(request, 'catalogue:answer');
      const { id, answer, text } = stepArgs.parse(args);
      const doing = answer === 'ACCEPT' ? 'ACCEPTED' : 'DECLINED';
      const doer = { identity: request.identity, at: request.now };
      return outcome(context, await takeStep(pool, id, doing, text ?? null, doer), request);
    },
    withdrawDispute: async (_root, args, request) => {
      requireScope(request, 'catalogue:dispute');
      const { id, text } = stepArgs.parse(args);
      const doer = { identity: request.identity, at: request.now };
      return outcome(context, await takeStep(pool, id, 'WITHDRAWN', text ?? null, doer), request);
    },
  };
}

const countable = z.looseObject({ count: z.function() });

export function disputeResolvers(context: DisputeContext): Resolvers {
  const { pool, lists, events } = context;
  return {
    Query: {
      disputes: (_root, args, request) => {
        requireSomebody(request);
        const toNode = (row: Row): Row => disputeNode(context, toDispute(row), request);
        return lists.connection(disputeList(args, request.identity), '', args, toNode, request);
      },
      dispute: async (_root, { id }, request) => {
        requireSomebody(request);
        const dispute = await readDispute(pool, String(id));
        return dispute === null || !mayRead(dispute, request.identity)
          ? null
          : disputeNode(context, dispute, request);
      },
    },
    Mutation: mutations(context),
    FieldDispute: {
      resolveReference: async (reference, _args, request) => {
        const dispute = await readDispute(pool, String(reference['id']));
        return dispute === null || !mayRead(dispute, request.identity)
          ? null
          : disputeNode(context, dispute, request);
      },
      events: (dispute, _args, request) => events(request).load(String(dispute['id'])),
    },
    FieldDisputeConnection: { totalCount: (connection) => countable.parse(connection).count() },
  };
}
