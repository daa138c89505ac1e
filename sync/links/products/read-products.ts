/** Reads what concerns some product keys: their spellings, GTINs, merges and look-alikes, and no others. */
import type pg from 'pg';
import { z } from 'zod';
import { gtinOfKey, spellingKey } from '../../../domain/products/product-spelling.js';
import type { LinkKeys } from '../../../subgraphs/risk/store/links/link-keys.js';
import type { ProductDecision, ProductPair } from './product-resolution.js';
import type { ProductEvidence } from './resolve-products.js';

export type ProductKeys = Pick<LinkKeys, 'spellings' | 'gtins' | 'products'>;

/** Spellings of one look that are read: more of one producer are not looked at. */
const MOST_OF_A_LOOK = 200;
/** Each round follows merges one step on; people merge a few keys at a time. */
const MOST_ROUNDS = 12;

const text = z.string().nullable();
const pairRows: z.ZodType<ProductPair[]> = z.array(
  z.object({
    description: z.string(),
    gtin: z.string(),
    orgCode: z.string(),
    spelling: text,
    lookalike: text,
  }),
);
const PAIRS = `select p.description, p.gtin, p.org_code as "orgCode", p.spelling, p.lookalike from derived.product_pair p`;
const OF_GTINS = `${PAIRS} where p.gtin = any($1::text[]) and p.gtin <> ''`;
const OF_SPELLINGS = `${PAIRS} where p.spelling = any($1::text[])`;
const ALIKE = `select distinct s.spelling from (select distinct p.lookalike from derived.product_pair p
  where p.spelling = any($1::text[])) l cross join lateral (
  select distinct o.spelling from derived.product_pair o where o.lookalike = l.lookalike
  order by 1 limit ${MOST_OF_A_LOOK}) s`;
const spellingRows = z.array(z.object({ spelling: z.string() }));

const decisionRows: z.ZodType<ProductDecision[]> = z.array(
  z.object({ verdict: z.enum(['SAME', 'DIFFERENT']), from: z.string(), into: z.string(), by: z.string() }),
);
const DECISIONS = `select d.verdict, d.from_key as "from", d.into_key as "into", d.decided_by as by
from work.product_decision d where d.revoked_at is null`;

const aliasRows = z.array(z.object({ key: z.string() }));
const KNOWN_AS = `select a.alias_key as key from derived.product_alias a where a.product_key = any($1::text[])`;

export interface ReadProducts {
  readonly evidence: ProductEvidence;
  /** Keys whose answer may be another one now. */
  readonly keys: readonly string[];
}

interface Reach {
  readonly spellings: Set<string>;
  readonly gtins: Set<string>;
  readonly keys: Set<string>;
}

function include({ spellings, gtins, keys }: Reach, key: string): void {
  const gtin = gtinOfKey(key);
  const spelling = spellingKey(key);
  if (gtin !== null) gtins.add(gtin);
  else if (spelling !== null) spellings.add(spelling);
  keys.add(key);
}

const sizeOf = ({ spellings, gtins, keys }: Reach): number => spellings.size + gtins.size + keys.size;

/** One step on: the spellings beside the GTINs, what looks alike, and both ends of the merges. */
async function widen(client: pg.ClientBase, reach: Reach, decisions: readonly ProductDecision[]) {
  const { spellings, gtins } = reach;
  const pairsOf = async (sql: string, of: Iterable<string>) =>
    pairRows.parse((await client.query(sql, [[...of]])).rows);
  for (const { spelling } of await pairsOf(OF_GTINS, gtins)) if (spelling !== null) spellings.add(spelling);
  const alike = await client.query(ALIKE, [[...spellings]]);
  for (const { spelling } of spellingRows.parse(alike.rows)) spellings.add(spelling);
  const described = await pairsOf(OF_SPELLINGS, spellings);
  const beside = new Set(described.map(({ gtin }) => gtin).filter((gtin) => gtin !== ''));
  const reached = (key: string): boolean => {
    const gtin = gtinOfKey(key);
    return gtin === null ? spellings.has(spellingKey(key) ?? '') : gtins.has(gtin) || beside.has(gtin);
  };
  for (const { verdict, from, into } of decisions) {
    if (verdict !== 'SAME' || !(reached(from) || reached(into))) continue;
    include(reach, from);
    include(reach, into);
  }
  return { described, claims: await pairsOf(OF_GTINS, new Set([...gtins, ...beside])) };
}

export async function readProducts(client: pg.ClientBase, touched: ProductKeys): Promise<ReadProducts> {
  const decisions = decisionRows.parse((await client.query(DECISIONS)).rows);
  const reach: Reach = {
    spellings: new Set(touched.spellings),
    gtins: new Set(touched.gtins),
    keys: new Set(),
  };
  const knownAs = aliasRows.parse((await client.query(KNOWN_AS, [touched.products])).rows);
  for (const key of [...touched.products, ...knownAs.map((row) => row.key)]) include(reach, key);
  let size = -1;
  let read = await widen(client, reach, decisions);
  for (let round = 1; round < MOST_ROUNDS && size !== sizeOf(reach); round += 1) {
    size = sizeOf(reach);
    read = await widen(client, reach, decisions);
  }
  const pairs = new Map(
    [...read.described, ...read.claims].map((pair) => [
      `${pair.description}\n${pair.gtin}\n${pair.orgCode}`,
      pair,
    ]),
  );
  const keys = new Set([
    ...reach.keys,
    ...[...reach.gtins].map((gtin) => `gtin:${gtin}`),
    ...read.described.map(({ description }) => description),
  ]);
  return { evidence: { pairs: [...pairs.values()], decisions }, keys: [...keys].sort() };
}
