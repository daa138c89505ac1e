import { z } from 'zod';
import { shanghaiDate } from '../../../domain/dates.js';
import { HubError } from '../../../platform/errors.js';
import type { RequestContext, Resolvers, Row } from '../../_kit/subgraph.js';
import { endListing, listEnterprise } from '../blacklist/decide.js';
import { BLACKLIST_COLUMNS, blacklistList } from '../lists/subject-lists.js';
import { requireRole } from './authorise.js';
import { resolveCode, resolveCodes } from './enterprise-code.js';
import { countOf, recordsOf } from './finding-resolvers.js';
import type { RiskContext } from './risk-context.js';

const text = z.string();

/** An entry as of an instant: one that nobody ended expires by itself. */
export function blacklistNode(row: Row, now: Date): Row {
  const { expiresOn, endState } = z.looseObject({ expiresOn: text, endState: text.nullable() }).parse(row);
  const state = endState ?? (expiresOn <= shanghaiDate(now) ? 'EXPIRED' : 'LISTED');
  return { ...row, state, enterprise: { orgCode: row['orgCode'] } };
}

const decisionOf = ({ identity, now }: RequestContext) => ({
  by: identity.subject,
  at: now,
  today: shanghaiDate(now),
});

const listingInput = z.object({
  code: text,
  reason: text.trim().min(1),
  basis: z.array(text).min(1),
  listedOn: text.nullish(),
});

function mutations({ pool }: RiskContext): Resolvers[string] {
  const end = (state: 'REMOVED' | 'WITHDRAWN') => async (_root: Row, args: Row, request: RequestContext) => {
    requireRole(request, ['risk-officer', 'leading-office']);
    const { id, reason } = z.object({ id: text, reason: text.trim().min(1) }).parse(args);
    return blacklistNode(await endListing(pool, id, state, reason, decisionOf(request)), request.now);
  };
  return {
    listOnBlacklist: async (_root, args, request) => {
      requireRole(request, ['risk-officer', 'leading-office']);
      const parsed = listingInput.safeParse(args['input']);
      if (!parsed.success) throw new HubError('BAD_REQUEST', { reason: '事由和依据不能为空' });
      const { code, reason, basis, listedOn } = parsed.data;
      const orgCode = await resolveCode(pool, code);
      if (orgCode === null) throw new HubError('NOT_FOUND', { what: `企业 ${code}` });
      const decision = decisionOf(request);
      const listing = { orgCode, reason, basis, listedOn: listedOn ?? decision.today };
      return blacklistNode(await listEnterprise(pool, listing, decision), request.now);
    },
    removeFromBlacklist: end('REMOVED'),
    withdrawBlacklisting: end('WITHDRAWN'),
  };
}

export const blacklistResolvers = (context: RiskContext): Resolvers => ({
  Query: {
    blacklist: async (_root, args, request) =>
      context.lists.connection(
        blacklistList(args, await resolveCodes(context.pool, args['filter']), request.now),
        '',
        args,
        (row) => blacklistNode(row, request.now),
        request,
      ),
  },
  Mutation: mutations(context),
  BlacklistEntry: {
    resolveReference: async (reference: Row, ...rest) => {
      const request = rest.at(-1);
      const { rows } = await context.pool.query<Row>(
        `select ${BLACKLIST_COLUMNS} from work.blacklist b where b.id::text = $1`,
        [text.parse(reference['id'])],
      );
      return rows[0] === undefined || !isRequest(request) ? null : blacklistNode(rows[0], request.now);
    },
    basis: (node, _args, request) => recordsOf(context, request, node['basis']),
    revokedBasis: async (node, _args, request) => {
      const { revoked } = revokedSchema.parse(
        await context.rows.revokedBasis(request).load(text.parse(node['id'])),
      );
      return recordsOf(context, request, revoked);
    },
  },
  BlacklistConnection: { totalCount: (connection) => countOf(connection) },
});

const revokedSchema = z.looseObject({ revoked: z.array(text) });

const isRequest = (value: unknown): value is RequestContext =>
  typeof value === 'object' && value !== null && 'now' in value;
