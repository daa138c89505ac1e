/** Enterprises and products found by what people type, and narrowed by what departments found. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { z } from 'zod';
import { organisationCodeCheck } from '../../../domain/identifiers/organisation-code.js';
import { CHARACTERS_BY_INITIAL } from '../../../domain/names/pinyin-table.js';
import { fixedClock } from '../../../platform/clock.js';
import { createDerivedStore, type DerivedStore, type EventRow } from '../../../test/testkit/derived-store.js';
import { testIdentity } from '../../../test/testkit/identity.js';
import { type RiskSubgraph, startRiskSubgraph } from '../../../test/testkit/risk-subgraph.js';
import { ensureStore } from '../store/ensure-store.js';

const NOW = '2026-11-24T02:00:00.000Z';
const analyst = testIdentity('analyst');
const orgCode = (n: number): string => {
  const body = String(10_000_000 + n);
  return body + organisationCodeCheck(body);
};

let store: DerivedStore;
let risk: RiskSubgraph;
beforeAll(async () => {
  store = await createDerivedStore();
  await ensureStore(store.pool);
  risk = await startRiskSubgraph(store.url, fixedClock(NOW));
  const names = [
    '上海光明乳业有限公司',
    '光明食品(集团)有限公司',
    '上海光明乳业有限公司徐汇分公司',
    '上海伊利乳品有限公司',
    '安徽光阴钟表有限公司',
    'ABC玩具(上海)有限公司',
  ];
  for (const [n, label] of names.entries()) {
    await store.pool.query(
      `insert into derived.enterprise (org_code, label, uscc, district, named_on, named_by, named_version)
values ($1, $2, $3, '310101', '2026-01-01', 'r', 1)`,
      [orgCode(n), label, `91310101${orgCode(n)}X`],
    );
  }
  await store.pool.query(`insert into derived.product
(product_key, brand, model, name, gtin, product_class, named_on, named_by, named_version) values
('p1', '光明', '250mL', '鲜牛奶', null, 'F01', '2026-01-01', 'r', 1),
('gtin:06901234567892', '伊利', '1L', '纯牛奶', '06901234567892', 'F01', '2026-01-01', 'r', 1)`);
});
afterAll(async () => {
  await risk.stop();
  await store.close();
});

const Lists = z.object({
  list: z.object({ totalCount: z.number(), nodes: z.array(z.record(z.string(), z.string())) }),
});

async function read(list: string, field: string): Promise<(string | undefined)[]> {
  const answer = await risk.ask(`{ list: ${list} { totalCount nodes { ${field} } } }`, {}, analyst);
  expect(answer.errors).toBeUndefined();
  const { nodes, totalCount } = Lists.parse(answer.data).list;
  expect(totalCount).toBe(nodes.length);
  return nodes.map((node) => node[field]);
}
const enterprises = (filter: string) => read(`enterprises(filter: ${filter}, first: 50)`, 'label');
const search = (text: string) => enterprises(`{ text: ${JSON.stringify(text)} }`);
const codeOf = async (query: string) => (await risk.ask(query, {}, analyst)).errors?.[0]?.extensions.code;

describe('a search for enterprises', () => {
  it('finds a part of the name, two characters are enough, the closest first', async () => {
    expect(await search('光明')).toEqual([
      '光明食品(集团)有限公司',
      '上海光明乳业有限公司',
      '上海光明乳业有限公司徐汇分公司',
    ]);
    expect(await search('上海光明乳业有限公司')).toEqual([
      '上海光明乳业有限公司',
      '上海光明乳业有限公司徐汇分公司',
    ]);
    expect(await search('伊')).toEqual(['上海伊利乳品有限公司']);
  });

  it('takes the characters in their order, not each for itself', async () => {
    expect(await search('明光')).toEqual([]);
    expect(await search('光乳明')).toEqual([]);
  });

  it('does not mind width, case, spaces and brackets', async () => {
    expect(await search(' ａｂｃ玩具（上海） ')).toEqual(['ABC玩具(上海)有限公司']);
  });

  it('finds by the initials of the readings', async () => {
    expect(await search('gmsp')).toEqual(['光明食品(集团)有限公司']);
    expect(await search('YLRP')).toEqual(['上海伊利乳品有限公司']);
  });

  it('finds by the beginning of any code', async () => {
    expect(await search(orgCode(3))).toEqual(['上海伊利乳品有限公司']);
    expect(await search(`91310101${orgCode(3).slice(0, 8)}`)).toEqual(['上海伊利乳品有限公司']);
  });

  it('finds by a former name, after those that have it now', async () => {
    await store.pool.query(`insert into derived.industry_commerce__registration
(key, version, status, occurred_on, published_at, received_at, share_attribute, publicity, content_hash, valid_from,
 registration_key, holder_name, holder_org_code, name, entity_kind, state, established_on)
values ('k', 1, 'VALID', '2020-01-01', now(), now(), 'UNCONDITIONAL', 'PUBLIC', 'h', '2020-01-01', 'k', 'x', '${orgCode(4)}', 'x',
 'LIMITED', 'ACTIVE', '2020-01-01')`);
    await store.pool.query(`insert into derived.industry_commerce__registration__former_names (key, version, ord, name)
values ('k', 1, 0, '上海伊利钟表厂')`);
    expect(await search('伊利')).toEqual(['上海伊利乳品有限公司', '安徽光阴钟表有限公司']);
  });

  it('pages without a gap in the order of relevance', async () => {
    const seen: unknown[] = [];
    let after = '';
    for (let page = 0; page < 3; page += 1) {
      const answer = await risk.ask(
        `{ enterprises(filter: { text: "光明" }, first: 1${after}) { nodes { label } pageInfo { endCursor hasNextPage } } }`,
        {},
        analyst,
      );
      const { enterprises: list } = z
        .object({
          enterprises: z.object({
            nodes: z.array(z.unknown()),
            pageInfo: z.object({ endCursor: z.string() }),
          }),
        })
        .parse(answer.data);
      seen.push(...list.nodes);
      after = `, after: "${list.pageInfo.endCursor}"`;
    }
    expect(seen.map((node) => Object(node).label)).toEqual(await search('光明'));
    expect(await codeOf(`{ enterprises(first: 1${after}) { nodes { label } } }`)).toBe('CURSOR_INVALID');
  });

  it('refuses a text without letters, and one longer than any name', async () => {
    expect(await codeOf('{ enterprises(filter: { text: "（）" }) { nodes { label } } }')).toBe('BAD_REQUEST');
    expect(await codeOf(`{ enterprises(filter: { text: "${'长'.repeat(61)}" }) { nodes { label } } }`)).toBe(
      'BAD_REQUEST',
    );
    expect(await search("q'%_\\\\z")).toEqual([]);
  });

  it('knows the initial of every character of the table', async () => {
    const readings = Object.entries(CHARACTERS_BY_INITIAL).flatMap(([initial, each]) =>
      [...each].map((character) => ({ character, initial })),
    );
    const { rows } = await store.pool.query('select derived.search_initials($1) as initials', [
      readings.map(({ character }) => character).join(''),
    ]);
    expect(rows[0].initials).toBe(readings.map(({ initial }) => initial).join(''));
  });
});

describe('a search for products', () => {
  const products = (text: string) => read(`products(filter: { text: "${text}" })`, 'name');

  it('finds by brand, name, barcode and initials', async () => {
    expect(await products('牛奶')).toEqual(['纯牛奶', '鲜牛奶']);
    expect(await products('光明250')).toEqual(['鲜牛奶']);
    expect(await products('6901234567892')).toEqual(['纯牛奶']);
    expect(await products('xnn')).toEqual(['鲜牛奶']);
  });
});

describe('enterprises narrowed by records', () => {
  const event = (org: number, kind: EventRow['kind'], more: Partial<EventRow> = {}): EventRow => ({
    kind,
    org_code: orgCode(org),
    role: 'PRODUCER',
    occurred_on: '2026-10-01',
    ...more,
  });
  beforeAll(async () => {
    await store.insert([
      event(0, 'INSPECTION', { outcome: 'FAIL', record_id: 'a' }),
      event(0, 'INSPECTION', { outcome: 'FAIL', record_id: 'a', role: 'SELLER' }),
      event(1, 'INSPECTION', { outcome: 'FAIL', record_id: 'b' }),
      event(1, 'INSPECTION', { outcome: 'LABEL_FAIL', record_id: 'c', occurred_on: '2025-01-01' }),
      event(2, 'INSPECTION', { outcome: 'PASS', record_id: 'd' }),
      event(3, 'IMPORT_DETENTION', { record_id: 'e', brand_key: `${orgCode(3)}|甲` }),
      event(3, 'IMPORT_DETENTION', { record_id: 'f', brand_key: `${orgCode(3)}|甲` }),
      event(4, 'IMPORT_DETENTION', { record_id: 'g', brand_key: `${orgCode(4)}|乙` }),
      event(4, 'IMPORT_DETENTION', { record_id: 'h', brand_key: `${orgCode(4)}|乙` }),
      event(0, 'COMPLAINT', { outcome: 'OPEN', record_id: 'i', brand_key: `${orgCode(3)}|甲` }),
      event(0, 'COMPLAINT', { outcome: 'UNFOUNDED', record_id: 'j', brand_key: `${orgCode(4)}|乙` }),
      event(1, 'LICENCE', { outcome: 'REVOKED', record_id: 'k', occurred_on: '2026-09-20' }),
      event(2, 'LICENCE', { outcome: 'REVOKED', record_id: 'l', occurred_on: '2026-10-20' }),
      event(5, 'PENALTY', { record_id: 'm', valid_from: '2027-01-01T00:00:00Z' }),
    ]);
  });

  it('counts records, not their roles', async () => {
    expect(await enterprises('{ failingSamples: {} }')).toEqual([
      '上海光明乳业有限公司',
      '光明食品(集团)有限公司',
    ]);
    expect(await enterprises('{ failingSamples: { atLeast: 2 } }')).toEqual(['光明食品(集团)有限公司']);
    expect(await enterprises('{ failingSamples: { atLeast: 2, from: "2026-01-01" } }')).toEqual([]);
    expect(await enterprises('{ failingSamples: { role: [SELLER] } }')).toEqual(['上海光明乳业有限公司']);
  });

  it('passes over baseless complaints and versions that are not in force yet', async () => {
    expect(await enterprises('{ complaints: {} }')).toEqual(['上海光明乳业有限公司']);
    expect(await enterprises('{ penalties: {} }')).toEqual([]);
  });

  it('joins detentions with complaints on the same brand', async () => {
    expect(await enterprises('{ importDetentions: { atLeast: 2 } }')).toHaveLength(2);
    expect(await enterprises('{ importDetentions: { atLeast: 2, complaintOnSameBrand: true } }')).toEqual([
      '上海伊利乳品有限公司',
    ]);
  });

  it('finds who is sampled as producer after the licence was revoked', async () => {
    expect(await enterprises('{ licencesRevoked: { from: "2026-08-26" } }')).toHaveLength(2);
    expect(await enterprises('{ licencesRevoked: { from: "2026-08-26", sampledSince: true } }')).toEqual([
      '光明食品(集团)有限公司',
    ]);
  });

  it('combines a text, a district, an industry and records', async () => {
    expect(
      await enterprises('{ text: "光明", district: ["310101"], failingSamples: { atLeast: 2 } }'),
    ).toEqual(['光明食品(集团)有限公司']);
    await store.pool.query(`update derived.industry_commerce__registration set industry_code = 'C4130'`);
    expect(await enterprises('{ industry: ["C41"] }')).toEqual(['安徽光阴钟表有限公司']);
    expect(await enterprises('{ industry: ["C14"] }')).toEqual([]);
  });
});
