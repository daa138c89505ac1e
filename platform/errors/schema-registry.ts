/** Departments' own subgraphs: check, publish, retire. */
import type { Catalogue } from './catalogue.js';

export const SCHEMA_REGISTRY_ERRORS = {
  SUBGRAPH_NAME_INVALID: {
    status: 400,
    retryable: false,
    message: (p) =>
      `“${p['name']}”不能作子图名,应为小写字母开头的小写字母、数字与连字符,至多 40 字,如 fire-brigade。`,
  },
  SUBGRAPH_IN_TREE: {
    status: 409,
    retryable: false,
    message: (p) => `子图 ${p['name']} 由枢纽自己运行(subgraphs/${p['name']}),请给自建子图另取名称。`,
  },
  SUBGRAPH_URL_INVALID: {
    status: 400,
    retryable: false,
    message: (p) => `“${p['url']}”不是子图地址,应为 http(s) 网址且不带参数,如 http://10.1.2.3:8080/fire。`,
  },
  SUBGRAPH_REFUSED: {
    status: 409,
    retryable: false,
    message: (p) => `子图 ${p['name']} 未通过检查,现用的总图未改动:\n${p['problems']}`,
  },
  SUBGRAPH_IN_USE: {
    status: 409,
    retryable: false,
    message: (p) =>
      `子图 ${p['name']} 近 ${p['days']} 天仍被使用,未退出:\n${p['problems']}\n请先与使用部门商定;确需退出请加 --force --reason <理由>。`,
  },
  SUBGRAPH_UNKNOWN: {
    status: 404,
    retryable: false,
    message: (p) => `没有已发布的自建子图 ${p['name']};现有:${p['known'] || '(无)'}。`,
  },
  REASON_MISSING: {
    status: 400,
    retryable: false,
    message: () => '--force 须同时用 --reason 写明理由,理由会随版本保存。',
  },
  REGISTRY_BUSY: {
    status: 503,
    retryable: true,
    message: (p) =>
      `另一个 hub schema 命令正在改动 ${p['folder']},请稍后重试;若上一次命令被强行中止,一分钟后自动解除。`,
  },
  REGISTRY_UNREADABLE: {
    status: 500,
    retryable: false,
    message: (p) => `子图登记 ${p['file']} 无法读取:${p['reason']}。请从备份恢复该文件。`,
  },
} as const satisfies Catalogue;
