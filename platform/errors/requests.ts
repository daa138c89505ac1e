/** Any HTTP request, whatever part it reached. */
import type { Catalogue } from './catalogue.js';

export const REQUEST_ERRORS = {
  BAD_REQUEST: { status: 400, retryable: false, message: (p) => `请求有误:${p['reason']}` },
  NOT_FOUND: { status: 404, retryable: false, message: (p) => `没有找到:${p['what']}` },
  PAYLOAD_TOO_LARGE: {
    status: 413,
    retryable: false,
    message: (p) => `内容超过上限 ${p['limit']},请分批发送。`,
  },
  STOPPING: { status: 503, retryable: true, message: () => '服务正在停止,请稍后重试。' },
  INTERNAL: {
    status: 500,
    retryable: false,
    message: (p) => `内部错误,编号 ${p['id']}。请把编号告知平台管理员。`,
  },
} as const satisfies Catalogue;
