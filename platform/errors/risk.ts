/** Joins, and what people do with their findings. */
import type { Catalogue } from './catalogue.js';

export const RISK_ERRORS = {
  BLACKLIST_REFUSED: { status: 409, retryable: false, message: (p) => `不能这样处理黑名单:${p['reason']}。` },
  ENTERPRISE_CODE_INVALID: {
    status: 400,
    retryable: false,
    message: (p) => `代码“${p['code']}”无法使用:${p['problem']}。请核对后重试。`,
  },
  IDENTITY_REFUSED: { status: 409, retryable: false, message: (p) => `不能这样认定主体:${p['reason']}。` },
  PRODUCT_REFUSED: { status: 409, retryable: false, message: (p) => `不能这样认定产品:${p['reason']}。` },
  JOIN_INVALID: {
    status: 500,
    retryable: false,
    message: (p) => `比对 ${p['file']} 无法使用:${p['reason']}。请修正 sync/joins 下的该文件。`,
  },
} as const satisfies Catalogue;
