import { describe, expect, it } from 'vitest';
import { productKey } from '../../../domain/products/product-key.js';
import { productSighting } from '../../../domain/products/product-sighting.js';
import type { ProductDecision } from './product-resolution.js';
import { createProductResolver } from './resolve-products.js';

const [ORG, OTHER] = ['666007217', '123456788'];
const GTIN = '06901234567892';
const SECOND = '04006381333931';
const IN_STORE = '2001234567893';

interface Told {
  readonly brand?: string;
  readonly model?: string;
  readonly gtin?: string;
  readonly orgCode?: string | null;
}
const keyOf = (brand: string, model: string, orgCode: string = ORG): string =>
  productKey({ orgCode, brand, model }) ?? '';

const resolver = (told: readonly Told[], decisions: readonly ProductDecision[] = []) =>
  createProductResolver({
    pairs: told.flatMap(({ orgCode = ORG, ...each }) => productSighting({ orgCode, ...each }) ?? []),
    decisions,
  });
const person = (verdict: ProductDecision['verdict'], from: string, into: string): ProductDecision => ({
  verdict,
  from,
  into,
  by: '张三',
});

const MILK = { brand: '光明', model: '500ml' };
const milk = keyOf('光明', '500ml');

describe('keys of one product', () => {
  it.each(['6901234567892', '06901234567892', '690 1234 567892'])(
    'are a GTIN, written %s, and the brand and model beside it',
    (gtin) => {
      const resolve = resolver([{ ...MILK, gtin }, MILK]);
      expect(resolve(milk)).toMatchObject({
        productKey: `gtin:${GTIN}`,
        state: 'LINKED',
        rule: 'GTIN_WITH_MODEL',
        matchedBy: 'sync',
      });
      expect(resolve(`gtin:${GTIN}`)).toBeNull();
    },
  );

  it('are a GTIN-8, a GTIN-12 and their GTIN-14', () => {
    for (const [short, long] of [
      ['96385074', '00000096385074'],
      ['614141000036', '00614141000036'],
    ]) {
      const resolve = resolver([{ ...MILK, gtin: short ?? '' }, { gtin: long ?? '' }]);
      expect(resolve(milk)?.productKey).toBe(`gtin:${long}`);
    }
  });

  it('are other spellings of the brand and model beside a GTIN, and of one another without one', () => {
    const traditional = { brand: '海爾', model: 'ＧＭ－１００' };
    const simplified = { brand: '海尔牌', model: 'gm 100型' };
    const keys = [traditional, simplified].map(({ brand, model }) => keyOf(brand, model));
    const without = resolver([traditional, simplified]);
    const products = keys.map((key) => without(key)?.productKey ?? key);
    expect(new Set(products).size).toBe(1);
    const beside = resolver([{ ...traditional, gtin: GTIN }, simplified]);
    expect(keys.map((key) => beside(key))).toMatchObject([
      { productKey: `gtin:${GTIN}`, rule: 'GTIN_WITH_MODEL' },
      { productKey: `gtin:${GTIN}`, rule: 'SPELLING' },
    ]);
  });

  it('are never made one by a number that shops give to their own goods', () => {
    const resolve = resolver([
      { ...MILK, gtin: IN_STORE },
      { brand: '海风', model: 'K1', orgCode: OTHER, gtin: IN_STORE },
      { brand: '海风', model: 'K2', gtin: IN_STORE },
    ]);
    for (const key of [milk, keyOf('海风', 'K1', OTHER), keyOf('海风', 'K2')])
      expect(resolve(key)).toBeNull();
  });

  it('are never made one across producers by their spelling', () => {
    const resolve = resolver([MILK, { ...MILK, orgCode: OTHER }]);
    expect([resolve(milk), resolve(keyOf('光明', '500ml', OTHER))]).toEqual([null, null]);
  });
});

describe('what waits for a person', () => {
  it('is a GTIN that two producers claim: no key becomes its alias', () => {
    const resolve = resolver([
      { ...MILK, gtin: GTIN },
      { ...MILK, orgCode: OTHER, gtin: GTIN },
    ]);
    const other = keyOf('光明', '500ml', OTHER);
    expect([resolve(milk), resolve(other)]).toEqual([null, null]);
    expect(resolve(`gtin:${GTIN}`)).toMatchObject({
      state: 'CONFLICT',
      rule: 'GTIN_TWO_PRODUCERS',
      candidates: [other, milk].sort(),
    });
  });

  it('is a GTIN beside two models, and a model beside two GTINs', () => {
    const two = resolver([
      { ...MILK, gtin: GTIN },
      { brand: '光明', model: '1L', gtin: GTIN },
    ]);
    expect(two(`gtin:${GTIN}`)).toMatchObject({ state: 'CONFLICT', rule: 'GTIN_TWO_MODELS' });
    expect(two(milk)).toBeNull();
    const numbers = resolver([
      { ...MILK, gtin: GTIN },
      { ...MILK, gtin: SECOND },
    ]);
    expect(numbers(milk)).toMatchObject({
      productKey: milk,
      state: 'REVIEW',
      rule: 'MODEL_TWO_GTINS',
      candidates: [`gtin:${SECOND}`, `gtin:${GTIN}`],
    });
  });

  it('is a model that a person may take for another, but not 1.5L and 15L', () => {
    const [one, other] = [keyOf('光明', '10-20'), keyOf('光明', '1020')];
    const resolve = resolver([
      { brand: '光明', model: '10-20' },
      { brand: '光明', model: '1020' },
      { brand: '光明', model: '1.5L' },
      { brand: '光明', model: '15L' },
    ]);
    expect(resolve(one)).toMatchObject({ state: 'REVIEW', rule: 'LOOKALIKE', candidates: [other] });
    expect(resolve(keyOf('光明', '15L'))).toBeNull();
    const separated = resolver(
      [
        { brand: '光明', model: '10-20' },
        { brand: '光明', model: '1020' },
      ],
      [person('DIFFERENT', one, other)],
    );
    expect(separated(one)).toBeNull();
  });

  it('is nothing where more than eight products look alike', () => {
    const told = Array.from({ length: 9 }, (_, n) => ({ brand: `光明${'甲'.repeat(n)}`, model: '10' }));
    expect(resolver(told.slice(0, 8))(keyOf('光明', '10'))).toMatchObject({ candidates: { length: 5 } });
    expect(resolver(told)(keyOf('光明', '10'))).toBeNull();
  });
});

describe('what a person said', () => {
  const claimed = [
    { ...MILK, gtin: GTIN },
    { ...MILK, orgCode: OTHER, gtin: GTIN },
  ];
  const other = keyOf('光明', '500ml', OTHER);

  it('settles a conflict: the one taken away, the other links by itself', () => {
    const resolve = resolver(claimed, [person('DIFFERENT', other, `gtin:${GTIN}`)]);
    expect(resolve(milk)).toMatchObject({ productKey: `gtin:${GTIN}`, rule: 'GTIN_WITH_MODEL' });
    expect([resolve(other), resolve(`gtin:${GTIN}`)]).toEqual([null, null]);
  });

  it('merges what follows by itself along', () => {
    const resolve = resolver(
      [{ ...MILK, gtin: GTIN }, { gtin: SECOND }],
      [person('SAME', `gtin:${GTIN}`, `gtin:${SECOND}`)],
    );
    expect(resolve(milk)).toMatchObject({ productKey: `gtin:${SECOND}`, rule: 'GTIN_WITH_MODEL' });
    expect(resolve(`gtin:${GTIN}`)).toMatchObject({ rule: 'MERGED', matchedBy: '张三' });
  });

  it('ends a circle: a GTIN merged into its own description', () => {
    const resolve = resolver([{ ...MILK, gtin: GTIN }], [person('SAME', `gtin:${GTIN}`, milk)]);
    expect(resolve(`gtin:${GTIN}`)).toMatchObject({ productKey: milk, rule: 'MERGED' });
    expect(resolve(milk)).toBeNull();
  });

  it('keeps two spellings apart', () => {
    const [one, two] = [keyOf('海爾', 'K1'), keyOf('海尔', 'K1')];
    const told = [
      { brand: '海爾', model: 'K1' },
      { brand: '海尔', model: 'K1' },
    ];
    expect(resolver(told)(one)).toMatchObject({ productKey: two, rule: 'SPELLING' });
    expect(resolver(told, [person('DIFFERENT', one, two)])(one)).toBeNull();
  });
});
