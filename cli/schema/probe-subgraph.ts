/** Asks a running subgraph what the contract promises; what it answers otherwise is a line each. Changes nothing there. */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'graphql';
import { request } from 'undici';
import { z } from 'zod';
import type { Clock } from '../../platform/clock.js';
import { HubError } from '../../platform/errors.js';
import { CONTEXT_HEADER, serviceIdentity } from '../../platform/identity/context.js';
import { createForeignSigner, type ForeignSigner } from '../../platform/identity/foreign-context.js';
import { loadSecrets } from '../../platform/identity/secrets.js';
import { isEnd, parseFeedLine } from '../../sync/feeds/parse-line.js';

export interface ProbeOptions {
  readonly url: string;
  readonly name: string;
  readonly sdl: string;
  readonly home: string;
  readonly clock: Clock;
}

interface Answer {
  readonly status: number;
  readonly text: string;
}

interface Probe extends ProbeOptions {
  readonly signer: ForeignSigner;
}

const TIMEOUT_MS = 5_000;
/** Well-formed (GB 11714) and nobody's. */
const STUB_KEY = '000000019';
const FAR_CURSOR = 'no-cursor-of-this-feed';

const ask = async (url: string, headers: Record<string, string>, body?: unknown): Promise<Answer> => {
  const answer = await request(url, {
    method: body === undefined ? 'GET' : 'POST',
    headers: { ...headers, ...(body === undefined ? {} : { 'content-type': 'application/json' }) },
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    signal: AbortSignal.timeout(TIMEOUT_MS),
  });
  return { status: answer.statusCode, text: await answer.body.text() };
};

const Refusal = z.object({ error: z.object({ code: z.string(), message: z.string() }) });
const Entities = z.object({
  data: z.object({ _service: z.object({ sdl: z.string() }), _entities: z.array(z.unknown()).optional() }),
  errors: z.undefined().optional(),
});

const codeOf = (text: string): string | null => {
  try {
    return Refusal.parse(JSON.parse(text)).error.code;
  } catch {
    return null;
  }
};

const service = async ({ signer, name }: Probe): Promise<Record<string, string>> => ({
  authorization: `Bearer ${await signer.service(name, 'sync')}`,
});

async function health({ url }: Probe): Promise<string[]> {
  const { status } = await ask(`${url}/healthz`, {});
  return status === 200 ? [] : [`GET /healthz 应答 ${status},应为 200`];
}

async function doors(probe: Probe): Promise<string[]> {
  const { url, signer } = probe;
  const asked = { query: '{ __typename }' };
  const wrong = { [CONTEXT_HEADER]: await signer.context('another-subgraph', serviceIdentity('hub')) };
  const cases = [
    ['/graphql 没有令牌', await ask(`${url}/graphql`, {}, asked)],
    ['/graphql 签给别的子图的上下文', await ask(`${url}/graphql`, wrong, asked)],
    ['/changes 没有令牌', await ask(`${url}/changes?limit=1`, {})],
    ['/internal/links 没有令牌', await ask(`${url}/internal/links`, {}, { links: [] })],
  ] as const;
  return cases.flatMap(([what, { status, text }]) =>
    status === 401 && codeOf(text)?.startsWith('TOKEN_')
      ? []
      : [`${what}:应答 ${status} ${codeOf(text) ?? ''},应为 401 与 TOKEN_MISSING 或 TOKEN_INVALID`],
  );
}

const extendsEnterprise = (sdl: string): boolean =>
  parse(sdl).definitions.some((node) => 'name' in node && node.name?.value === 'Enterprise');

async function graph(probe: Probe): Promise<string[]> {
  const { url, name, sdl, signer } = probe;
  const stub = extendsEnterprise(sdl)
    ? `_entities(representations: [{ __typename: "Enterprise", orgCode: "${STUB_KEY}" }]) { __typename }`
    : '';
  const context = { [CONTEXT_HEADER]: await signer.context(name, serviceIdentity('hub')) };
  const { status, text } = await ask(`${url}/graphql`, context, { query: `{ _service { sdl } ${stub} }` });
  const read = Entities.safeParse(safeJson(text));
  if (status !== 200 || !read.success)
    return [`POST /graphql 应答 ${status},应答 _service 与 _entities:${text.slice(0, 200)}`];
  const { _entities: entities } = read.data.data;
  return entities?.[0] === null ? [`_entities: 格式正确的企业键 ${STUB_KEY} 应得到占位对象,不应为 null`] : [];
}

const safeJson = (text: string): unknown => {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
};

async function feed(probe: Probe): Promise<string[]> {
  const { status, text } = await ask(`${probe.url}/changes?limit=2&wait=0`, await service(probe));
  if (status !== 200) return [`GET /changes 应答 ${status},应为 200 与 NDJSON:${text.slice(0, 200)}`];
  const lines = text.split('\n').filter((line) => line !== '');
  try {
    const read = lines.map(parseFeedLine);
    const ends = read.map(isEnd);
    const foreign = read.find((line) => !isEnd(line) && line.id !== `${probe.name}/${line.type}/${line.key}`);
    return [
      ...(ends.at(-1) === true && ends.filter(Boolean).length === 1
        ? []
        : ['GET /changes 应恰以一行 end 结束']),
      ...(foreign === undefined ? [] : [`GET /changes 的 id 应为 ${probe.name}/<记录类型>/<业务主键>`]),
    ];
  } catch (error) {
    return [
      `GET /changes 的行不合约定(schema/feed.ts):${error instanceof z.ZodError ? z.prettifyError(error) : String(error)}`,
    ];
  }
}

async function resync(probe: Probe): Promise<string[]> {
  const url = `${probe.url}/changes?limit=1&after=${FAR_CURSOR}`;
  const { status, text } = await ask(url, await service(probe));
  const code = codeOf(text);
  const isRefused =
    (status === 410 && code === 'FEED_RESYNC') || (status === 400 && code === 'CURSOR_INVALID');
  return isRefused
    ? []
    : [
        `GET /changes 遇到不认识的游标应答 ${status} ${code ?? ''},应为 410 FEED_RESYNC 或 400 CURSOR_INVALID`,
      ];
}

async function links(probe: Probe): Promise<string[]> {
  const { status } = await ask(`${probe.url}/internal/links`, await service(probe), { links: [] });
  return status === 200 ? [] : [`POST /internal/links 对空清单应答 ${status},应为 200`];
}

/** @returns one Chinese line per broken promise; empty when the subgraph keeps the contract as far as can be asked */
export async function probeSubgraph(options: ProbeOptions): Promise<string[]> {
  // A key that were made here would sign what no subgraph of a hub accepts.
  if (!existsSync(join(options.home, 'secrets')))
    throw new HubError('HOME_WITHOUT_HUB', { home: options.home });
  const signer = createForeignSigner(await loadSecrets(options.home, {}), options.clock);
  const probe = { ...options, url: options.url.replace(/\/+$/, ''), signer };
  const problems: string[] = [];
  for (const question of [health, doors, graph, feed, resync, links]) {
    try {
      problems.push(...(await question(probe)));
    } catch (error) {
      problems.push(
        `${probe.url} 没有应答(${question.name}):${error instanceof Error ? error.message : String(error)}`,
      );
    }
  }
  return problems;
}
