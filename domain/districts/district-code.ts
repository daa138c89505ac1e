import type { CalendarDate } from '../dates.js';
import { cleanCode, malformed, type ParsedCode } from '../identifiers/code-validity.js';
import { RETIRED_DISTRICTS } from './district-table.js';
import { districtChain, districtName, isDistrictCode } from './districts.js';

export interface ParsedDistrictCode extends ParsedCode {
  /** Of that very code: a retired one under its old name; null when the place is not listed here. */
  readonly name: string | null;
  /** First day on which the successor stands; null unless retired. */
  readonly retiredOn: CalendarDate | null;
  /** The code and all that followed it, the one of today last; empty when malformed. */
  readonly chain: readonly string[];
}

/**
 * Parses a GB/T 2260 code. CHECK_MISMATCH: well-formed, but no place of Shanghai, whose districts are all
 * listed. Other provinces' districts are not listed, so their codes are judged by form alone.
 */
export function parseDistrictCode(text: string): ParsedDistrictCode {
  const cleaned = cleanCode(text);
  if (!isDistrictCode(cleaned)) {
    const problem = '行政区划代码应为 6 位数字,前两位为省级代码(GB/T 2260)';
    return { ...malformed(cleaned, problem), name: null, retiredOn: null, chain: [] };
  }
  const name = districtName(cleaned);
  const facts = {
    normalised: cleaned,
    name,
    retiredOn: RETIRED_DISTRICTS.get(cleaned)?.retiredOn ?? null,
    chain: districtChain(cleaned),
  };
  if (name === null && cleaned.startsWith('31'))
    return { ...facts, validity: 'CHECK_MISMATCH', problem: `上海没有区划代码 ${cleaned},请核对原件` };
  return { ...facts, validity: 'VALID', problem: null };
}
