import { parseGtin } from '../../../domain/identifiers/gtin.js';
import { eachValue } from '../verdict.js';

/** 商品条码. */
export const judge = eachValue((text) => ({ ...parseGtin(text) }));
