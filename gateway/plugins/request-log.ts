import type { GraphQLError, OperationDefinitionNode } from 'graphql';
import type { Logger } from '../../platform/log.js';
import type { RequestContext } from '../request-context.js';
import type { Concern } from './concern.js';

/** Scope with which personal fields come unmasked. */
const PERSONAL_SCOPE = 'personal';

interface Logged {
  readonly context: RequestContext;
  readonly operation: OperationDefinitionNode | undefined;
  readonly operationName: string | null | undefined;
  readonly errors: readonly GraphQLError[] | undefined;
  readonly queryHash: string | undefined;
}

/**
 * One line per operation. What a caller with the scope `personal` asked is recorded with its purpose whatever the
 * log level is: the register of uses that the sharing regulations ask for (政务数据共享条例 第二十五条). Never variables,
 * never data.
 */
export function createRequestLog(log: Logger) {
  const register = log.child(
    { register: 'personal-data' },
    { level: log.level === 'silent' ? 'silent' : 'info' },
  );
  return ({ context, operation, operationName, errors, queryHash }: Logged): void => {
    const { identity, requestId, arrivedAt, cost, purpose } = context;
    const isSensitive = identity.scopes.includes(PERSONAL_SCOPE);
    if (!isSensitive && !log.isLevelEnabled('info')) return;
    const line = {
      event: 'graphql.request',
      requestId,
      actor: identity.subject,
      department: identity.department,
      operation: operationName,
      kind: operation?.operation,
      queryHash,
      cost: Math.round(cost),
      ms: Math.round(performance.now() - arrivedAt),
      errors: errors?.map((error) => error.extensions['code']),
    };
    if (isSensitive) register.info({ ...line, purpose: purpose ?? '未说明' }, 'sensitive query');
    else log.info(line, 'query');
  };
}

export type RequestLog = ReturnType<typeof createRequestLog>;

export function requestLogConcern(note: RequestLog): Concern {
  return {
    willSendResponse: ({ contextValue, operation, operationName, errors, queryHash }) =>
      note({ context: contextValue, operation, operationName, errors, queryHash }),
  };
}
