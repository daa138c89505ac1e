import { DISTRICTS, REGIONS, RETIRED_DISTRICTS } from './district-table.js';

const CURRENT: ReadonlyMap<string, string> = new Map(DISTRICTS.map(({ code, name }) => [code, name]));

/** First two digits of GB/T 2260: the provinces, 71 Taiwan, 81 Hong Kong, 82 Macao. */
const WELL_FORMED = /^(1[1-5]|2[1-3]|3[1-7]|4[1-6]|5[0-4]|6[1-5]|71|8[12])\d{4}$/;

/** Six digits that begin with a province (GB/T 2260). Whether the place exists is not asked: other provinces' districts are not listed here. */
export function isDistrictCode(text: string): boolean {
  return WELL_FORMED.test(text);
}

/**
 * Name of a district, of a retired one under its old name, of the city or a delta province; null for
 * places that are not listed.
 */
export function districtName(code: string): string | null {
  return CURRENT.get(code) ?? RETIRED_DISTRICTS[code]?.name ?? REGIONS[code] ?? null;
}

/**
 * The district that stands today for a code: retired ones are followed through all their successors
 * (310225 南汇县 → 310119 → 310115). Other codes come back as they are. Statistics group by this; records
 * keep what was published.
 */
export function currentDistrict(code: string): string {
  let current = code;
  for (let next = RETIRED_DISTRICTS[current]; next !== undefined; next = RETIRED_DISTRICTS[current]) {
    current = next.successor;
  }
  return current;
}

/** Is it one of the sixteen districts of today? */
export function isCityDistrict(code: string): boolean {
  return CURRENT.has(code);
}
