/** Connections over tables of a subgraph of the hub's own: the lists of all parents of one request that look alike are one statement. */
import DataLoader from 'dataloader';
import { z } from 'zod';
import { HubError } from '../../../platform/errors.js';
import type { Statements } from '../loaders/prepared.js';
import { perRequest } from '../per-request.js';
import { asCursorError } from '../records/cursor.js';
import type { RequestContext, Row } from '../subgraph.js';
import {
  type CursorValue,
  countStatement,
  type ListSpec,
  type PageRequest,
  pageStatement,
} from './list-statement.js';

const MAX_PAGE = 200;

const argumentsSchema = z.object({ first: z.unknown(), after: z.string().nullish() });

interface ListKey {
  readonly spec: ListSpec;
  /** Lists with the same shape differ in nothing but their owner. */
  readonly shape: string;
  readonly owner: string;
  readonly page: PageRequest;
}

const encode = (name: string, values: readonly CursorValue[]): string =>
  Buffer.from(JSON.stringify([name, ...values])).toString('base64url');

function parseJson(text: string): unknown {
  try {
    return JSON.parse(Buffer.from(text, 'base64url').toString('utf8'));
  } catch {
    // What is no JSON is no cursor: refused below with the same words as a foreign one.
    return null;
  }
}

function decode({ name, order }: ListSpec, text: string): CursorValue[] {
  const cursor = z.tuple([z.literal(name)], z.union([z.string(), z.number()])).safeParse(parseJson(text));
  if (!cursor.success || cursor.data.length !== order.length + 1 || text.includes('\0')) {
    throw new HubError('CURSOR_INVALID', { expected: name });
  }
  return cursor.data.slice(1);
}

/** @throws HubError PAGE_SIZE_INVALID, CURSOR_INVALID */
function readPage(spec: ListSpec, args: Row): PageRequest {
  const { first, after } = argumentsSchema.parse(args);
  if (typeof first !== 'number' || !Number.isInteger(first) || first < 1 || first > MAX_PAGE) {
    throw new HubError('PAGE_SIZE_INVALID', { argument: 'first', allowed: MAX_PAGE, actual: first });
  }
  return { first, after: typeof after === 'string' ? decode(spec, after) : null };
}

const rowSchema = z.looseObject({ owner: z.number() });

type Result = readonly (readonly Row[])[];

/** One statement per shape; answers in the order of the keys. */
async function perShape<T>(
  keys: readonly ListKey[],
  query: (spec: ListSpec, page: PageRequest, owners: readonly string[]) => Promise<readonly T[]>,
): Promise<T[]> {
  const shapes = [...new Set(keys.map(({ shape }) => shape))];
  const answers = new Map<ListKey, T>();
  for (const shape of shapes) {
    const [first, ...rest] = keys.filter((key) => key.shape === shape);
    if (first === undefined) continue;
    const group = [first, ...rest];
    const found = await query(
      first.spec,
      first.page,
      group.map(({ owner }) => owner),
    );
    group.forEach((key, index) => {
      const answer = found[index];
      if (answer !== undefined) answers.set(key, answer);
    });
  }
  return keys.map((key) => {
    const answer = answers.get(key);
    if (answer === undefined) throw new Error(`no answer for list ${key.spec.name}`);
    return answer;
  });
}

const cacheKey = ({ shape, owner }: ListKey): string => `${shape}\u0000${owner}`;

export interface ListLoader {
  /**
   * A connection: `edges`, `nodes`, `pageInfo`, and `count()` for totalCount. `shape` must tell this list's filter
   * from every other one of the same name.
   */
  readonly connection: (
    spec: ListSpec,
    owner: string,
    args: Row,
    toNode: (row: Row) => Row,
    request: RequestContext,
  ) => Promise<Row>;
}

export function createListLoader(statements: Statements): ListLoader {
  const pages = perRequest(
    (request) =>
      new DataLoader<ListKey, readonly Row[], string>(
        (keys) =>
          perShape(keys, async (spec, page, owners): Promise<Result> => {
            const { text, values } = pageStatement(spec, page, owners);
            const answer = await statements.query(text, values, request).catch((error: unknown) => {
              throw page.after === null ? error : asCursorError(error, spec.name);
            });
            const rows = z.array(rowSchema).parse(answer);
            return owners.map((_owner, index) => rows.filter(({ owner }) => owner === index + 1));
          }),
        { cacheKeyFn: cacheKey },
      ),
  );
  const counts = perRequest(
    (request) =>
      new DataLoader<ListKey, number, string>(
        (keys) =>
          perShape(keys, async (spec, _page, owners) => {
            const { text, values } = countStatement(spec, owners);
            const rows = await statements.query(text, values, request);
            return z
              .array(z.object({ total: z.number() }))
              .parse(rows)
              .map(({ total }) => total);
          }),
        { cacheKeyFn: cacheKey },
      ),
  );
  return {
    connection: async (spec, owner, args, toNode, request) => {
      const page = readPage(spec, args);
      const key: ListKey = { spec, owner, page, shape: JSON.stringify([spec.name, args]) };
      const rows = await pages(request).load(key);
      const shown = rows.slice(0, page.first);
      const positions = shown.map((row) =>
        encode(
          spec.name,
          spec.order.map((_column, index) => z.union([z.string(), z.number()]).parse(row[`cursor${index}`])),
        ),
      );
      const nodes = shown.map(toNode);
      return {
        nodes,
        edges: nodes.map((node, index) => ({ node, cursor: positions[index] })),
        pageInfo: {
          hasNextPage: rows.length > page.first,
          hasPreviousPage: page.after !== null,
          startCursor: positions[0] ?? null,
          endCursor: positions.at(-1) ?? null,
        },
        count: () => counts(request).load(key),
      };
    },
  };
}
