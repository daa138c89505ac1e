import { broad, type ClassMapping, exact } from './mapping.js';

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
