import { z } from 'zod';
import { districtName } from '../../../domain/districts/districts.js';
import type { RequestContext, Resolvers, Row, TypeResolvers } from '../../_kit/subgraph.js';
import { findingById, findingList, recallList, warningList } from '../lists/finding-lists.js';
import { findingNode, recallNode, warningNode } from '../lists/finding-nodes.js';
import type { RiskContext } from './risk-context.js';

const text = (value: unknown): string => z.string().parse(value);
const strings = z.array(z.string());

/** `district` of a node is a code. */
const district = (node: Row): Row | null => {
  const code = node['district'];
  return typeof code === 'string' ? { code, name: districtName(code) } : null;
};

const assessed = z.looseObject({ severity: z.number(), evidence: strings });

const assessment =
  ({ rows }: RiskContext): TypeResolvers[string] =>
  async (node, _args, request) => {
    const row = await rows.assessment(request).load(text(node['id']));
    if (row === null) return null;
    const { severity, evidence } = assessed.parse(row);
    const present = new Set(strings.parse(node['evidenceIds']));
    const same = evidence.length === present.size && evidence.every((id) => present.has(id));
    return { ...row, outdated: severity !== node['severity'] || !same };
  };

/** The reference into the department, where its type is known here. */
export const recordReference = ({ recordTypes }: RiskContext, id: unknown, type: unknown): Row | null =>
  typeof type === 'string' && recordTypes.has(type) ? { __typename: type, id } : null;

export const recordField =
  (context: RiskContext): TypeResolvers[string] =>
  (node) =>
    recordReference(context, node['id'], node['recordType']);

/** References to the records of these ids that are known here, in their order. */
export async function recordsOf(
  { rows }: RiskContext,
  request: RequestContext,
  ids: unknown,
): Promise<Row[]> {
  const found = await rows.record(request).loadMany(strings.parse(ids));
  return found.flatMap((row) => (row === null || row instanceof Error ? [] : [row]));
}

const HISTORY = `select c.change, c.severity, c.score, c.evidence, c.at, c.run_id as "runId"
from derived.finding_change c where c.join_id = $1 and c.subject_key = $2 order by c.seq desc limit $3`;

/** `<join>/<subject>`; subjects may hold slashes, joins do not. */
export const splitFindingId = (id: string): readonly [string, string] => {
  const slash = id.indexOf('/');
  return slash < 0 ? [id, ''] : [id.slice(0, slash), id.slice(slash + 1)];
};

async function findingOf({ pool }: RiskContext, id: string, toNode: (row: Row) => Row): Promise<Row | null> {
  const { text: sql, values } = findingById(...splitFindingId(id));
  const { rows } = await pool.query<Row>(sql, values);
  return rows[0] === undefined ? null : toNode(rows[0]);
}

const connectionFields = ({ rows }: RiskContext): TypeResolvers => ({
  totalCount: (connection) => countOf(connection),
  asOf: async (_connection, _args, request) => (await rows.freshness(request)).asOf,
  degraded: async (_connection, _args, request) => (await rows.freshness(request)).degraded,
});

const countable = z.looseObject({ count: z.function() });
export const countOf = (connection: Row): unknown => countable.parse(connection).count();

/** Connections that rest on runs say how complete they are. */
export const answeringConnections = (context: RiskContext, names: readonly string[]): Resolvers =>
  Object.fromEntries(names.map((name) => [`${name}Connection`, connectionFields(context)]));

const findingResolvers = (context: RiskContext): TypeResolvers => ({
  resolveReference: (reference: Row) => findingOf(context, text(reference['id']), findingNode),
  district,
  assessment: assessment(context),
  evidence: (node, _args, request) => {
    return recordsOf(context, request, node['evidenceIds']);
  },
  history: async (node, args) => {
    const [join, subject] = splitFindingId(text(node['id']));
    const first = Math.min(200, Math.max(1, z.number().parse(args['first'])));
    return (await context.pool.query<Row>(HISTORY, [join, subject, first])).rows;
  },
});

export function findingTypeResolvers(context: RiskContext): Resolvers {
  const { lists } = context;
  return {
    Query: {
      findings: (_root, args, request) =>
        lists.connection(findingList('root', args), '', args, findingNode, request),
      finding: (_root, args) => findingOf(context, text(args['id']), findingNode),
      recallCandidates: (_root, args, request) =>
        lists.connection(recallList('root', args), '', args, recallNode, request),
      warnings: (_root, args, request) =>
        lists.connection(warningList('root', args), '', args, warningNode, request),
    },
    Finding: findingResolvers(context),
    RecallCandidate: {
      resolveReference: (reference: Row) => findingOf(context, text(reference['id']), recallNode),
      district,
      assessment: assessment(context),
    },
    Warning: {
      resolveReference: (reference: Row) => findingOf(context, text(reference['id']), warningNode),
      district,
    },
    Evidence: { record: recordField(context) },
    RecordReference: { record: recordField(context) },
    ...answeringConnections(context, ['Finding', 'RecallCandidate', 'Warning']),
  };
}
