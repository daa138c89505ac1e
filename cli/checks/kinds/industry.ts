import { industryAncestors, parseIndustryCode } from '../../../domain/industries/industries.js';
import { eachValue } from '../verdict.js';

/** 国民经济行业分类 GB/T 4754-2017. */
export const judge = eachValue((text) => {
  const parsed = parseIndustryCode(text);
  return { ...parsed, ancestors: industryAncestors(parsed.normalised) };
});
