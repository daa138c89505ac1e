import neiss from '../data/neiss.json' with { type: 'json' };
import { isProductClass } from '../product-classes.js';
import { broad, type Classification, exact, isUnmappedReason, unmapped } from './mapping.js';

function readRow(code: string, row: readonly (string | null)[]): Classification {
  const [, hubClass, word] = row;
  if (hubClass === null && isUnmappedReason(word)) return unmapped(word);
  if (typeof hubClass === 'string' && isProductClass(hubClass))
    return word === 'EXACT' ? exact(hubClass) : broad(hubClass);
  throw new Error(`neiss.json: no class or reason for ${code}`);
}

/** Product codes of the US injury surveillance NEISS: all of them, each with a class or the reason why not. */
export const NEISS_CODES: ReadonlyMap<string, Classification> = new Map(
  Object.entries(neiss).map(([code, row]) => [code, readRow(code, row)]),
);
