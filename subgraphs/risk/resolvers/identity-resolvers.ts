import { z } from 'zod';
import { HubError } from '../../../platform/errors.js';
import type { RequestContext, Resolvers, Row } from '../../_kit/subgraph.js';
import { type Deciding, decideSubject, revokeDecision } from '../identity/decide-subject.js';
import { mergeIdentities, unmergeIdentities } from '../identity/merge-identities.js';
import { identityDecisionList, identityMergeList, identitySubjectList } from '../lists/identity-lists.js';
import { unresolvedRecords } from '../lists/unresolved.js';
import { departmentStores, type RecordStore } from '../store/department-store.js';
import { requireScope } from './authorise.js';
import { resolveCode, resolveCodes } from './enterprise-code.js';
import { countOf, recordField } from './finding-resolvers.js';
import type { RiskContext } from './risk-context.js';

const text = z.string();
const enterpriseOf = (orgCode: unknown): Row | null => (typeof orgCode === 'string' ? { orgCode } : null);

const subjectNode = (row: Row): Row => ({
  ...row,
  // What Evidence calls `id`, for the reference to the record.
  id: row['recordId'],
  enterprise: enterpriseOf(row['orgCode']),
  candidates: z
    .array(z.looseObject({ orgCode: text }))
    .parse(row['candidates'])
    .map((candidate) => ({ ...candidate, enterprise: enterpriseOf(candidate.orgCode) })),
});
const decisionNode = (row: Row): Row => ({ ...row, enterprise: enterpriseOf(row['orgCode']) });
const mergeNode = (row: Row): Row => ({ ...row, enterprise: enterpriseOf(row['intoCode']) });

const deciding = ({ identity, now }: RequestContext): Deciding => ({ by: identity.subject, at: now });

const reason = text.trim().min(1);
const decisionInput = z.object({ recordId: text, field: text, code: text.nullish(), reason });
const mergeInput = z.object({ from: text, into: text, reason });
const ending = z.object({ id: text, reason });

/** @throws HubError BAD_REQUEST: the schema has checked all but an empty reason */
function parse<T>(schema: z.ZodType<T>, input: unknown): T {
  const parsed = schema.safeParse(input);
  if (!parsed.success) throw new HubError('BAD_REQUEST', { reason: '理由不能为空' });
  return parsed.data;
}

function mutations({ pool }: RiskContext): Resolvers[string] {
  let stores: readonly RecordStore[] | undefined;
  const recordStores = (): readonly RecordStore[] => {
    stores ??= departmentStores().flatMap(({ records }) => [...records.values()]);
    return stores;
  };
  const known = async (code: string): Promise<string> => {
    const orgCode = await resolveCode(pool, code);
    if (orgCode === null) throw new HubError('NOT_FOUND', { what: `企业 ${code}` });
    return orgCode;
  };
  const decide =
    (verdict: 'CONFIRMED' | 'REJECTED') => async (_root: Row, args: Row, request: RequestContext) => {
      requireScope(request, 'links');
      const { code, ...input } = parse(decisionInput, args['input']);
      if (typeof code !== 'string' && verdict === 'CONFIRMED')
        throw new HubError('IDENTITY_REFUSED', { reason: '确认时须给出企业的代码' });
      const orgCode = typeof code === 'string' ? await known(code) : null;
      const decision = { ...input, verdict, orgCode };
      return decisionNode(await decideSubject(pool, recordStores(), decision, deciding(request)));
    };
  return {
    confirmIdentity: decide('CONFIRMED'),
    rejectIdentity: decide('REJECTED'),
    revokeIdentityDecision: async (_root, args, request) => {
      requireScope(request, 'links');
      const { id, reason: why } = parse(ending, args);
      return decisionNode(await revokeDecision(pool, id, why, deciding(request)));
    },
    mergeIdentities: async (_root, args, request) => {
      requireScope(request, 'links');
      const { from, into, reason: why } = parse(mergeInput, args['input']);
      const merge = { fromCode: await known(from), intoCode: await known(into), reason: why };
      return mergeNode(await mergeIdentities(pool, merge, deciding(request)));
    },
    unmergeIdentities: async (_root, args, request) => {
      requireScope(request, 'links');
      const { id, reason: why } = parse(ending, args);
      return mergeNode(await unmergeIdentities(pool, id, why, deciding(request)));
    },
  };
}

export const identityResolvers = (context: RiskContext): Resolvers => {
  const list =
    (spec: typeof identitySubjectList, toNode: (row: Row) => Row) =>
    async (_root: Row, args: Row, request: RequestContext) =>
      context.lists.connection(
        spec(args, await resolveCodes(context.pool, args['filter'])),
        '',
        args,
        toNode,
        request,
      );
  const answering = { totalCount: (connection: Row) => countOf(connection) };
  return {
    Query: {
      unresolvedRecords: (_root, args) => unresolvedRecords(context.pool, args),
      identitySubjects: list(identitySubjectList, subjectNode),
      identityDecisions: list(identityDecisionList, decisionNode),
      identityMerges: list(identityMergeList, mergeNode),
    },
    Mutation: mutations(context),
    IdentitySubject: { record: recordField(context) },
    IdentitySubjectConnection: answering,
    IdentityDecisionConnection: answering,
    IdentityMergeConnection: answering,
  };
};
