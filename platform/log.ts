/** Logs are events: one JSON line with `event`, the part, and counts; never personal data, never secrets. */
import { type Logger, type LoggerOptions, pino, stdSerializers } from 'pino';

export type { Logger } from 'pino';

/** Levels of HUB_LOG_LEVEL: error = someone must act now; warn = healed itself; info = a state changed. */
export const LOG_LEVELS = ['silent', 'error', 'warn', 'info', 'debug', 'trace'] as const;
export type LogLevel = (typeof LOG_LEVELS)[number];

const SECRET_KEYS = [
  'authorization',
  'cookie',
  'password',
  'secret',
  'internalSecret',
  'token',
  'connectionString',
  'privateKey',
];
const NESTED = ['', '*.', '*.*.', 'req.headers.'];

const redacted = [
  ...NESTED.flatMap((prefix) => SECRET_KEYS.map((key) => `${prefix}${key}`)),
  'headers["x-hub-context"]',
  '*.headers["x-hub-context"]',
];

/** `postgresql://user:password@host` inside a text (an error's message, say) loses its password. */
const withoutUrlPasswords = (line: string): string =>
  line.replace(/(\b[a-z][a-z0-9+.-]*:\/\/[^\s:/@"]+):[^\s@"]+@/gi, '$1:***@');

/** pg hangs its whole client on an error: kilobytes that tell nothing, about a server that may be away for hours. */
const withoutClient = (error: Error): object => {
  const { client: _, ...shown } = { client: undefined, ...stdSerializers.err(error) };
  return shown;
};

const levelOf = (text: string | undefined): LogLevel => LOG_LEVELS.find((level) => level === text) ?? 'warn';

/** How the hub's loggers write; for createLogger and its test. */
export const logOptions = (part: string, level: LogLevel): LoggerOptions => ({
  level,
  base: { part, pid: process.pid },
  timestamp: pino.stdTimeFunctions.isoTime,
  redact: { paths: redacted, censor: '***' },
  serializers: { err: withoutClient },
  formatters: { level: (label) => ({ level: label }) },
  hooks: { streamWrite: withoutUrlPasswords },
});

/**
 * A logger of one part of the hub, to stdout as JSON lines; level from HUB_LOG_LEVEL, default warn.
 * Write `log.info({ event: 'feed.page', department, rows })`.
 */
export const createLogger = (part: string, env: NodeJS.ProcessEnv = process.env): Logger =>
  pino(logOptions(part, levelOf(env['HUB_LOG_LEVEL'])));
