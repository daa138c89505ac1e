import { parseUscc, suggestUscc } from '../../../domain/identifiers/uscc.js';
import { eachValue } from '../verdict.js';

/** 统一社会信用代码; `suggestion` is a repair for a person to confirm. */
export const judge = eachValue((text) => ({ ...parseUscc(text), suggestion: suggestUscc(text) }));
