import type { ApolloServerPlugin } from '@apollo/server';
import type { Logger } from '../../platform/log.js';
import type { RequestContext } from '../request-context.js';

/** Scope with which personal fields come unmasked. */
const PERSONAL_SCOPE = 'personal';

/**
 * One line per operation. What a caller with the scope `personal` asked is recorded with its purpose whatever the
 * log level is: the register of uses that the sharing regulations ask for (政务数据共享条例 第二十五条). Never variables,
 * never data.
 */
export function requestLogPlugin(log: Logger): ApolloServerPlugin<RequestContext> {
  const register = log.child(
    { register: 'personal-data' },
    { level: log.level === 'silent' ? 'silent' : 'info' },
  );
  return {
    requestDidStart: async () => ({
      willSendResponse: async ({ contextValue, operation, operationName, errors, queryHash }) => {
        const { identity, requestId, arrivedAt, cost, purpose } = contextValue;
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
      },
    }),
  };
}
