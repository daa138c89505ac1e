import { cleanCode } from '../../../domain/identifiers/code-validity.js';
import {
  isLegacyRegistrationNumber,
  parseRegistrationNumber,
} from '../../../domain/identifiers/registration-number.js';
import { eachValue } from '../verdict.js';

/** 工商注册号; `legacy`: from before the check digit, so there is nothing to check. */
export const judge = eachValue((text) => {
  const cleaned = cleanCode(text);
  if (isLegacyRegistrationNumber(cleaned))
    return { validity: 'VALID', normalised: cleaned, problem: null, legacy: true };
  return { ...parseRegistrationNumber(text), legacy: false };
});
