/** What the `hub` command says of its input and of the hub that it calls. */
import type { Catalogue } from './catalogue.js';

export const COMMAND_LINE_ERRORS = {
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
} as const satisfies Catalogue;
