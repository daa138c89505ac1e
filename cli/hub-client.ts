/** How commands reach a running hub: its address, a token, and answers with errors that can be read. */
import { z } from 'zod';
import type { Clock } from '../platform/clock.js';
import type { HubConfig } from '../platform/config.js';
import { HubError } from '../platform/errors.js';
import type { Role } from '../platform/identity/roles.js';
import { issueLocally } from './local-issuer.js';
import { readRunFile } from './start/run-file.js';

const TOKEN_SECONDS = 3_600;

const GraphqlAnswer = z
  .object({
    data: z.unknown().optional(),
    errors: z
      .array(
        z.looseObject({ message: z.string(), path: z.array(z.union([z.string(), z.number()])).optional() }),
      )
      .optional(),
    extensions: z.record(z.string(), z.unknown()).optional(),
  })
  .refine((answer) => 'data' in answer || answer.errors !== undefined);
export type GraphqlAnswer = z.infer<typeof GraphqlAnswer>;

type Method = 'GET' | 'POST' | 'PUT' | 'DELETE';

export interface HubClient {
  /** Folder of the hub that the command speaks of. */
  readonly home: string;
  /** Base URL of the gateway, without a trailing slash. */
  readonly gateway: string;
  /** Base URL of sync; null when it is not known: started elsewhere, and no HUB_SYNC_URL. */
  readonly sync: string | null;
  /** HUB_TOKEN, or a token of the local issuer for the role that the command needs. */
  token(role: Role, department?: string): Promise<string>;
  graphql(token: string, query: string, variables?: Record<string, unknown>): Promise<GraphqlAnswer>;
  /** A request with JSON; throws HubError HUB_UNREACHABLE or what the hub answered. */
  json(method: Method, url: string, token?: string, body?: unknown): Promise<unknown>;
  /** What /readyz says; its 503 is an answer too. */
  readiness(): Promise<HubAnswer>;
}

const ErrorBody = z.object({ error: z.object({ code: z.string(), message: z.string() }) });

export interface HubAnswer {
  readonly url: string;
  readonly status: number;
  /** Parsed JSON; undefined when it was none. */
  readonly value: unknown;
}

/**
 * An answer in the form that was asked for.
 * @throws HubError HUB_REFUSED for an error of the hub, HUB_ANSWER_UNREADABLE for anything else: not a hub, or not ours.
 */
export const readAnswer = <T>(schema: z.ZodType<T>, { url, status, value }: HubAnswer): T => {
  const parsed = schema.safeParse(value);
  if (parsed.success) return parsed.data;
  const refusal = ErrorBody.safeParse(value);
  if (refusal.success) throw new HubError('HUB_REFUSED', { status, ...refusal.data.error });
  throw new HubError('HUB_ANSWER_UNREADABLE', { url, status }, { cause: parsed.error });
};

const send = async (method: Method, url: string, token?: string, body?: unknown): Promise<HubAnswer> => {
  // Not above: `hub start` asks nobody before the hub is ready, and would wait for this before it begins.
  const { request } = await import('undici');
  const answer = await request(url, {
    method,
    headers: {
      accept: 'application/json',
      ...(body === undefined ? {} : { 'content-type': 'application/json' }),
      ...(token === undefined ? {} : { authorization: `Bearer ${token}` }),
    },
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
  }).catch((cause: unknown) => {
    throw new HubError('HUB_UNREACHABLE', { url: new URL(url).origin }, { cause });
  });
  const status = answer.statusCode;
  const text = await answer.body.text();
  try {
    return { url, status, value: JSON.parse(text) };
  } catch (cause) {
    throw new HubError('HUB_ANSWER_UNREADABLE', { url, status }, { cause });
  }
};

export const createHubClient = (config: HubConfig, env: NodeJS.ProcessEnv, clock: Clock): HubClient => {
  const running = readRunFile(config.home);
  const gateway = config.hubUrl ?? running?.gateway ?? `http://127.0.0.1:${config.port}`;
  return {
    home: config.home,
    gateway,
    sync: config.syncUrl ?? running?.sync ?? null,
    token: async (role, department) => {
      const given = env['HUB_TOKEN'];
      if (given !== undefined && given !== '') return given;
      const place = department === undefined ? {} : { department };
      return issueLocally(config, env, clock, {
        subject: `cli-${role}`,
        role,
        seconds: TOKEN_SECONDS,
        ...place,
      });
    },
    graphql: async (token, query, variables = {}) =>
      readAnswer(GraphqlAnswer, await send('POST', `${gateway}/graphql`, token, { query, variables })),
    json: async (method, url, token, body) => {
      const answer = await send(method, url, token, body);
      return answer.status < 400 ? answer.value : readAnswer(z.never(), answer);
    },
    readiness: () => send('GET', `${gateway}/readyz`),
  };
};
