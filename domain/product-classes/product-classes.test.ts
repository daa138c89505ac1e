import { describe, expect, it } from 'vitest';
import { PRODUCT_CLASSES } from './class-table.js';
import { HS_PREFIXES, hsProductClass, RASFF_CATEGORIES, rasffProductClass } from './crosswalk.js';
import { isProductClass, productClassName, productGroup, productSectorName } from './product-classes.js';

describe('product classes', () => {
  it('has well-formed codes, each with a group in the list, a sector and a name of its own', () => {
    const codes = Object.keys(PRODUCT_CLASSES).filter(isProductClass);
    expect(new Set(Object.values(PRODUCT_CLASSES)).size).toBe(codes.length);
    for (const code of codes) {
      expect(code).toMatch(/^[A-Z]\d{4}$/);
      expect(productSectorName(code)).not.toBeNull();
      expect(productGroup(code).endsWith('00')).toBe(true);
    }
  });
  it('names and groups', () => {
    expect(productClassName('F0103')).toBe('挂面');
    expect(productGroup('F0103')).toBe('F0100');
    expect(productClassName('toString')).toBeNull();
    expect(isProductClass('F9900')).toBe(false);
  });
  it('maps RASFF categories, the type overruling', () => {
    expect(RASFF_CATEGORIES.size).toBe(37);
    expect(rasffProductClass('Nuts, nut products and seeds', 'food')?.hubClass).toBe('F1800');
    expect(rasffProductClass('nuts, nut products and seeds', 'feed')?.hubClass).toBe('N0100');
    expect(rasffProductClass('confectionery', 'food contact material')?.hubClass).toBe('P0100');
    expect(rasffProductClass('no such category')).toBeNull();
  });
  it('maps HS codes by the longest prefix', () => {
    expect(hsProductClass('0207.14.00')?.hubClass).toBe('F3304');
    expect(hsProductClass('0203290000')?.hubClass).toBe('F3303');
    expect(hsProductClass('1901101000')?.hubClass).toBe('F3000');
    expect(hsProductClass('97')).toBeNull();
    expect(hsProductClass('')).toBeNull();
    for (const prefix of HS_PREFIXES.keys()) expect([2, 4, 6]).toContain(prefix.length);
  });
});
