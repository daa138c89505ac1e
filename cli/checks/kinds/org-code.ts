import {
  parseOrganisationCode,
  printOrganisationCode,
} from '../../../domain/identifiers/organisation-code.js';
import { eachValue } from '../verdict.js';

/** 组织机构代码. */
export const judge = eachValue((text) => {
  const parsed = parseOrganisationCode(text);
  const printed = parsed.validity === 'MALFORMED' ? null : printOrganisationCode(parsed.normalised);
  return { ...parsed, printed };
});
