import { batchInterval } from '../../../domain/products/batch-interval.js';
import { normaliseBatchNo } from '../../../domain/products/batch-key.js';
import { eachValue } from '../verdict.js';

/** 批号, or the days of production that it names. */
export const judge = eachValue((text) => {
  const interval = batchInterval(text);
  const normalised = normaliseBatchNo(text);
  const isBatch = interval !== null || normalised !== null;
  return {
    validity: isBatch ? 'VALID' : 'MALFORMED',
    normalised,
    problem: isBatch ? null : '没有批号:内容为空,或只有“无”“/”之类的占位',
    interval,
  };
});
