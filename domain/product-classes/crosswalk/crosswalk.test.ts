import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import hs2022 from '../../trade/data/hs2022.json' with { type: 'json' };
import { PRODUCT_CLASSES } from '../class-table.js';
import { isProductClass } from '../product-classes.js';
import { CLASS_SCHEMES, classify, productClassMap } from './crosswalk.js';
import { SC_FOOD_CLASSES } from './food.js';
import { classifyHs, hsProductClass } from './hs.js';
import { HS_PREFIXES } from './hs-prefixes.js';
import { UNMAPPED_REASONS } from './mapping.js';
import { NEISS_CODES } from './neiss.js';
import { RASFF_CATEGORIES, rasffProductClass } from './rasff.js';

const FOOD_GROUPS = Object.keys(PRODUCT_CLASSES).filter((code) => /^F\d\d00$/.test(code));

describe('crosswalk', () => {
  it('is one table of scheme, code, class and confidence, each pair once', () => {
    const rows = [...productClassMap()];
    expect(new Set(rows.map(({ scheme, code }) => `${scheme} ${code}`)).size).toBe(rows.length);
    expect(new Set(rows.map(({ scheme }) => scheme))).toEqual(new Set(CLASS_SCHEMES));
    for (const row of rows) {
      expect(isProductClass(row.hubClass)).toBe(true);
      expect(classify(row.scheme, row.code)).toEqual({ hubClass: row.hubClass, confidence: row.confidence });
    }
  });
  it('reaches every class of the hub from some scheme', () => {
    const reached = new Set([...productClassMap()].map(({ hubClass }) => hubClass));
    expect(Object.keys(PRODUCT_CLASSES).filter((code) => isProductClass(code) && !reached.has(code))).toEqual(
      [],
    );
  });
  it('answers null for a code that a scheme does not have', () => {
    for (const scheme of CLASS_SCHEMES)
      for (const code of ['', 'constructor', '00']) expect(classify(scheme, code)).toBeNull();
  });
});

describe('food classes', () => {
  it('has the 34 of the sampling plans by name', () => {
    expect(FOOD_GROUPS).toHaveLength(34);
    for (const code of FOOD_GROUPS.filter(isProductClass))
      expect(classify('FOOD', PRODUCT_CLASSES[code])).toEqual({ hubClass: code, confidence: 'EXACT' });
  });
  it('reads the class out of an SC number, where three stand in another order', () => {
    expect(SC_FOOD_CLASSES.size).toBe(34);
    expect([...SC_FOOD_CLASSES.keys()].every((code) => /^(1(0[1-9]|[12]\d|3[01])|20[123])$/.test(code))).toBe(
      true,
    );
    expect(classify('SC', '101')?.hubClass).toBe('F0100');
    expect(classify('SC', '128')?.hubClass).toBe('F2900');
    expect(classify('SC', '129')?.hubClass).toBe('F3000');
    expect(classify('SC', '132')).toBeNull();
  });
});

describe('NEISS', () => {
  it('has every code, each with a class or the reason why not', () => {
    expect(NEISS_CODES.size).toBe(1_114);
    const reasons = [...NEISS_CODES.values()].flatMap((found) =>
      found.hubClass === null ? [found.reason] : [],
    );
    expect(new Set(reasons).size).toBeGreaterThan(3);
    for (const reason of reasons) expect(UNMAPPED_REASONS[reason]).toBeTruthy();
    expect(reasons.length / NEISS_CODES.size).toBeLessThan(0.1);
  });
  it.each([
    ['119', { hubClass: 'E0201', confidence: 'EXACT' }],
    ['1519', { hubClass: 'C0400', confidence: 'EXACT' }],
    ['1884', { hubClass: null, reason: 'STRUCTURE' }],
    ['3299', { hubClass: null, reason: 'ACTIVITY' }],
    ['9999', { hubClass: null, reason: 'NO_PRODUCT' }],
  ])('%s is %j', (code, found) => {
    expect(classify('NEISS', code)).toEqual(found);
  });
});

describe('HS', () => {
  it('answers every chapter, heading and subheading, by prefixes that the HS has', () => {
    for (const code of Object.keys(hs2022)) expect([code, classifyHs(code) !== null]).toEqual([code, true]);
    for (const prefix of HS_PREFIXES.keys())
      expect([prefix, Object.hasOwn(hs2022, prefix)]).toEqual([prefix, true]);
  });
  it('takes the longest prefix', () => {
    expect(hsProductClass('0207.14.00')?.hubClass).toBe('F3304');
    expect(hsProductClass('0203290000')?.hubClass).toBe('F3303');
    expect(hsProductClass('1901101000')?.hubClass).toBe('F3000');
    expect(hsProductClass('97')).toBeNull();
    expect(classifyHs('2601110000')).toEqual({ hubClass: null, reason: 'MATERIAL' });
    expect(hsProductClass('')).toBeNull();
  });
  it('gives a longer code the class of the six digits that it begins with', () => {
    fc.assert(
      fc.property(fc.constantFrom(...Object.keys(hs2022).filter((code) => code.length === 6)), (code) => {
        expect(classifyHs(`${code}9090999`)).toEqual(classifyHs(code));
      }),
    );
  });
});

describe('RASFF', () => {
  it('maps categories, the type overruling', () => {
    expect(RASFF_CATEGORIES.size).toBe(37);
    expect(rasffProductClass('Nuts, nut products and seeds', 'food')?.hubClass).toBe('F1800');
    expect(rasffProductClass('nuts, nut products and seeds', 'feed')?.hubClass).toBe('N0100');
    expect(rasffProductClass('confectionery', 'food contact material')?.hubClass).toBe('P0100');
    expect(rasffProductClass('no such category')).toBeNull();
  });
});

describe('sampling catalogue', () => {
  it.each([
    ['电线电缆', 'E0100', 'EXACT'],
    ['家用燃气灶具', 'G0100', 'EXACT'],
    ['ＬＥＤ灯', 'E0300', 'EXACT'],
    ['童车', 'C0200', 'EXACT'],
    ['家具', 'J0100', 'BROAD'],
  ])('%s is %s', (name, hubClass, confidence) => {
    expect(classify('SAMPLING', name)).toEqual({ hubClass, confidence });
  });
});
