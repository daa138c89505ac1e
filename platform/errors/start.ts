/** Settings, and starting the hub. */
import type { Catalogue } from './catalogue.js';

export const START_ERRORS = {
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
  FILE_FAILED: {
    status: 500,
    retryable: false,
    message: (p) =>
      `${p['path']} 无法使用:${p['reason']}。请检查权限与磁盘空间后重试;枢纽的目录可用 HUB_HOME 另行指定。`,
  },
  PORT_UNUSABLE: {
    status: 500,
    retryable: false,
    message: (p) =>
      `无法监听 ${p['host']}:${p['port']}:${p['reason']}。请停止占用它的程序,或用 HUB_PORT、HUB_HOST 另行指定。`,
  },
  START_INTERRUPTED: { status: 500, retryable: false, message: () => '启动被中断,已启动的部分均已停止。' },
  PART_FAILED: { status: 500, retryable: false, message: (p) => `启动失败:${p['reason']}` },
  PART_UNKNOWN: {
    status: 500,
    retryable: false,
    message: (p) => `没有名为 ${p['part']} 的部分。可选:${p['known']}`,
  },
} as const satisfies Catalogue;
