/** 发文字号: their form, and that they are gap-free and unique however many sign at once. */
import { afterAll, beforeAll, describe, expect, it, test } from 'vitest';
import { z } from 'zod';
import { type Exchange, person, SENDER, startExchange } from '../test/exchange-fixture.js';
import {
  formatDocumentNumber,
  isDocumentCode,
  isDocumentNumber,
  normaliseDocumentNumber,
} from './document-number.js';

describe('a number', () => {
  it('has its year in hexagonal brackets and no zeros before its serial', () => {
    expect(formatDocumentNumber('沪质技监抄', 2026, 123)).toBe('沪质技监抄〔2026〕123号');
    expect('沪质技监抄〔2026〕123号').toMatch(/^沪[\u4e00-\u9fa5]{1,6}抄〔(19|20)\d{2}〕[1-9]\d*号$/);
    for (const bad of [
      '沪质技监抄〔2026〕0123号',
      '沪质技监抄〔2026〕第1号',
      '沪质技监抄[2026]1号',
      '〔2026〕1号',
    ]) {
      expect(isDocumentNumber(bad), bad).toBe(false);
    }
    expect(isDocumentCode('沪质技监')).toBe(false);
  });

  test.each(['[2026]', '(2026)', '【2026】', '（2026）', '［２０２６］', '〔2026〕', ' [ 2026 ] '])(
    'is found with %s around its year',
    (year) => {
      expect(normaliseDocumentNumber(`沪质技监抄${year}12号`)).toBe('沪质技监抄〔2026〕12号');
    },
  );
});

let exchange: Exchange;
beforeAll(async () => {
  exchange = await startExchange('2026-11-25T02:00:00.000Z');
});
afterAll(() => exchange?.stop());

test('sixteen signers at once get sixteen numbers in a row, and a year begins at one', async () => {
  const drafts = await Promise.all(Array.from({ length: 16 }, () => exchange.draft()));
  await Promise.all(drafts.map(({ id }) => exchange.act('submitNotice', { id }, person('handler', SENDER))));
  const sign = ({ id }: { id: string }, number: number) =>
    exchange.act('signNotice', { id }, person('signer', SENDER, String(number)));
  const signed = await Promise.all(drafts.map(sign));
  const numbers = z.array(z.object({ documentNumber: z.string() })).parse(signed);
  const expected = Array.from({ length: 16 }, (_each, index) => `沪食药监抄〔2026〕${index + 1}号`);
  expect(numbers.map(({ documentNumber }) => documentNumber).sort()).toEqual(expected.sort());

  const found = await exchange.ask(
    '{ qualityNotice(documentNumber: "沪食药监抄[2026]16号") { documentNumber } }',
    {},
    person('clerk', SENDER),
  );
  expect(found).toEqual({ qualityNotice: { documentNumber: '沪食药监抄〔2026〕16号' } });

  // In Shanghai it is the next year already.
  exchange.clock.at = new Date('2026-12-31T16:30:00.000Z');
  expect(await exchange.sign()).toMatchObject({ documentNumber: '沪食药监抄〔2027〕1号' });
});
