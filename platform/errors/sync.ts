/** Feeds as sync reads them, corrections that it carries, and the runs of jobs. */
import type { Catalogue } from './catalogue.js';

export const SYNC_ERRORS = {
  CORRECTIONS_UNREACHABLE: {
    status: 503,
    retryable: true,
    message: (p) =>
      `问不到 ${p['subgraph']} 的校核纠错(${p['reason']}),将自动重试;在此期间已发布的更正暂不了结异议。`,
  },
  DEADLINES_STUCK: {
    status: 502,
    retryable: true,
    message: (p) =>
      `${p['count']} 份抄告的期限处理不了,其一为 ${p['notice']}(${p['reason']});其余的已照常催办,将自动重试。`,
  },
  EXCHANGE_REFUSED: {
    status: 502,
    retryable: false,
    message: (p) => `抄告枢纽不收这个请求(${p['reason']})。请按所述改正抄告规则的配置。`,
  },
  EXCHANGE_UNCONFIGURED: {
    status: 503,
    retryable: true,
    message: (p) =>
      `抄告枢纽的配置还办不了这件事(${p['reason']})。请按所述配置;在此期间留待送交,将自动重试。`,
  },
  EXCHANGE_UNREACHABLE: {
    status: 503,
    retryable: true,
    message: (p) => `问不到抄告枢纽(${p['reason']}),将自动重试;在此期间不催办,规则提出的抄告留待送交。`,
  },
  FEED_BAD_ANSWER: {
    status: 502,
    retryable: true,
    message: (p) =>
      `${p['department']} 的交换源答复无法识别(${p['reason']}),将自动重试;持续出现请联系该部门。`,
  },
  FEED_UNREACHABLE: {
    status: 503,
    retryable: true,
    message: (p) => `读不到 ${p['department']} 的交换源(${p['reason']}),将自动重试;结论在此期间标为降级。`,
  },
  JOB_UNKNOWN: {
    status: 404,
    retryable: false,
    message: (p) => `没有比对 ${p['job']}。可选:${p['known']}`,
  },
  LINKS_UNDELIVERED: {
    status: 503,
    retryable: true,
    message: (p) => `主体关联未能送达 ${p['department']}(${p['reason']}),将自动重试。`,
  },
  NOTICE_UNDELIVERED: {
    status: 503,
    retryable: true,
    message: (p) => `规则提出的抄告尚不能送交抄告枢纽(${p['reason']}),将自动重试。`,
  },
  RUN_NOT_CANCELLABLE: {
    status: 409,
    retryable: false,
    message: (p) => `运行 ${p['run']} 不在等待或运行中,无法取消。`,
  },
} as const satisfies Catalogue;
