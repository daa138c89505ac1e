import { describe, expect, it } from 'vitest';
import { PRODUCT_CLASSES } from './class-table.js';
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
});
