/** Batched reads of one record type: n keys cost one statement. A loader lives as long as its request. */
import DataLoader from 'dataloader';
import type { RecordDescriptor } from '../../../schema/compiler/descriptor.js';
import { perRequest } from '../per-request.js';
import { historySelectList, identifier, selectList } from '../records/columns.js';
import { asCursorError } from '../records/cursor.js';
import { type Page, seesUnshared } from '../records/page.js';
import { countStatement, type ListOwner, pageStatement } from '../records/statement.js';
import type { RequestContext, Row } from '../subgraph.js';
import type { Statements } from './prepared.js';

/** One list wanted: `key` is the organisation code or product key; equal `shape`s go into one statement. */
export interface ListRequest {
  readonly owner: ListOwner;
  readonly key: string;
  readonly shape: string;
  readonly page: Page;
}

export interface RecordLoaders {
  /** The current version by business key; null for an unknown key or one that the reader must not see. */
  readonly byKey: (request: RequestContext) => DataLoader<string, Row | null>;
  /** Earlier and late versions of a key, newest first. */
  readonly history: (request: RequestContext) => DataLoader<string, readonly Row[]>;
  /** Up to first + 1 rows of each list. */
  readonly page: (request: RequestContext) => DataLoader<ListRequest, readonly Row[], string>;
  readonly count: (request: RequestContext) => DataLoader<ListRequest, number, string>;
}

const cacheKey = ({ owner, key, shape }: ListRequest): string => `${owner}\n${key}\n${shape}`;

/** Places of the requests of each statement. */
function grouped(requests: readonly ListRequest[]): number[][] {
  const groups = new Map<string, number[]>();
  requests.forEach(({ owner, shape }, place) => {
    const name = `${owner}\n${shape}`;
    const group = groups.get(name);
    if (group === undefined) groups.set(name, [place]);
    else group.push(place);
  });
  return [...groups.values()];
}

/** Runs `read` once per group; a group that fails fails its own lists only. */
async function perGroup<T>(
  requests: readonly ListRequest[],
  read: (first: ListRequest, keys: readonly string[]) => Promise<readonly T[]>,
): Promise<(T | Error)[]> {
  const results: (T | Error)[] = [];
  await Promise.all(
    grouped(requests).map(async (places) => {
      const members = places.flatMap((place) => requests[place] ?? []);
      const [first] = members;
      if (first === undefined) return;
      const keys = members.map(({ key }) => key);
      const values = await read(first, keys).catch((error: unknown) =>
        keys.map(() => (error instanceof Error ? error : new Error(String(error)))),
      );
      places.forEach((place, i) => {
        results[place] = values[i] ?? new Error('a batch gave too few results');
      });
    }),
  );
  return results;
}

function collect(rows: readonly Row[], length: number): Row[][] {
  const lists: Row[][] = Array.from({ length }, () => []);
  for (const row of rows) lists[Number(row['ord']) - 1]?.push(row);
  return lists;
}

export function createRecordLoaders(record: RecordDescriptor, statements: Statements): RecordLoaders {
  const sharedOnly = (request: RequestContext): string =>
    seesUnshared(record, request.identity) ? '' : ` and r.share_attribute <> 'NONE'`;
  const fieldsOf = ({ selection }: RequestContext): ReadonlySet<string> =>
    selection.get(record.name) ?? new Set();
  const select = (columns: string, table: string): string =>
    `select ${columns} from ${identifier(table)} r where r.key = any($1::text[])`;

  return {
    byKey: perRequest(
      (request) =>
        new DataLoader<string, Row | null>(async (keys) => {
          const rows = await statements.query(
            `${select(selectList(record, 'r', fieldsOf(request)), record.table)}${sharedOnly(request)}`,
            [keys],
            request,
          );
          const found = new Map(rows.map((row) => [row['key'], row]));
          return keys.map((key) => found.get(key) ?? null);
        }),
    ),
    history: perRequest(
      (request) =>
        new DataLoader<string, readonly Row[]>(async (keys) => {
          const kept = select(historySelectList(record, 'r', fieldsOf(request)), `${record.table}_history`);
          const text = `${kept}${sharedOnly(request)} order by r.key, r.version desc`;
          const rows = await statements.query(text, [keys], request);
          const found = new Map<unknown, Row[]>(keys.map((key) => [key, []]));
          for (const row of rows) found.get(row['key'])?.push(row);
          return keys.map((key) => found.get(key) ?? []);
        }),
    ),
    page: perRequest(
      (request) =>
        new DataLoader<ListRequest, readonly Row[], string>(
          (requests) =>
            perGroup(requests, async ({ page, owner }, keys) => {
              const { text, values } = pageStatement(page, owner, keys, fieldsOf(request));
              const rows = await statements.query(text, values, request).catch((error: unknown) => {
                const { record, order, after } = page;
                throw after === null ? error : asCursorError(error, `${record.name} ${order.name}`);
              });
              return collect(rows, keys.length);
            }),
          { cacheKeyFn: cacheKey },
        ),
    ),
    count: perRequest(
      (request) =>
        new DataLoader<ListRequest, number, string>(
          (requests) =>
            perGroup(requests, async ({ page, owner }, keys) => {
              const { text, values } = countStatement(page, owner, keys);
              const rows = await statements.query(text, values, request);
              return collect(rows, keys.length).map(([row]) => Number(row?.['total'] ?? 0));
            }),
          { cacheKeyFn: cacheKey },
        ),
    ),
  };
}
