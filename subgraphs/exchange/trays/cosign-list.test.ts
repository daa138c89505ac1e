/** The tray of 会签: what lies in it from when to when, in which order, for whom, and from which index. */
import pg from 'pg';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { z } from 'zod';
import type { Identity } from '../../../platform/identity/identity.js';
import { pageStatement } from '../../_kit/lists/list-statement.js';
import { type Exchange, OFFICE, person, startExchange } from '../test/exchange-fixture.js';
import { cosignList } from './cosign-list.js';

let exchange: Exchange;
beforeAll(async () => {
  exchange = await startExchange('2026-11-25T02:00:00.000Z');
});
afterAll(() => exchange?.stop());

describe('what waits for 会签', () => {
  const COSIGNERS = ['quality-supervision', 'industry-commerce'] as const;
  const signer = person('signer', 'construction');
  const drafter = person('handler', 'construction');
  const begun = new Map<string, string>();
  const begin = async (title: string, cosigners: readonly string[] = COSIGNERS) => {
    exchange.clock.at = new Date(exchange.clock.at.getTime() + 60_000);
    const { id } = await exchange.draft({ title, cosigners }, drafter);
    begun.set(id, title);
    await exchange.act('submitNotice', { id }, drafter);
    return id;
  };
  const waiting = async (by: Identity, more = '') =>
    z
      .object({
        page: z.object({ totalCount: z.number(), nodes: z.array(z.object({ id: z.string() })) }),
      })
      .parse(await exchange.ask(`{ page: noticesToCosign${more} { totalCount nodes { id } } }`, {}, by))
      .page.nodes.map(({ id }) => begun.get(id));
  const [first, second] = COSIGNERS.map((department) => person('signer', department));
  if (first === undefined || second === undefined) throw new Error('two departments co-sign');

  it('lies before each department from 送会签 until it has co-signed or the notice goes back', async () => {
    const [a, b] = [await begin('其一'), await begin('其二')];
    await begin('未送会签');
    expect(await waiting(first)).toEqual([]);
    // The other way round: what was drafted first stands on top.
    for (const id of [b, a]) await exchange.act('startCosigning', { id }, signer);
    for (const by of [first, second]) expect(await waiting(by)).toEqual(['其一', '其二']);
    expect(await waiting(first, '(first: 1)')).toEqual(['其一']);
    expect(await waiting(signer)).toEqual([]);

    await exchange.act('cosignNotice', { id: a }, first);
    expect([await waiting(first), await waiting(second)]).toEqual([['其二'], ['其一', '其二']]);
    await exchange.act('refuseCosigning', { id: b, reason: '依据不足' }, second);
    expect([await waiting(first), await waiting(second)]).toEqual([[], ['其一']]);
    await exchange.act('submitNotice', { id: b }, drafter);
    await exchange.act('startCosigning', { id: b }, signer);
    expect([await waiting(first), await waiting(second)]).toEqual([['其二'], ['其一', '其二']]);

    const auditor = person('auditor');
    expect(await waiting(auditor)).toEqual(['其一', '其二']);
    expect(await waiting(auditor, `(department: "${COSIGNERS[0]}")`)).toEqual(['其二']);
    await exchange.act('cosignNotice', { id: a }, second);
    expect(await waiting(auditor)).toEqual(['其二']);
    await exchange.act('sendBackNotice', { id: b, reason: '再改' }, signer);
    expect([await waiting(first), await waiting(second), await waiting(auditor)]).toEqual([[], [], []]);
  });

  it('of others is for the auditor', async () => {
    for (const [by, more] of [
      [first, `(department: "${COSIGNERS[1]}")`],
      [OFFICE, ''],
    ] as const) {
      const refused = await exchange.answer(`{ noticesToCosign${more} { nodes { id } } }`, {}, by);
      expect(refused.errors?.[0]?.extensions.code).toBe('FORBIDDEN');
    }
  });

  it.each([
    ['of a department', first, 'tray_to_cosign'],
    ['of the city', person('auditor'), 'city_to_cosign'],
  ])('%s is read from its index, however much was drafted', async (_whose, by, index) => {
    const pool = new pg.Pool({ connectionString: exchange.databaseUrl, max: 1 });
    try {
      await pool.query('set enable_seqscan = off');
      const { text, values } = pageStatement(cosignList({}, by), { first: 20, after: null }, ['']);
      const { rows } = await pool.query(`explain (format json) ${text}`, [...values]);
      expect(JSON.stringify(rows)).toContain(index);
    } finally {
      await pool.end();
    }
  });
});
