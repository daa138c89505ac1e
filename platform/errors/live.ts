/** Live subscriptions: why a stream does not begin, or ends. */
import type { Catalogue } from './catalogue.js';

export const LIVE_ERRORS = {
  LIVE_UNSUPPORTED: {
    status: 501,
    retryable: false,
    message: () => '本网关使用 HUB_ENGINE=apollo,不提供实时订阅;请改用缺省引擎(去掉 HUB_ENGINE),或定时查询。',
  },
  LIVE_NOT_ACCEPTABLE: {
    status: 406,
    retryable: false,
    message: () =>
      '/live 以 text/event-stream 答复,请在请求头中写明 Accept: text/event-stream;或使用 WebSocket。',
  },
  LIVE_ONLY_SUBSCRIPTIONS: {
    status: 400,
    retryable: false,
    message: () => '/live 只接受订阅(subscription);查询与变更请发往 /graphql。',
  },
  LIVE_ELSEWHERE: {
    status: 400,
    retryable: false,
    message: () => '订阅请发往 /live(SSE 或 WebSocket),/graphql 不提供。',
  },
  LIVE_LIMIT_EXCEEDED: {
    status: 429,
    retryable: true,
    message: (p) => `${p['whose']}同时打开的订阅已达上限 ${p['allowed']} 个;请先关闭不用的订阅。`,
  },
  LIVE_RESUME_LOST: {
    status: 410,
    retryable: false,
    message: (p) =>
      `无法从所给位置续订:${p['reason']}。请先重新查询现状,再不带 Last-Event-ID(或 after)订阅。`,
  },
  LIVE_TOO_SLOW: {
    status: 429,
    retryable: true,
    message: () =>
      '接收太慢,缓冲已满,订阅已结束;请以最后收到的事件编号(Last-Event-ID 或 after)续订,不会遗漏。',
  },
  LIVE_RESTART: {
    status: 503,
    retryable: true,
    message: () => '网关正在停止,订阅已结束;请以最后收到的事件编号(Last-Event-ID 或 after)续订,不会遗漏。',
  },
  LIVE_SCHEMA_CHANGED: {
    status: 409,
    retryable: false,
    message: () => '数据结构已更新,本订阅与新结构不符,已结束;请对照 schema 更正后,以最后收到的事件编号续订。',
  },
} as const satisfies Catalogue;
