import { PRODUCT_CLASSES, PRODUCT_SECTORS, type ProductClass } from './class-table.js';

const NAMES: ReadonlyMap<string, string> = new Map(Object.entries(PRODUCT_CLASSES));
const SECTOR_NAMES: ReadonlyMap<string, string> = new Map(Object.entries(PRODUCT_SECTORS));

/** Is it a code of the hub's list? */
export function isProductClass(code: string): code is ProductClass {
  return NAMES.has(code);
}

/** Chinese name; null for a code that the list does not have. */
export function productClassName(code: string): string | null {
  return NAMES.get(code) ?? null;
}

/** Chinese name of the sector, the first letter: F 食品, B 建筑装修材料, …; null for an unknown letter. */
export function productSectorName(code: string): string | null {
  return SECTOR_NAMES.get(code.charAt(0)) ?? null;
}

/** The whole group of a class: F0103 → F0100. A group is its own. */
export function productGroup(code: ProductClass): ProductClass {
  const group = `${code.slice(0, 3)}00`;
  return isProductClass(group) ? group : code;
}
