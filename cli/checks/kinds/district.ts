import { parseDistrictCode } from '../../../domain/districts/district-code.js';
import { districtName } from '../../../domain/districts/districts.js';
import { eachValue } from '../verdict.js';

/** 行政区划代码 GB/T 2260; a retired one with all that followed it, today's last. */
export const judge = eachValue((text) => {
  const { chain, ...parsed } = parseDistrictCode(text);
  return { ...parsed, chain: chain.map((code) => ({ code, name: districtName(code) })) };
});
