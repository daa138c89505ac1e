/** How commands reach a running hub: its address, a token, and answers with errors that can be read. */
import { request } from 'undici';
import { z } from 'zod';
import type { Clock } from '../platform/clock.js';
import type { HubConfig } from '../platform/config.js';
import { HubError } from '../platform/errors.js';
import { createIssuer } from '../platform/identity/issuer.js';
import type { Role } from '../platform/identity/roles.js';
import { loadSecrets } from '../platform/identity/secrets.js';
import { readRunFile } from './start/run-file.js';

const TOKEN_SECONDS = 3_600;

const GraphqlAnswer = z.object({
  data: z.unknown().optional(),
  errors: z
    .array(
      z.looseObject({ message: z.string(), path: z.array(z.union([z.string(), z.number()])).optional() }),
    )
    .optional(),
  extensions: z.record(z.string(), z.unknown()).optional(),
});
export type GraphqlAnswer = z.infer<typeof GraphqlAnswer>;

export interface HubClient {
  /** Base URL of the gateway, without a trailing slash. */
  readonly gateway: string;
  /** Base URL of sync; null when the hub was not started from this home. */
  readonly sync: string | null;
  /** HUB_TOKEN, or a token of the local issuer for the role that the command needs. */
  token(role: Role, department?: string): Promise<string>;
  graphql(token: string, query: string, variables?: Record<string, unknown>): Promise<GraphqlAnswer>;
  /** GET or POST of JSON; throws HubError HUB_UNREACHABLE or what the hub answered. */
  json(method: 'GET' | 'POST', url: string, token?: string, body?: unknown): Promise<unknown>;
  /** What /readyz says; its 503 is an answer too. */
  readiness(): Promise<unknown>;
}

const ErrorBody = z.object({ error: z.object({ code: z.string(), message: z.string() }) });

export const createHubClient = (config: HubConfig, env: NodeJS.ProcessEnv, clock: Clock): HubClient => {
  const running = readRunFile(config.home);
  const gateway = env['HUB_URL'] ?? running?.gateway ?? `http://127.0.0.1:${config.port}`;

  const send = async (
    method: 'GET' | 'POST',
    url: string,
    token?: string,
    body?: unknown,
  ): Promise<{ status: number; value: unknown }> => {
    const answer = await request(url, {
      method,
      headers: {
        accept: 'application/json',
        ...(body === undefined ? {} : { 'content-type': 'application/json' }),
        ...(token === undefined ? {} : { authorization: `Bearer ${token}` }),
      },
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    }).catch((cause: unknown) => {
      throw new HubError('HUB_UNREACHABLE', { url: gateway }, { cause });
    });
    const text = await answer.body.text();
    try {
      return { status: answer.statusCode, value: JSON.parse(text) };
    } catch {
      throw new HubError('HUB_ANSWER_UNREADABLE', { url, status: answer.statusCode });
    }
  };

  return {
    gateway,
    sync: running?.sync ?? null,
    token: async (role, department) => {
      const given = env['HUB_TOKEN'];
      if (given !== undefined && given !== '') return given;
      const secrets = await loadSecrets(config.home, env);
      const identity = {
        subject: 'hub-cli',
        department: department ?? null,
        roles: [role],
        scopes: [],
        district: null,
        service: false,
      };
      return createIssuer(secrets, clock).issue(identity, TOKEN_SECONDS);
    },
    graphql: async (token, query, variables = {}) => {
      const { value } = await send('POST', `${gateway}/graphql`, token, { query, variables });
      return GraphqlAnswer.parse(value);
    },
    json: async (method, url, token, body) => {
      const { status, value } = await send(method, url, token, body);
      if (status < 400) return value;
      const error = ErrorBody.safeParse(value);
      if (error.success)
        throw new HubError('HUB_REFUSED', {
          status,
          code: error.data.error.code,
          message: error.data.error.message,
        });
      throw new HubError('HUB_ANSWER_UNREADABLE', { url, status });
    },
    readiness: async () => (await send('GET', `${gateway}/readyz`)).value,
  };
};
