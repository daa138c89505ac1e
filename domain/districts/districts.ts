import type { CalendarDate } from '../dates.js';
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
  return CURRENT.get(code) ?? RETIRED_DISTRICTS.get(code)?.name ?? REGIONS.get(code) ?? null;
}

/**
 * The code and all that followed it, oldest first: 310225 南汇县, 310119 南汇区, 310115. A code that was never
 * retired stands alone.
 */
export function districtChain(code: string): readonly [string, ...string[]] {
  const chain: [string, ...string[]] = [code];
  for (
    let next = RETIRED_DISTRICTS.get(code);
    next !== undefined;
    next = RETIRED_DISTRICTS.get(next.successor)
  )
    chain.push(next.successor);
  return chain;
}

/**
 * The district that stands today for a code: retired ones are followed through all their successors. Other
 * codes come back as they are. Statistics group by this; records keep what was published.
 */
export function currentDistrict(code: string): string {
  return districtChain(code).at(-1) ?? code;
}

/**
 * The district that stood for a code on a day: 310103 is itself (卢湾区) in 2010 and 310101 in 2012; 310225 is
 * 310119 in 2005.
 */
export function districtOn(code: string, date: CalendarDate): string {
  return districtChain(code).find((each) => !isRetiredOn(each, date)) ?? code;
}

function isRetiredOn(code: string, date: CalendarDate): boolean {
  const retired = RETIRED_DISTRICTS.get(code);
  return retired !== undefined && retired.retiredOn <= date;
}

/** Is it one of the sixteen districts of today? */
export function isCityDistrict(code: string): boolean {
  return CURRENT.has(code);
}
