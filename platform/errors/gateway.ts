/** The one door: subgraphs behind it, and its limits. */
import type { Catalogue } from './catalogue.js';

export const GATEWAY_ERRORS = {
  SUBGRAPH_UNAVAILABLE: {
    status: 503,
    retryable: true,
    message: (p) => `${p['department']} 暂时无法访问,其余部门的数据不受影响;请稍后重试。`,
  },
  SUBGRAPH_TIMEOUT: {
    status: 504,
    retryable: true,
    message: (p) => `${p['department']} 未在 ${p['limitMs']} 毫秒内答复,其余部门的数据不受影响;请稍后重试。`,
  },
  SUBGRAPH_BAD_ANSWER: {
    status: 502,
    retryable: true,
    message: (p) => `${p['department']} 的答复无法识别,其余部门的数据不受影响;请稍后重试或联系该部门。`,
  },
  SUBGRAPH_ERROR: {
    status: 500,
    retryable: false,
    message: (p) => `${p['department']} 处理该字段时出错,请求编号 ${p['requestId']}。请把编号告知该部门。`,
  },
  SUPERGRAPH_INVALID: {
    status: 500,
    retryable: false,
    message: (p) =>
      `总图无法使用:${p['reason']}。请执行 npm run generate 重新合成;已在运行的网关继续用上一份。`,
  },
  QUERY_NOT_TRUSTED: {
    status: 403,
    retryable: false,
    message: (p) =>
      `${p['role']} 只能发送已登记的查询(schema/operations);自由查询请用分析员令牌,登记请联系平台管理员。`,
  },
  PERSISTED_QUERY_NOT_FOUND: {
    status: 404,
    retryable: false,
    message: (p) => `没有登记编号为 ${p['id']} 的查询,请核对编号(查询文本的 SHA-256)。`,
  },
  INTROSPECTION_FORBIDDEN: {
    status: 403,
    retryable: false,
    message: () => '没有内省权限;结构文件在 schema/ 目录,或使用分析员令牌。',
  },
  QUERY_LIMIT_EXCEEDED: {
    status: 400,
    retryable: false,
    message: (p) => `查询的${p['limit']}为 ${p['actual']},上限 ${p['allowed']};请拆分查询或减少内容。`,
  },
  PAGE_SIZE_INVALID: {
    status: 400,
    retryable: false,
    message: (p) =>
      `参数 ${p['argument']} 应为 1 到 ${p['allowed']} 的整数,收到 ${p['actual']};更多数据请用 after 翻页。`,
  },
  NULL_CHARACTER: {
    status: 400,
    retryable: false,
    message: () => '文本中含有空字符(U+0000),请删除后重发。',
  },
} as const satisfies Catalogue;
