/** The hub's settings, read once from the environment; a wrong one says which, and how to mend it. */
import { resolve } from 'node:path';
import { z } from 'zod';
import { HubError } from './errors.js';
import { LOG_LEVELS, type LogLevel } from './log.js';
import { projectRoot } from './root.js';

/** Variables with a fixed name; beside them HUB_URL_<SUBGRAPH> and DATABASE_URL_<SUBGRAPH>. */
const KNOWN_VARIABLES = [
  'HUB_ENGINE',
  'HUB_HOME',
  'HUB_HOST',
  'HUB_INTERNAL_SECRET',
  'HUB_LOG_LEVEL',
  'HUB_NOW',
  'HUB_OIDC_AUDIENCE',
  'HUB_OIDC_ISSUER',
  'HUB_PART_PORT',
  'HUB_PORT',
  'HUB_POSTGRES_URL',
  'HUB_SYNC_URL',
  'HUB_TOKEN',
  'HUB_URL',
  'HUB_WEBHOOK_ORIGINS',
] as const;

export interface HubConfig {
  /** Port of the gateway; every other part listens on a free one. */
  readonly port: number;
  /** Address that parts listen on; loopback unless HUB_HOST says otherwise (containers). */
  readonly host: string;
  /** Absolute folder of all state. */
  readonly home: string;
  readonly engine: 'hive' | 'apollo';
  /** An existing server; absent: the embedded one. */
  readonly postgresUrl?: string;
  readonly logLevel: LogLevel;
  /** OIDC issuer whose tokens are accepted; absent: the local issuer's. */
  readonly oidcIssuer?: string;
  /** `aud` that tokens of the OIDC issuer must carry. */
  readonly oidcAudience: string;
  /** Shared secret of the parts, ≥ 32 characters; absent: kept in `<home>/secrets`. */
  readonly internalSecret?: string;
  /** Where commands find the gateway and sync, without a trailing slash; absent: where this home's hub listens. */
  readonly hubUrl?: string;
  readonly syncUrl?: string;
  /** Origins that webhooks may go to; `https://*.example.org` for all hosts below one. http only to this machine. */
  readonly webhookOrigins: readonly string[];
}

const isUrlOf = (protocols: readonly string[]) => (text: string) =>
  URL.canParse(text) && protocols.includes(new URL(text).protocol);

const httpAddress = (example: string) =>
  z.preprocess(
    blankIsAbsent,
    z
      .string()
      .refine(isUrlOf(['https:', 'http:']), `应为网址,如 ${example}`)
      .transform((text) => text.replace(/\/+$/, ''))
      .optional(),
  );

const blankIsAbsent = (value: unknown): unknown => (value === '' ? undefined : value);

const LOOPBACK = /^(?:localhost|127(?:\.\d+){3}|\[::1\])$/;

/** No path, `*` only for all below a host. */
const isWebhookOrigin = (text: string): boolean => {
  if (!URL.canParse(text)) return false;
  const { protocol, hostname, href, origin } = new URL(text);
  const isEncrypted = protocol === 'https:' || (protocol === 'http:' && LOOPBACK.test(hostname));
  return isEncrypted && href === `${origin}/` && /^(?:\*\.)?[^*]+$/.test(hostname);
};

const Environment = z.object({
  HUB_PORT: z.preprocess(
    blankIsAbsent,
    z.coerce
      .number('应为 0 到 65535 的整数')
      .int('应为 0 到 65535 的整数')
      .min(0, '应为 0 到 65535 的整数')
      .max(65_535, '应为 0 到 65535 的整数')
      .default(4000),
  ),
  HUB_HOST: z.preprocess(blankIsAbsent, z.string().default('127.0.0.1')),
  HUB_HOME: z.preprocess(blankIsAbsent, z.string().optional()),
  HUB_ENGINE: z.preprocess(blankIsAbsent, z.enum(['hive', 'apollo'], '应为 hive 或 apollo').default('hive')),
  HUB_POSTGRES_URL: z.preprocess(
    blankIsAbsent,
    z
      .string()
      .refine(isUrlOf(['postgresql:', 'postgres:']), '应为 postgresql://用户:口令@主机:端口/postgres')
      .optional(),
  ),
  HUB_LOG_LEVEL: z.preprocess(
    blankIsAbsent,
    z.enum(LOG_LEVELS, `应为 ${LOG_LEVELS.join('、')} 之一`).default('warn'),
  ),
  HUB_OIDC_ISSUER: z.preprocess(
    blankIsAbsent,
    z
      .string()
      .refine(isUrlOf(['https:', 'http:']), '应为身份服务的网址,如 https://id.example.gov.cn/realms/quality')
      .optional(),
  ),
  HUB_OIDC_AUDIENCE: z.preprocess(blankIsAbsent, z.string().default('hub')),
  HUB_INTERNAL_SECRET: z.preprocess(
    blankIsAbsent,
    z.string().min(32, '至少 32 个字符;可用 openssl rand -base64 32 生成').optional(),
  ),
  HUB_URL: httpAddress('http://127.0.0.1:4000'),
  HUB_SYNC_URL: httpAddress('http://sync:4000'),
  HUB_WEBHOOK_ORIGINS: z.preprocess(
    blankIsAbsent,
    z
      .string()
      .default('')
      .transform((text) =>
        text
          .split(',')
          .map((origin) => origin.trim())
          .filter((origin) => origin !== ''),
      )
      .refine(
        (origins) => origins.every(isWebhookOrigin),
        '应为逗号分隔的来源(协议、主机、端口),如 https://*.example.gov.cn,https://10.1.2.3:8443;' +
          'http 只可用于本机,如开发时的 http://127.0.0.1:9000',
      )
      .transform((origins) => origins.map((origin) => new URL(origin).origin)),
  ),
});

/**
 * Reads and checks the settings.
 * @throws HubError CONFIG_INVALID naming every wrong variable; values of secrets are never shown.
 */
export const readConfig = (env: NodeJS.ProcessEnv): HubConfig => {
  const parsed = Environment.safeParse(env);
  if (!parsed.success) {
    const problems = parsed.error.issues.map((issue) => `${issue.path.join('.')} ${issue.message}`).join(';');
    throw new HubError('CONFIG_INVALID', { problems });
  }
  const read = parsed.data;
  return {
    port: read.HUB_PORT,
    host: read.HUB_HOST,
    home: read.HUB_HOME === undefined ? resolve(projectRoot, '.hub') : resolve(read.HUB_HOME),
    engine: read.HUB_ENGINE,
    logLevel: read.HUB_LOG_LEVEL,
    oidcAudience: read.HUB_OIDC_AUDIENCE,
    webhookOrigins: read.HUB_WEBHOOK_ORIGINS,
    ...(read.HUB_POSTGRES_URL === undefined ? {} : { postgresUrl: read.HUB_POSTGRES_URL }),
    ...(read.HUB_OIDC_ISSUER === undefined ? {} : { oidcIssuer: read.HUB_OIDC_ISSUER }),
    ...(read.HUB_INTERNAL_SECRET === undefined ? {} : { internalSecret: read.HUB_INTERNAL_SECRET }),
    ...(read.HUB_URL === undefined ? {} : { hubUrl: read.HUB_URL }),
    ...(read.HUB_SYNC_URL === undefined ? {} : { syncUrl: read.HUB_SYNC_URL }),
  };
};

/** Variables that look like ours and mean nothing: most often a typing error that would be ignored silently. */
export const unknownVariables = (env: NodeJS.ProcessEnv): string[] =>
  Object.keys(env)
    .filter((name) => name.startsWith('HUB_') && !name.startsWith('HUB_URL_'))
    .filter((name) => !KNOWN_VARIABLES.some((known) => known === name))
    .sort();

/** Name of a variable per subgraph: (`HUB_URL`, `food-drug`) → `HUB_URL_FOOD_DRUG`. */
export const departmentVariable = (prefix: 'HUB_URL' | 'DATABASE_URL', subgraph: string): string =>
  `${prefix}_${subgraph.replaceAll('-', '_').toUpperCase()}`;

/** `food-drug` → `hub_food_drug`. */
export const databaseName = (subgraph: string): string => `hub_${subgraph.replaceAll('-', '_')}`;

/**
 * The database of a subgraph: DATABASE_URL_FOOD_DRUG, else `hub_food_drug` on the server of HUB_POSTGRES_URL.
 * @throws HubError CONFIG_INVALID when neither is set.
 */
export const databaseUrl = (config: HubConfig, env: NodeJS.ProcessEnv, subgraph: string): string => {
  const variable = departmentVariable('DATABASE_URL', subgraph);
  const own = env[variable];
  if (own !== undefined && own !== '') return own;
  if (config.postgresUrl === undefined) {
    throw new HubError('CONFIG_INVALID', { problems: `${variable} 或 HUB_POSTGRES_URL 须有一个指明数据库` });
  }
  const url = new URL(config.postgresUrl);
  url.pathname = `/${databaseName(subgraph)}`;
  return url.href;
};

/**
 * Base URL of a subgraph, without a trailing slash: `http://127.0.0.1:4123/food-drug`.
 * @throws HubError CONFIG_INVALID when HUB_URL_<SUBGRAPH> is not set.
 */
export const subgraphUrl = (env: NodeJS.ProcessEnv, subgraph: string): string => {
  const variable = departmentVariable('HUB_URL', subgraph);
  const text = env[variable] ?? '';
  if (!URL.canParse(text)) {
    throw new HubError('CONFIG_INVALID', {
      problems: `${variable} 应为子图地址,如 http://127.0.0.1:4123/${subgraph}`,
    });
  }
  return text.replace(/\/+$/, '');
};
