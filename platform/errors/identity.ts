/** Who calls, and what they may do. */
import type { Catalogue } from './catalogue.js';

export const IDENTITY_ERRORS = {
  TOKEN_MISSING: {
    status: 401,
    retryable: false,
    message: () => '缺少令牌,请在 Authorization 头中以 Bearer 方式提供。',
  },
  TOKEN_INVALID: {
    status: 401,
    retryable: false,
    message: (p) => `令牌无效:${p['reason']}。请重新申领令牌。`,
  },
  TOKEN_EXPIRED: { status: 401, retryable: false, message: () => '令牌已过期,请重新申领令牌。' },
  IDENTITY_PROVIDER_UNAVAILABLE: {
    status: 503,
    retryable: true,
    message: (p) => `身份服务 ${p['issuer']} 暂时不可用,请稍后重试。`,
  },
  FORBIDDEN: { status: 403, retryable: false, message: (p) => `没有权限:需要 ${p['needed']}。` },
} as const satisfies Catalogue;
