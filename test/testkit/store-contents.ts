/** What the risk store says, without when and how often it was told: two stores of one history are equal. */
import type pg from 'pg';
import { z } from 'zod';

/** How the store came to its contents: cursors, marks, histories of its own. */
const BOOKKEEPING = [
  'store_version',
  'feed_cursor',
  'rejected_line',
  'touched',
  'baseline',
  'finding_change',
  'job',
];

const SELECTS: Readonly<Record<string, string>> = {
  finding: `select jsonb_build_object('join', f.join_id, 'key', f.subject_key, 'severity', f.severity, 'score', f.score,
    'evidence', f.evidence, 'summary', f.summary, 'detail', f.detail)::text as row
    from derived.finding f where f.state = 'OPEN'`,
  record: `select (to_jsonb(r) - 'generation')::text as row from derived.record r`,
  open_subject: `select (to_jsonb(o) - 'matched_at' - 'delivery')::text as row from derived.open_subject o`,
  product_alias: `select (to_jsonb(a) - 'matched_at')::text as row from derived.product_alias a`,
  credit: `select (to_jsonb(c) - 'computed_at')::text as row from derived.credit c`,
};

const names = z.array(z.object({ name: z.string() }));
const texts = z.array(z.object({ row: z.string() }));

/** Table of schema `derived` → its rows as text, sorted. */
export type StoreContents = Readonly<Record<string, readonly string[]>>;

/** Rows that are not among `others`, each as often as it is beyond them. */
function beyond(rows: readonly string[] = [], others: readonly string[] = []): string[] {
  const left = new Map<string, number>();
  for (const row of others) left.set(row, (left.get(row) ?? 0) + 1);
  return rows.filter((row) => {
    const count = left.get(row) ?? 0;
    left.set(row, count - 1);
    return count <= 0;
  });
}

/** `- ` what `store` lacks, `+ ` what it has beyond `expected`; two whole stores are too large for a test to show. */
export function storeDifferences(store: StoreContents, expected: StoreContents): string[] {
  const tables = [...new Set([...Object.keys(store), ...Object.keys(expected)])].sort();
  return tables.flatMap((name) => [
    ...(name in store && name in expected ? [] : [`${name in store ? '+' : '-'} ${name}`]),
    ...beyond(expected[name], store[name]).map((row) => `- ${name}: ${row}`),
    ...beyond(store[name], expected[name]).map((row) => `+ ${name}: ${row}`),
  ]);
}

/** Everything but the bookkeeping. */
export async function storeContents(pool: pg.Pool): Promise<StoreContents> {
  const found = await pool.query(
    `select c.relname as name from pg_class c
where c.relnamespace = 'derived'::regnamespace and c.relkind in ('r', 'p') and not c.relispartition
  and c.relname <> all($1::text[])`,
    [BOOKKEEPING],
  );
  const contents: Record<string, string[]> = {};
  for (const { name } of names.parse(found.rows)) {
    const select = SELECTS[name] ?? `select t::text as row from derived."${name}" t`;
    const { rows } = await pool.query(`select s.row from (${select}) s order by s.row collate "C"`);
    contents[name] = texts.parse(rows).map(({ row }) => row);
  }
  return contents;
}
