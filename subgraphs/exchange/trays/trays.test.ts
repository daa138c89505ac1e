/** Trays and lists: what is in them, in which order, page by page, and who may look. */
import pg from 'pg';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { z } from 'zod';
import { composeUscc } from '../../../domain/identifiers/uscc.js';
import type { Identity } from '../../../platform/identity/identity.js';
import { pageStatement } from '../../_kit/lists/list-statement.js';
import {
  CONTENT,
  type Exchange,
  OFFICE,
  person,
  RECEIVER,
  SENDER,
  startExchange,
} from '../test/exchange-fixture.js';
import { draftList } from './draft-list.js';
import { noticeList } from './notice-list.js';

const BEGIN = '2026-11-25T02:00:00.000Z';
const ORG_CODE = '132260250';
const PRODUCT = 'gtin:06901234567892';
const clerk = person('clerk', RECEIVER);

let exchange: Exchange;
const ids: Record<string, string> = {};
beforeAll(async () => {
  exchange = await startExchange(BEGIN);
  for (const [name, content] of Object.entries({
    ordinary: { urgency: 'ORDINARY', title: '常规', enterprises: [ORG_CODE] },
    urgent: { urgency: 'SPECIAL', title: '特急:儿童玩具小零件脱落', products: [PRODUCT] },
    batch: { urgency: 'PROMPT', title: '平急', batches: [{ productKey: PRODUCT, batchNo: '20260601' }] },
    copied: { main: ['health'], copy: [RECEIVER], title: '抄送' },
    elsewhere: { main: ['fire'], title: '与商务无关的儿童玩具' },
  })) {
    exchange.clock.at = new Date(exchange.clock.at.getTime() + 60_000);
    ids[name] = (await exchange.sign(content)).id;
  }
});
afterAll(() => exchange?.stop());

const pageSchema = z.object({
  page: z.object({
    totalCount: z.number(),
    nodes: z.array(z.object({ notice: z.object({ id: z.string() }) })),
    pageInfo: z.object({ hasNextPage: z.boolean(), endCursor: z.string().nullable() }),
  }),
});
const tray = async (name: string, by = clerk, more = '') =>
  pageSchema.parse(
    await exchange.ask(
      `{ page: noticeTray(tray: ${name} ${more}) { totalCount nodes { notice { id } } pageInfo { hasNextPage endCursor } } }`,
      {},
      by,
    ),
  ).page;
const names = (found: readonly { readonly id: string }[]): (string | undefined)[] =>
  found.map(({ id }) => Object.entries(ids).find(([, known]) => known === id)?.[0]);
const inTray = async (name: string, by = clerk, more = '') =>
  names((await tray(name, by, more)).nodes.map(({ notice }) => notice));

const found = async (filter: string, by = clerk) =>
  names(
    z
      .object({ qualityNotices: z.object({ nodes: z.array(z.object({ id: z.string() })) }) })
      .parse(await exchange.ask(`{ qualityNotices(filter: { ${filter} }) { nodes { id } } }`, {}, by))
      .qualityNotices.nodes,
  );

describe('trays', () => {
  it('have what falls due first on top, and go on where a page ended', async () => {
    const whole = await inTray('TO_ACKNOWLEDGE');
    expect(whole).toEqual(['urgent', 'copied', 'batch', 'ordinary']);
    const seen: (string | undefined)[] = [];
    for (let after = ''; ; ) {
      const { nodes, pageInfo, totalCount } = await tray('TO_ACKNOWLEDGE', clerk, `first: 1 ${after}`);
      expect(totalCount).toBe(4);
      seen.push(...names(nodes.map(({ notice }) => notice)));
      if (!pageInfo.hasNextPage) break;
      after = `after: "${pageInfo.endCursor}"`;
    }
    expect(seen).toEqual(whole);
  });

  it('fill as time passes, and empty as people act', async () => {
    exchange.clock.at = new Date('2026-11-25T07:00:00.000Z');
    expect(await inTray('OVERDUE')).toEqual(['urgent']);
    exchange.clock.at = new Date('2026-11-26T08:00:00.000Z');
    expect(await inTray('DUE_SOON')).toEqual(['copied']);
    const whole = await exchange.ask(
      'query ($id: ID!) { qualityNotice(id: $id) { recipients { id overdue dueSoon } } }',
      { id: ids['urgent'] },
      clerk,
    );
    const { recipients } = z
      .object({
        qualityNotice: z.object({ recipients: z.array(z.looseObject({ id: z.string() })) }),
      })
      .parse(whole).qualityNotice;
    expect(recipients).toMatchObject([{ overdue: true, dueSoon: false }]);
    await exchange.act('acknowledgeNotice', { id: recipients[0]?.id }, clerk);
    expect(await inTray('OVERDUE')).toEqual([]);
    expect(await inTray('TO_HANDLE')).toEqual(['urgent']);
    await exchange.act('superviseNoticeRecipient', { id: recipients[0]?.id, reason: '重大' }, OFFICE);
    expect(await inTray('SUPERVISED')).toEqual(['urgent']);
    const back = { returnReason: 'INCOMPLETE', reason: '缺检验报告', department: 'industry-commerce' };
    await exchange.act('returnNotice', { id: recipients[0]?.id, ...back }, clerk);
    expect(await inTray('TO_CONFIRM', person('clerk', SENDER))).toEqual(['urgent']);
    expect(await inTray('TO_HANDLE')).toEqual([]);
  });

  it('of others are for those who oversee', async () => {
    expect(await inTray('TO_ACKNOWLEDGE', OFFICE, 'department: "fire"')).toEqual(['elsewhere']);
    expect(await inTray('TO_ACKNOWLEDGE', OFFICE)).toHaveLength(5);
    const refused = await exchange.answer(
      '{ noticeTray(tray: OVERDUE, department: "fire") { nodes { id } } }',
      {},
      clerk,
    );
    expect(refused.errors?.[0]?.extensions.code).toBe('FORBIDDEN');
  });
});

describe('lists', () => {
  it('find by sides, subject, text and number, only what one may see', async () => {
    const uscc = composeUscc('91', '310000', ORG_CODE);
    expect(await found(`sender: ["${SENDER}"], recipient: ["${RECEIVER}"], enterprise: "${uscc}"`)).toEqual([
      'ordinary',
    ]);
    expect(await found(`product: "${PRODUCT}"`)).toEqual(['batch', 'urgent']);
    expect(await found('text: "玩具"')).toEqual(['urgent']);
    expect(await found('text: "玩 具"', OFFICE)).toEqual(['elsewhere', 'urgent']);
    expect(await found('text: "沪食药监抄(2026)1号"')).toEqual(['ordinary']);
    expect(await found('state: [DELIVERED], urgency: [ORDINARY, PROMPT]')).toEqual(['batch', 'ordinary']);
    expect(await found('type: [PENALTY]')).toEqual([]);
  });

  it('stand on the enterprise, the product and the batch', async () => {
    const below = async (reference: object, type: string) => {
      const data = await exchange.ask(
        `query ($of: [_Any!]!) { _entities(representations: $of) { ... on ${type} { notices { totalCount nodes { id } } } } }`,
        { of: [{ __typename: type, ...reference }] },
        clerk,
      );
      const entities = z
        .array(z.object({ notices: z.object({ nodes: z.array(z.object({ id: z.string() })) }) }))
        .parse(data?.['_entities']);
      return names(entities.flatMap(({ notices }) => notices.nodes));
    };
    expect(await below({ orgCode: ORG_CODE }, 'Enterprise')).toEqual(['ordinary']);
    expect(await below({ productKey: PRODUCT }, 'Product')).toEqual(['batch', 'urgent']);
    expect(await below({ productKey: PRODUCT, batchNo: '20260601' }, 'Batch')).toEqual(['batch']);
  });

  it('of a department read its own and not those of others, however many there are', async () => {
    const pool = new pg.Pool({ connectionString: exchange.databaseUrl, max: 1 });
    try {
      await pool.query(`insert into notice (id, state, sender_department, type, urgency, secrecy, title, body, expects_reply, drafted_by,
  drafted_at, content_hash, moved_at)
select gen_random_uuid(), 'DRAFT', 'health', 'CIRCULAR', 'ORDINARY', 'INTERNAL', '通报', '通报', false, 'li', now(), '', now()
from generate_series(1, 5000)`);
      await pool.query('analyze');
      const { text, values } = pageStatement(noticeList({}, clerk), { first: 20, after: null }, ['']);
      const { rows } = await pool.query(`explain (analyze, format json) ${text}`, [...values]);
      const plan = JSON.stringify(rows);
      expect(plan).toContain('notice_reader_pkey');
      const read = [...plan.matchAll(/"Rows Removed by [^"]*":(\d+)/g)].map(([, count]) => Number(count));
      expect(Math.max(0, ...read)).toBeLessThan(10);
    } finally {
      await pool.end();
    }
    expect(await found('')).toEqual(['copied', 'batch', 'urgent', 'ordinary']);
    expect(await found('', person('clerk', SENDER))).toHaveLength(5);
    expect(await found('', person('clerk', 'agriculture'))).toEqual([]);
  });

  it('have a co-signer that was asked later, and who was given a notice later', async () => {
    const { id } = await exchange.draft({ title: '会签' });
    ids['cosigned'] = id;
    const content = { ...CONTENT, title: '会签', cosigners: ['agriculture'] };
    await exchange.act('editNotice', { id, content }, person('handler', SENDER));
    expect(await found('', person('clerk', 'agriculture'))).toEqual(['cosigned']);
    exchange.clock.at = new Date(exchange.clock.at.getTime() + 60_000);
    const told = await exchange.sign({ main: ['fire'], title: '改派' });
    ids['reassigned'] = told.id;
    const record = { id: told.recipients[0]?.id };
    await exchange.act('acknowledgeNotice', record, person('clerk', 'fire'));
    const back = { returnReason: 'NOT_COMPETENT', reason: '不属本部门', department: 'agriculture' };
    await exchange.act('returnNotice', { ...record, ...back }, person('clerk', 'fire'));
    await exchange.act('reassignNotice', { ...record, department: 'agriculture' }, person('handler', SENDER));
    expect(await found('', person('clerk', 'agriculture'))).toEqual(['reassigned', 'cosigned']);
  });
});

describe('drafts', () => {
  const drafts = async (by: Identity, more = '') =>
    z
      .object({ noticeDrafts: z.object({ nodes: z.array(z.object({ id: z.string() })) }) })
      .parse(await exchange.ask(`{ noticeDrafts${more} { nodes { id } } }`, {}, by))
      .noticeDrafts.nodes.map(({ id }) => id);

  it('are what the department and its rules have drafted and nobody has sent', async () => {
    const drafter = person('handler', 'construction');
    const signer = person('signer', 'construction');
    const begin = async (title: string) => {
      exchange.clock.at = new Date(exchange.clock.at.getTime() + 60_000);
      return (await exchange.draft({ title, cosigners: ['quality-supervision'] }, drafter)).id;
    };
    const [first, second] = [await begin('其一'), await begin('其二')];
    expect(await drafts(drafter)).toEqual([second, first]);
    expect(await drafts(drafter, '(first: 1)')).toEqual([second]);
    expect(await drafts(person('clerk', 'construction'), '(department: "construction")')).toHaveLength(2);
    await exchange.act('submitNotice', { id: first }, drafter);
    await exchange.act('startCosigning', { id: first }, signer);
    expect(await drafts(drafter)).toEqual([second, first]);
    expect(await drafts(person('signer', 'quality-supervision'))).toEqual([]);
    await exchange.act('cosignNotice', { id: first }, person('signer', 'quality-supervision'));
    await exchange.act('signNotice', { id: first, hold: true }, signer);
    expect(await drafts(drafter)).toEqual([second, first]);
    await exchange.act('deliverNotice', { id: first }, signer);
    expect(await drafts(drafter)).toEqual([second]);
    expect(await drafts(person('auditor'), '(department: "construction")')).toEqual([second]);
  });

  it('of others are for the auditor', async () => {
    for (const [by, more] of [
      [person('handler', RECEIVER), '(department: "construction")'],
      [OFFICE, ''],
    ] as const) {
      const refused = await exchange.answer(`{ noticeDrafts${more} { nodes { id } } }`, {}, by);
      expect(refused.errors?.[0]?.extensions.code).toBe('FORBIDDEN');
    }
  });

  it('are read from their index, however much was sent', async () => {
    const pool = new pg.Pool({ connectionString: exchange.databaseUrl, max: 1 });
    try {
      await pool.query('set enable_seqscan = off');
      const spec = draftList({}, person('handler', 'construction'));
      const { text, values } = pageStatement(spec, { first: 20, after: null }, ['']);
      const { rows } = await pool.query(`explain (format json) ${text}`, [...values]);
      expect(JSON.stringify(rows)).toContain('tray_drafts');
    } finally {
      await pool.end();
    }
  });
});
