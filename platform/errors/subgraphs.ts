/** Reading, publishing and the feed of a subgraph. */
import type { Catalogue } from './catalogue.js';

export const SUBGRAPH_ERRORS = {
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
  ATTACHMENT_LOST: {
    status: 500,
    retryable: false,
    message: (p) =>
      `附件“${p['name']}”的内容在服务器上缺失或不完整,已记入日志;请平台管理员从备份恢复 attachments 中的 ${p['sha256']}。`,
  },
  TOO_MANY_ROWS: {
    status: 400,
    retryable: false,
    message: (p) => `一次至多 ${p['allowed']} 行,收到 ${p['actual']} 行;更多请用 ${p['instead']}。`,
  },
  ENCODING_INVALID: {
    status: 400,
    retryable: false,
    message: (p) =>
      `第 ${p['row']} 行附近的内容不是 ${p['encoding'] ?? 'utf-8'} 编码;请转换为 UTF-8(CSV 也可用 GB18030,注明的 charset 应与文件一致)后用同一批次号重发。`,
  },
  TABLE_TOO_LONG: {
    status: 413,
    retryable: false,
    message: (p) =>
      `XLSX 至多 ${p['allowed']} 行,收到 ${p['actual']} 行;请在 Excel 中另存为 CSV(行数不限)后发送,或拆成几个文件。`,
  },
  PROFILE_INVALID: { status: 400, retryable: false, message: (p) => `表格映射有误:${p['reason']}` },
  REJECTS_TOO_MANY: {
    status: 413,
    retryable: false,
    message: (p) => `拒收 ${p['actual']} 行,超过 XLSX 的上限 ${p['allowed']} 行;请下载为 CSV(format=csv)。`,
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
  AUDIT_ANCHORS_BROKEN: {
    status: 500,
    retryable: false,
    message: (p) =>
      `锚点文件 ${p['file']} 第 ${p['line']} 行不可信:${p['why']}。请保留原件,用另存的副本核对(hub audit verify --anchors)。`,
  },
  FEED_RESYNC: {
    status: 410,
    retryable: false,
    message: (p) => `交换源游标已失效:${p['reason']};请从头读取(after 留空)。`,
  },
} as const satisfies Catalogue;
