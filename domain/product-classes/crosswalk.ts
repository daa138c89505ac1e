import type { ProductClass } from './class-table.js';

/** EXACT: the other scheme's class is the same; BROAD: it overlaps with others, good for trends only. */
export type CrosswalkConfidence = 'EXACT' | 'BROAD';

export interface ClassMapping {
  readonly hubClass: ProductClass;
  readonly confidence: CrosswalkConfidence;
}

const exact = (hubClass: ProductClass): ClassMapping => ({ hubClass, confidence: 'EXACT' });
const broad = (hubClass: ProductClass): ClassMapping => ({ hubClass, confidence: 'BROAD' });

/** Product categories of the EU's RASFF Window, all that occur in its notifications of 2024-01 … 2025-08. */
export const RASFF_CATEGORIES: ReadonlyMap<string, ClassMapping> = new Map([
  ['alcoholic beverages', exact('F1500')],
  ['animal by-products', broad('N0100')],
  ['bivalve molluscs and products thereof', broad('F3305')],
  ['cephalopods and products thereof', broad('F3305')],
  ['cereals and bakery products', broad('F0100')],
  ['cocoa and cocoa preparations, coffee and tea', broad('F2000')],
  ['compound feeds', exact('N0200')],
  ['confectionery', exact('F1300')],
  ['crustaceans and products thereof', broad('F3305')],
  ['dietetic foods, food supplements and fortified foods', broad('F2700')],
  ['eggs and egg products', broad('F3306')],
  ['fats and oils', exact('F0200')],
  ['feed additives', exact('N0300')],
  ['feed materials', exact('N0100')],
  ['feed premixtures', exact('N0300')],
  ['fish and fish products', broad('F3305')],
  ['food additives and flavourings', exact('F3200')],
  ['food contact materials', exact('P0100')],
  ['fruits and vegetables', broad('F3300')],
  ['gastropods', broad('F3305')],
  ['herbs and spices', broad('F0300')],
  ['honey and royal jelly', exact('F2600')],
  ['ices and desserts', broad('F1000')],
  ['live animals', exact('N0800')],
  ['meat and meat products (other than poultry)', broad('F3303')],
  ['milk and milk products', exact('F0500')],
  ['natural mineral waters', exact('F0601')],
  ['non-alcoholic beverages', exact('F0600')],
  ['nuts, nut products and seeds', exact('F1800')],
  ['other food product / mixed', exact('F3400')],
  ['pet food', exact('N0400')],
  ['plant protection products', exact('N0500')],
  ['poultry meat and poultry meat products', broad('F3304')],
  ['prepared dishes and snacks', broad('F0700')],
  ['soups, broths, sauces and condiments', exact('F0300')],
  ['water for human consumption (other)', exact('F0601')],
  ['wine', exact('F1500')],
]);

/**
 * Hub class of a RASFF notification. The notification's type overrules a category that does not fit it: feed
 * made of nuts is feed, food contact material notified under `confectionery` is contact material. Null for a
 * category that is not known: keep the row without a class.
 */
export function rasffProductClass(category: string, type?: string): ClassMapping | null {
  const mapping = RASFF_CATEGORIES.get(category.trim().toLowerCase()) ?? null;
  if (type === 'food contact material') return exact('P0100');
  if (type === 'feed' && mapping !== null && !mapping.hubClass.startsWith('N')) return broad('N0100');
  return mapping;
}

/** Harmonized System prefixes (WCO), for import detentions; the longest prefix wins. */
export const HS_PREFIXES: ReadonlyMap<string, ClassMapping> = new Map([
  ['01', exact('N0800')],
  ['02', exact('F3303')],
  ['0207', exact('F3304')],
  ['03', exact('F3305')],
  ['04', exact('F0500')],
  ['0407', exact('F3306')],
  ['0408', exact('F1900')],
  ['0409', exact('F2600')],
  ['07', exact('F3301')],
  ['08', exact('F3302')],
  ['0801', broad('F1800')],
  ['0802', broad('F1800')],
  ['0901', exact('F2000')],
  ['0902', exact('F1400')],
  ['0904', exact('F0300')],
  ['0910', exact('F0300')],
  ['1006', exact('F0101')],
  ['10', broad('F0100')],
  ['1101', exact('F0102')],
  ['11', broad('F0100')],
  ['15', exact('F0200')],
  ['1601', exact('F0400')],
  ['1602', exact('F0400')],
  ['1604', exact('F2200')],
  ['1605', exact('F2200')],
  ['1701', exact('F2100')],
  ['1704', exact('F1300')],
  ['18', broad('F2000')],
  ['1806', broad('F1300')],
  ['190110', exact('F3000')],
  ['1902', broad('F0700')],
  ['1905', broad('F2400')],
  ['20', broad('F1700')],
  ['2005', broad('F1600')],
  ['2103', exact('F0300')],
  ['2105', exact('F1000')],
  ['2106', broad('F3400')],
  ['2201', exact('F0601')],
  ['2202', exact('F0600')],
  ['2203', exact('F1500')],
  ['2204', exact('F1500')],
  ['2205', exact('F1500')],
  ['2206', exact('F1500')],
  ['2208', exact('F1500')],
  ['2309', broad('N0200')],
  ['230910', exact('N0400')],
  ['23', broad('N0100')],
  ['2523', exact('B0200')],
  ['30', exact('M0100')],
  ['31', exact('N0700')],
  ['33', broad('M0300')],
  ['3808', broad('N0500')],
  ['3924', broad('P0100')],
  ['4410', exact('B0600')],
  ['4412', exact('B0600')],
  ['61', exact('X0100')],
  ['6111', exact('X0101')],
  ['62', exact('X0100')],
  ['6209', exact('X0101')],
  ['63', broad('X0200')],
  ['64', exact('X0300')],
  ['6506', broad('H0300')],
  ['6907', exact('B1000')],
  ['6911', broad('P0100')],
  ['6912', broad('P0100')],
  ['72', broad('B0100')],
  ['8507', broad('E0400')],
  ['8516', broad('E0200')],
  ['8536', broad('E0500')],
  ['8544', exact('E0100')],
  ['8711', broad('V0100')],
  ['8703', exact('V0200')],
  ['8708', exact('V0200')],
  ['8715', exact('C0200')],
  ['9018', exact('M0200')],
  ['9401', broad('J0200')],
  ['9403', broad('J0100')],
  ['9405', broad('E0300')],
  ['9503', exact('C0100')],
  ['9619', broad('X0200')],
]);

/** Hub class of an HS code of 2 to 13 digits, dots allowed, by its longest known prefix; null without one. */
export function hsProductClass(code: string): ClassMapping | null {
  const digits = code.replace(/\D/g, '');
  for (const length of [6, 4, 2]) {
    const mapping = digits.length >= length ? HS_PREFIXES.get(digits.slice(0, length)) : undefined;
    if (mapping !== undefined) return mapping;
  }
  return null;
}
