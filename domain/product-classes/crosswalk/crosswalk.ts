import type { ProductClass } from '../class-table.js';
import { FOOD_CLASSES, SC_FOOD_CLASSES } from './food.js';
import { classifyHs } from './hs.js';
import { HS_PREFIXES } from './hs-prefixes.js';
import type { Classification, CrosswalkConfidence } from './mapping.js';
import { NEISS_CODES } from './neiss.js';
import { RASFF_CATEGORIES } from './rasff.js';
import { SAMPLING_CATALOGUE } from './sampling-catalogue.js';

interface Scheme {
  readonly codes: ReadonlyMap<string, Classification>;
  readonly find: (code: string) => Classification | null;
}

const byName = (codes: ReadonlyMap<string, Classification>): Scheme => ({
  codes,
  find: (code) => codes.get(code.normalize('NFKC').replace(/\s/g, '').toUpperCase()) ?? null,
});

const SCHEMES = {
  /** 食品大类 and 亚类, by name. */
  FOOD: byName(FOOD_CLASSES),
  /** First three digits of an SC licence number. */
  SC: byName(SC_FOOD_CLASSES),
  /** HS code of 2 to 13 digits. */
  HS: { codes: HS_PREFIXES, find: classifyHs },
  /** NEISS product code. */
  NEISS: byName(NEISS_CODES),
  /** RASFF product category; `rasffProductClass` also heeds the notification's type. */
  RASFF: {
    codes: RASFF_CATEGORIES,
    find: (code) => RASFF_CATEGORIES.get(code.trim().toLowerCase()) ?? null,
  },
  /** Product name on a supervision sampling plan. */
  SAMPLING: byName(SAMPLING_CATALOGUE),
} as const satisfies Record<string, Scheme>;

export type ClassScheme = keyof typeof SCHEMES;

const isScheme = (text: string): text is ClassScheme => Object.hasOwn(SCHEMES, text);
export const CLASS_SCHEMES: readonly ClassScheme[] = Object.keys(SCHEMES).filter(isScheme);

/**
 * What is known of a code of another scheme: its hub class, or the reason why it has none. Null for a code that
 * the scheme does not have.
 */
export function classify(scheme: ClassScheme, code: string): Classification | null {
  return SCHEMES[scheme].find(code);
}

/** A row of the crosswalk as a table. */
export interface ProductClassMap {
  readonly scheme: ClassScheme;
  /** Of HS: a prefix. */
  readonly code: string;
  readonly hubClass: ProductClass;
  readonly confidence: CrosswalkConfidence;
}

/** The whole crosswalk, for whoever loads it into a table. */
export function* productClassMap(): Generator<ProductClassMap> {
  for (const scheme of CLASS_SCHEMES)
    for (const [code, found] of SCHEMES[scheme].codes)
      if (found.hubClass !== null)
        yield { scheme, code, hubClass: found.hubClass, confidence: found.confidence };
}
