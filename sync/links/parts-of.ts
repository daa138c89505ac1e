import { type CompanyNameParts, splitCompanyName } from '../../domain/names/split-company-name.js';

const MOST = 20_000;
const known = new Map<string, CompanyNameParts>();

/** A name's parts, kept for a while: one enterprise is the candidate of many records. */
export function partsOf(name: string): CompanyNameParts {
  const before = known.get(name);
  if (before !== undefined) return before;
  if (known.size >= MOST) known.clear();
  const parts = splitCompanyName(name);
  known.set(name, parts);
  return parts;
}
