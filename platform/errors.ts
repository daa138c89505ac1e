/**
 * The one catalogue of expected failures. `code` is stable and for machines; `message` is Chinese, for the
 * operator, and says what to do. What is not in here is a defect and crashes its request.
 */
type Params = Readonly<Record<string, unknown>>;

interface Entry {
  /** HTTP status of the answer. */
  readonly status: number;
  /** True: the same request may succeed later without anyone changing anything. */
  readonly retryable: boolean;
  readonly message: (params: Params) => string;
}

const CATALOGUE = {
  // Configuration and start
  CONFIG_INVALID: { status: 500, retryable: false, message: (p) => `配置有误:${p['problems']}` },
  HOME_IN_USE: {
    status: 500,
    retryable: false,
    message: (p) =>
      `${p['home']} 正被另一个枢纽进程(pid ${p['pid']})使用。请先停止它,或用 HUB_HOME 指定另一目录。`,
  },
  SECRETS_UNREADABLE: {
    status: 500,
    retryable: false,
    message: (p) =>
      `密钥文件 ${p['file']} 无法使用:${p['reason']}。请修正后重试;若可作废全部令牌,可删除该文件后重启。`,
  },
  PART_FAILED: { status: 500, retryable: false, message: (p) => `启动失败:${p['reason']}` },
  PART_UNKNOWN: {
    status: 500,
    retryable: false,
    message: (p) => `没有名为 ${p['part']} 的部分。可选:${p['known']}`,
  },

  // Database
  DATABASE_UNAVAILABLE: {
    status: 503,
    retryable: true,
    message: () => '数据库暂时不可用,请稍后重试;请求未生效的部分可以原样重发。',
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

  // Identity
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

  // Requests
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

  // Gateway
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

  // Subgraphs: reading, publishing, feed
  CURSOR_INVALID: {
    status: 400,
    retryable: false,
    message: (p) => `游标不属于这个列表或排序(${p['expected']}),请用同一查询返回的 endCursor,或去掉 after。`,
  },
  PERSONAL_FIELD: {
    status: 403,
    retryable: false,
    message: (p) => `${p['field']} 是个人信息,没有 personal 权限不能据以筛选或排序;请去掉该条件。`,
  },
  QUERY_INVALID: { status: 400, retryable: false, message: (p) => `查询有误:${p['reason']}` },
  METHOD_NOT_ALLOWED: { status: 405, retryable: false, message: (p) => `该地址只接受 ${p['allowed']}。` },
  MEDIA_TYPE_UNSUPPORTED: {
    status: 415,
    retryable: false,
    message: (p) => `不接受内容类型 ${p['given']},可用:${p['known']}。`,
  },
  TOO_MANY_ROWS: {
    status: 400,
    retryable: false,
    message: (p) => `一次至多 ${p['allowed']} 行,收到 ${p['actual']} 行;更多请用 ${p['instead']}。`,
  },
  ENCODING_INVALID: {
    status: 400,
    retryable: false,
    message: (p) => `第 ${p['row']} 行附近的内容不是 UTF-8 编码,请转换编码后用同一批次号重发。`,
  },
  FILE_INVALID: { status: 400, retryable: false, message: (p) => `文件无法读取:${p['reason']}` },
  UPLOAD_TRUNCATED: {
    status: 400,
    retryable: true,
    message: (p) =>
      `上传中断。批次 ${p['batchId']} 已入库 ${p['committedRows']} 行,其余未入库;请用同一批次号整份重发,已入库的会跳过。`,
  },
  BATCH_CHANGED: {
    status: 409,
    retryable: false,
    message: (p) =>
      `批次 ${p['batchId']} 已入库的前 ${p['committedRows']} 行与这次发送的不同;请换一个批次号,或发送原来的内容。`,
  },
  BATCH_TAKEN: {
    status: 409,
    retryable: false,
    message: (p) =>
      `批次号 ${p['batchId']} 已用于 ${p['recordType']}(发送者 ${p['sender']}),请换一个批次号。`,
  },
  BATCH_BUSY: {
    status: 409,
    retryable: true,
    message: (p) => `批次 ${p['batchId']} 正由另一个请求写入,请等它结束后再发。`,
  },
  FEED_RESYNC: {
    status: 410,
    retryable: false,
    message: (p) => `交换源游标已失效:${p['reason']};请从头读取(after 留空)。`,
  },

  // Joins and risk
  BLACKLIST_REFUSED: { status: 409, retryable: false, message: (p) => `不能这样处理黑名单:${p['reason']}。` },
  ENTERPRISE_CODE_INVALID: {
    status: 400,
    retryable: false,
    message: (p) => `代码“${p['code']}”无法使用:${p['problem']}。请核对后重试。`,
  },
  JOIN_INVALID: {
    status: 500,
    retryable: false,
    message: (p) => `比对 ${p['file']} 无法使用:${p['reason']}。请修正 sync/joins 下的该文件。`,
  },

  // Sync
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
  RUN_NOT_CANCELLABLE: {
    status: 409,
    retryable: false,
    message: (p) => `运行 ${p['run']} 不在等待或运行中,无法取消。`,
  },

  // Command line
  DURATION_UNREADABLE: {
    status: 400,
    retryable: false,
    message: (p) => `“${p['text']}”不是时长,请写成 90s、15m、8h 或 30d。`,
  },
  FILE_FORMAT_UNKNOWN: {
    status: 400,
    retryable: false,
    message: (p) => `不认识文件 ${p['file']} 的格式。可用扩展名:${p['known']}`,
  },
  FILE_UNREADABLE: {
    status: 400,
    retryable: false,
    message: (p) => `文件 ${p['file']} 不存在或无法读取,请检查路径与权限。`,
  },
  VARIABLES_UNREADABLE: {
    status: 400,
    retryable: false,
    message: (p) => `变量须是 JSON 对象,收到的是:${p['text']}`,
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
    message: () =>
      '该命令须在启动枢纽的目录中执行(找不到 run.json)。请先执行 npm start,或用 HUB_HOME 指定目录。',
  },
} as const satisfies Readonly<Record<string, Entry>>;

export type ErrorCode = keyof typeof CATALOGUE;

/** True for a code of the catalogue: for answers of other parts that name one. */
export const isErrorCode = (code: string): code is ErrorCode => Object.hasOwn(CATALOGUE, code);

/** An expected failure: status, retryability and message come from the catalogue, `details` are the params. */
export class HubError extends Error {
  readonly code: ErrorCode;
  readonly status: number;
  readonly retryable: boolean;
  readonly details?: Readonly<Record<string, unknown>>;

  constructor(code: ErrorCode, params: Params = {}, options?: { readonly cause?: unknown }) {
    const entry: Entry = CATALOGUE[code];
    super(entry.message(params), options);
    this.name = 'HubError';
    this.code = code;
    this.status = entry.status;
    this.retryable = entry.retryable;
    if (Object.keys(params).length > 0) this.details = params;
  }
}
