import type { ApolloServerOptions } from '@apollo/server';
import { unwrapResolverError } from '@apollo/server/errors';
import type { GraphQLFormattedError } from 'graphql';
import { HubError } from '../../platform/errors.js';
import type { Logger } from '../../platform/log.js';
import type { RequestContext } from '../request-context.js';

type FormatError = NonNullable<ApolloServerOptions<RequestContext>['formatError']>;

/** What Apollo Server says about a request, in words that say what to do; its codes are known to every client. */
const APOLLO_CODES: Readonly<Record<string, (message: string) => string>> = {
  GRAPHQL_PARSE_FAILED: (message) => `查询文本有语法错误,请更正后重发:${message}`,
  GRAPHQL_VALIDATION_FAILED: (message) => `查询与公布的结构不符,请对照 schema 更正:${message}`,
  BAD_USER_INPUT: (message) => `变量的值不符合类型,请更正后重发:${message}`,
  OPERATION_RESOLUTION_FAILURE: (message) => `找不到要执行的操作,请核对 operationName:${message}`,
  BAD_REQUEST: (message) => `请求有误:${message}`,
  PERSISTED_QUERY_NOT_SUPPORTED: () => '不接受客户端自行登记查询;请把查询放入 schema/operations。',
};

/**
 * The last look at every error: the catalogue's codes and messages go out, anything else is a defect that leaves
 * only a number behind. No stack, no address, no text of an exception gets out.
 */
export function createErrorFormatter(log: Logger, newId: () => string): FormatError {
  return (formatted, error) => {
    const { code, department, retryable, details, affected } = formatted.extensions ?? {};
    const shown = (message: string, shownCode: unknown): GraphQLFormattedError => ({
      message,
      ...(formatted.locations && APOLLO_CODES[String(shownCode)] ? { locations: formatted.locations } : {}),
      ...(formatted.path ? { path: formatted.path } : {}),
      extensions: {
        code: shownCode,
        ...(department === undefined ? {} : { department }),
        retryable: retryable === true,
        ...(affected === undefined ? {} : { affected }),
        ...(details === undefined ? {} : { details }),
      },
    });
    if (code !== 'INTERNAL_SERVER_ERROR') {
      const translate = department === undefined ? APOLLO_CODES[String(code)] : undefined;
      return shown(translate ? translate(formatted.message) : formatted.message, code);
    }
    const id = newId();
    log.error({ event: 'request.failed', id, err: unwrapResolverError(error) }, 'defect in a request');
    const internal = new HubError('INTERNAL', { id });
    return shown(internal.message, internal.code);
  };
}
