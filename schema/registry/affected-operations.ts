import { buildSchema, type GraphQLSchema, parse, validate } from 'graphql';
import type { SentOperation } from './operation-log.js';

export interface AffectedOperation {
  readonly operation: SentOperation;
  readonly reason: string;
}

const firstProblem = (schema: GraphQLSchema, operation: SentOperation): string | null =>
  validate(schema, parse(operation.text), undefined, { maxErrors: 1 })[0]?.message ?? null;

/** Operations that `before` answers and `after` would refuse. Both are API SDLs. */
export function affectedOperations(
  before: string,
  after: string,
  operations: readonly SentOperation[],
): AffectedOperation[] {
  if (operations.length === 0) return [];
  const [old, next] = [buildSchema(before), buildSchema(after)];
  return operations.flatMap((operation) => {
    const reason = firstProblem(next, operation);
    return reason === null || firstProblem(old, operation) !== null ? [] : [{ operation, reason }];
  });
}

/** Sent on or after the day that lies `days` before `now`. */
export const recentOperations = (
  operations: readonly SentOperation[],
  now: Date,
  days: number,
): SentOperation[] => {
  const since = new Date(now.getTime() - days * 86_400_000).toISOString();
  return operations.filter(({ lastSeen }) => lastSeen >= since);
};

export const describeAffected = ({ operation, reason }: AffectedOperation): string => {
  const { id, name, count, lastSeen, departments } = operation;
  const who = departments.length === 0 ? '' : `,使用部门 ${departments.join('、')}`;
  return `查询 ${name ?? '(未命名)'}(${id})共 ${count} 次,最近 ${lastSeen}${who}:${reason}`;
};
