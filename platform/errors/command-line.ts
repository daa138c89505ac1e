/** What the `hub` command says of its input and of the hub that it calls. */
import type { Catalogue } from './catalogue.js';

export const COMMAND_LINE_ERRORS = {
  DURATION_UNREADABLE: {
    status: 400,
    retryable: false,
    message: (p) => `“${p['text']}”不是时长,请写成 90s、15m、8h 或 30d,最长 366d。`,
  },
  FILE_FORMAT_UNKNOWN: {
    status: 400,
    retryable: false,
    message: (p) => `不认识文件 ${p['file']} 的格式。可用扩展名:${p['known']}`,
  },
  FILE_EMPTY: {
    status: 400,
    retryable: false,
    message: (p) => `文件 ${p['file']} 是空的,没有可发布的内容。请检查导出是否完成。`,
  },
  FILE_UNREADABLE: {
    status: 400,
    retryable: false,
    message: (p) => `文件 ${p['file']} ${p['reason'] ?? '不存在或无法读取'},请检查路径与权限。`,
  },
  DOCUMENT_UNKNOWN: {
    status: 400,
    retryable: false,
    message: (p) => `没有名为 ${p['name']} 的登记文档(见 schema/operations),也没有这个文件。`,
  },
  QUERY_EMPTY: {
    status: 400,
    retryable: false,
    message: () => '没有查询内容。请给出查询文本、登记文档名、文件名,或用 - 从标准输入读取。',
  },
  RECONCILE_WITHOUT_FILE: {
    status: 400,
    retryable: false,
    message: () => '请给出要对账的文件;只看枢纽一侧请用 --counts 并指明 --department 与 --type。',
  },
  RECONCILE_DAY_UNKNOWN: {
    status: 400,
    retryable: false,
    message: () =>
      '文件中没有枢纽的收到时刻,不能按 receivedAt 比对;请按 occurredOn,或用 --counts 只看枢纽一侧。',
  },
  RECONCILE_EMPTY: {
    status: 400,
    retryable: false,
    message: (p) =>
      `${p['file']} 中没有可对账的记录(${p['refused']} 行不合要求)。请先发布查看拒收原因,或放宽 --from、--to。`,
  },
  VARIABLES_UNREADABLE: {
    status: 400,
    retryable: false,
    message: (p) => `变量须是 JSON 对象,收到的是:${p['text']}`,
  },
  CHECK_KIND_UNKNOWN: {
    status: 400,
    retryable: false,
    message: (p) => `没有代码种类 ${p['kind']}。可选:${p['known']}`,
  },
  ROLE_UNKNOWN: {
    status: 400,
    retryable: false,
    message: (p) => `没有角色 ${p['role']}。可选:${p['known']}`,
  },
  HUB_UNREACHABLE: {
    status: 503,
    retryable: true,
    message: (p) => `连不上枢纽 ${p['url']}。请先执行 npm start,或用 HUB_URL 指定地址。`,
  },
  HUB_REFUSED: {
    status: 400,
    retryable: false,
    message: (p) => `枢纽拒绝了请求:${p['message']}(${p['code']},HTTP ${p['status']})`,
  },
  HUB_ANSWER_UNREADABLE: {
    status: 502,
    retryable: false,
    message: (p) => `${p['url']} 的回答无法识别(HTTP ${p['status']}),请确认地址指向枢纽。`,
  },
  HUB_NOT_STARTED_HERE: {
    status: 400,
    retryable: false,
    message: (p) =>
      `不知道同步服务的地址(${p['home']} 中没有正在运行的枢纽)。请先执行 npm start,或用 HUB_HOME 指定目录,或用 HUB_SYNC_URL 指定地址。`,
  },
  HOME_WITHOUT_HUB: {
    status: 400,
    retryable: false,
    message: (p) =>
      `${p['home']} 中没有枢纽的密钥,无法在此签发令牌。请先执行 npm start,或用 HUB_HOME 指定枢纽的目录,或用 HUB_TOKEN 提供令牌。`,
  },
  TOKEN_NOT_LOCAL: {
    status: 400,
    retryable: false,
    message: (p) =>
      `枢纽只接受身份服务 ${p['issuer']} 的令牌,本地签发的不被接受。请从身份服务申领,并用 HUB_TOKEN 提供。`,
  },
  DEPARTMENT_MISSING: {
    status: 400,
    retryable: false,
    message: (p) => `角色 ${p['role']} 属于一个部门,请用 --department 指明,如 --department food-drug。`,
  },
  DEPARTMENT_UNREADABLE: {
    status: 400,
    retryable: false,
    message: (p) =>
      `“${p['department']}”不是部门代码,应为小写字母、数字与连字符,如 food-drug(即 subgraphs/ 下的文件夹名)。`,
  },
  DEPARTMENT_CODE_UNREADABLE: {
    status: 400,
    retryable: false,
    message: (p) =>
      `“${p['department']}”不能作部门代码:应为小写字母开头的小写字母、数字与单个连字符,至多 ${p['length']} 个字符,如 market-watch。`,
  },
  DEPARTMENT_TITLE_UNREADABLE: {
    status: 400,
    retryable: false,
    message: (p) => `部门名称“${p['title']}”应为 1 到 30 个汉字、字母或数字,不含引号与空格。`,
  },
  DEPARTMENT_TAKEN: {
    status: 409,
    retryable: false,
    message: (p) =>
      `名称 ${p['department']} 已被占用(现有部门:${p['known']};枢纽自用的名称也不能用)。请换一个名称。`,
  },
  DEPARTMENT_TYPE_TAKEN: {
    status: 409,
    retryable: false,
    message: (p) =>
      `部门 ${p['department']} 的第一种记录会叫 ${p['type']},而 ${p['owner']} 已有同名的记录类型。请换一个部门名称。`,
  },
  SOURCES_MISSING: {
    status: 400,
    retryable: false,
    message: (p) => `${p['folder']} 中没有源代码,不能添加部门。请在源代码的检出目录中执行,再构建和部署。`,
  },
} as const satisfies Catalogue;
