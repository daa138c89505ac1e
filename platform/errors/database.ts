/** PostgreSQL, embedded or given, and its migrations. */
import type { Catalogue } from './catalogue.js';

export const DATABASE_ERRORS = {
  DATABASE_UNAVAILABLE: {
    status: 503,
    retryable: true,
    message: () => '数据库暂时不可用,请稍后重试;请求未生效的部分可以原样重发。',
  },
  DATABASE_FULL: {
    status: 503,
    retryable: true,
    message: () => '数据库所在的磁盘已满,这次写入没有生效。请平台管理员腾出空间,之后原样重发。',
  },
  DATABASE_TIMEOUT: {
    status: 503,
    retryable: true,
    message: () => '数据库在时限内没有完成该请求,请缩小查询范围或稍后重试。',
  },
  CLUSTER_FOLDER_BLOCKED: {
    status: 500,
    retryable: false,
    message: (p) =>
      `PostgreSQL 不能以 root 运行,而系统用户 ${p['user']} 无权进入 ${p['folder']}。请执行 chmod o+x ${p['folder']},或以普通用户启动,或用 HUB_POSTGRES_URL 指定已有数据库。`,
  },
  CLUSTER_FAILED: {
    status: 500,
    retryable: false,
    message: (p) => `内置 PostgreSQL 未能启动(${p['step']}):${p['reason']}。日志:${p['log']}`,
  },
  CLUSTER_UNSUPPORTED: {
    status: 500,
    retryable: false,
    message: (p) => `没有适用于 ${p['platform']} 的内置 PostgreSQL,请用 HUB_POSTGRES_URL 指定已有数据库。`,
  },
  MIGRATION_CHANGED: {
    status: 500,
    retryable: false,
    message: (p) =>
      `迁移 ${p['name']} 在数据库 ${p['database']} 执行后又被改动。请恢复该文件的原内容,另写一个新迁移来表达改动。`,
  },
  MIGRATION_FAILED: {
    status: 500,
    retryable: false,
    message: (p) =>
      `迁移 ${p['name']} 在数据库 ${p['database']} 执行失败:${p['reason']}。该迁移已整体回滚,修正后可重新执行。`,
  },
  MIGRATION_UNFINISHED: {
    status: 500,
    retryable: false,
    message: (p) =>
      `数据库 ${p['database']} 记录迁移 ${p['name']} 曾失败且未处理。请用 prisma migrate resolve 标记后再启动。`,
  },
  PRISMA_FAILED: {
    status: 500,
    retryable: false,
    message: (p) => `prisma ${p['command']} 失败:${p['reason']}`,
  },
} as const satisfies Catalogue;
