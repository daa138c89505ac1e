import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { gtinCheck } from '../identifiers/gtin.js';
import { batchKey, normaliseBatchNo } from './batch-key.js';
import { brandKey, isProductKey, normaliseProductText, productKey } from './product-key.js';

const own = { orgCode: '666007217', brand: '光明牌', model: 'GM-100' };

describe('product key', () => {
  it('prefers a GTIN, padded to 14', () => {
    expect(productKey({ ...own, gtin: '690 1234 567892' })).toBe('gtin:06901234567892');
  });
  it('falls back to enterprise, brand and model for a wrong or in-store GTIN', () => {
    expect(productKey({ ...own, gtin: '6901234567893' })).toBe('666007217|光明|GM100');
    const inStore = `200123456789${gtinCheck('200123456789')}`;
    expect(productKey({ ...own, gtin: inStore })).toBe('666007217|光明|GM100');
    expect(productKey({ gtin: inStore })).toBeNull();
  });
  it('is null without enterprise, brand or model', () => {
    expect(productKey({ ...own, orgCode: null })).toBeNull();
    expect(productKey({ ...own, orgCode: '66600721-7' })).toBeNull();
    expect(productKey({ ...own, brand: '/' })).toBeNull();
    expect(productKey({ ...own, model: '不详' })).toBeNull();
    expect(brandKey({ ...own })).toBe('666007217|光明');
  });
  it.each([
    ['ＧＭ—１００ ', 'gm 100', true],
    ['Haier®/海尔', 'HAIER 海尔', true],
    ['5×10mm', '5*10 MM', true],
    ['220V/50Hz', '220v 50hz', true],
    ['1.5L', '15L', false],
    ['10-20', '1020', false],
    ['A+', 'A', false],
  ])('%s and %s the same: %s', (a, b, same) => {
    expect(normaliseProductText(a) === normaliseProductText(b)).toBe(same);
  });
  it('is stable: a normalised text normalises to itself, and every key is a key', () => {
    const texts = fc.string({ unit: 'grapheme' });
    fc.assert(
      fc.property(texts, texts, (brand, model) => {
        const once = normaliseProductText(model);
        expect(normaliseProductText(once)).toBe(once);
        const key = productKey({ ...own, brand, model });
        if (key !== null) expect(isProductKey(key)).toBe(true);
      }),
      { numRuns: 300 },
    );
  });
});

describe('batch key', () => {
  it.each([
    ['批号：A 2026-03', 'A2026-03'],
    ['LOT# b12', 'B12'],
    ['生产批号 20260301', '20260301'],
    ['2026-03-01', '20260301'],
    ['2026年3月1日', '20260301'],
    ['2026/3/1', '20260301'],
  ])('%s is %s', (text, batch) => {
    expect(normaliseBatchNo(text)).toBe(batch);
  });
  it('needs a product and a batch', () => {
    expect(batchKey('gtin:06901234567892', 'lot b12')).toBe('gtin:06901234567892#B12');
    expect(batchKey(null, 'B12')).toBeNull();
    expect(batchKey('gtin:06901234567892', '/')).toBeNull();
  });
});
