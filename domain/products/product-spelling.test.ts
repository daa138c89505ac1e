import { describe, expect, it } from 'vitest';
import { productKey } from './product-key.js';
import { brandsAlike, lookalikeKey, spellingKey } from './product-spelling.js';

const ORG = '666007217';
type Described = readonly [brand: string, model: string];
const key = ([brand, model]: Described, orgCode = ORG): string => productKey({ orgCode, brand, model }) ?? '';

describe('spellings of one product', () => {
  it.each([
    [
      ['海爾', 'GM-100'],
      ['海尔', 'gm 100'],
    ],
    [
      ['ＨＡＩＥＲ', 'ＧＭ－１００'],
      ['haier', 'GM100型'],
    ],
    [
      ['光明', '500毫升'],
      ['光明牌', '500ml'],
    ],
    [
      ['光明', '1.5升'],
      ['光明', '1.5L'],
    ],
    [
      ['海风', '型号:K1'],
      ['海风', 'K-1'],
    ],
  ] satisfies [Described, Described][])('%j is %j', (a, b) => {
    expect(spellingKey(key(a))).toBe(spellingKey(key(b)));
  });

  it.each([
    [
      ['光明', '1.5L'],
      ['光明', '15L'],
    ],
    [
      ['光明', '10-20'],
      ['光明', '1020'],
    ],
    [
      ['光明', 'A+'],
      ['光明', 'A'],
    ],
    [
      ['光明', '250ML'],
      ['光明', '250G'],
    ],
    [
      ['光明', '100'],
      ['光眀', '100'],
    ],
  ] satisfies [Described, Described][])('%j is not %j', (a, b) => {
    expect(spellingKey(key(a))).not.toBe(spellingKey(key(b)));
  });

  it('is of one producer, and no matter of GTINs', () => {
    expect(spellingKey(key(['光明', 'K1']))).not.toBe(spellingKey(key(['光明', 'K1'], '123456788')));
    expect(spellingKey('gtin:06901234567892')).toBeNull();
  });

  it('folds a folded key to itself', () => {
    const folded = spellingKey(key(['海爾', '500毫升'])) ?? '';
    expect(spellingKey(folded)).toBe(folded);
  });
});

describe('products that a person may take for one another', () => {
  it.each([
    [
      ['光明', '10-20'],
      ['光明', '1020'],
    ],
    [
      ['光明', 'GM-1OO'],
      ['光明', 'GM100'],
    ],
    [
      ['海尔', 'K1'],
      ['HAIER海尔', 'K-1'],
    ],
    [
      ['白玉兰', 'K1'],
      ['白玉蘭花', 'KI'],
    ],
  ] satisfies [Described, Described][])('%j and %j', (a, b) => {
    expect(lookalikeKey(key(a))).toBe(lookalikeKey(key(b)));
    expect(brandsAlike(key(a), key(b))).toBe(true);
  });

  it('are not 1.5L and 15L, nor two brands of two characters that share one', () => {
    expect(lookalikeKey(key(['光明', '1.5L']))).not.toBe(lookalikeKey(key(['光明', '15L'])));
    expect(brandsAlike(key(['华联', 'K1']), key(['华连', 'K1']))).toBe(false);
  });
});
