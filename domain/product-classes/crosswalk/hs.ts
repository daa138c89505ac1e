import { HS_PREFIXES } from './hs-prefixes.js';
import type { Classification, ClassMapping } from './mapping.js';

/** What is known of an HS code of 2 to 13 digits, dots allowed, by its longest known prefix. */
export function classifyHs(code: string): Classification | null {
  const digits = code.replace(/\D/g, '');
  for (const length of [6, 4, 2]) {
    const mapping = digits.length >= length ? HS_PREFIXES.get(digits.slice(0, length)) : undefined;
    if (mapping !== undefined) return mapping;
  }
  return null;
}

/** The hub class of an HS code; null for raw materials and whatever else has no class. */
export function hsProductClass(code: string): ClassMapping | null {
  const found = classifyHs(code);
  return found === null || found.hubClass === null ? null : found;
}
