/** Keys of what entity resolution looks at again, and the job that does. */

/** J12 of DOMAIN 6.7. */
export const LINKS_JOB = 'j12-identity-links';

/** An enterprise whose registration or reported names may have changed. */
export const identityKey = (orgCode: string): string => `identity:${orgCode}`;
/** A normalised name: is it that of two enterprises? */
export const nameConflictKey = (nameKey: string): string => `name:${nameKey}`;
/** A subject of a record. */
export const subjectKey = (recordId: string, field: string): string => `subject:${recordId}#${field}`;

/** All keys that `spellingKey` makes one. */
export const spellingTouch = (spelling: string): string => `spelling:${spelling}`;
/** A GTIN of 14 digits: which products claim it? */
export const gtinTouch = (gtin: string): string => `gtin:${gtin}`;
/** One product key, of which a person has decided or of which no record speaks any more. */
export const productTouch = (key: string): string => `product:${key}`;

export interface LinkKeys {
  readonly identities: readonly string[];
  readonly names: readonly string[];
  readonly subjects: readonly { readonly recordId: string; readonly field: string }[];
  readonly spellings: readonly string[];
  readonly gtins: readonly string[];
  readonly products: readonly string[];
}

export function parseLinkKeys(keys: Iterable<string>): LinkKeys {
  const parsed = {
    identities: [] as string[],
    names: [] as string[],
    subjects: [] as LinkKeys['subjects'][number][],
    spellings: [] as string[],
    gtins: [] as string[],
    products: [] as string[],
  };
  for (const key of keys) {
    const colon = key.indexOf(':');
    const [kind, rest] = [key.slice(0, colon), key.slice(colon + 1)];
    // A record's key may hold any character, a field's name none but letters and digits.
    const hash = rest.lastIndexOf('#');
    if (kind === 'identity') parsed.identities.push(rest);
    else if (kind === 'name') parsed.names.push(rest);
    else if (kind === 'spelling') parsed.spellings.push(rest);
    else if (kind === 'gtin') parsed.gtins.push(rest);
    else if (kind === 'product') parsed.products.push(rest);
    else if (kind === 'subject')
      parsed.subjects.push({ recordId: rest.slice(0, hash), field: rest.slice(hash + 1) });
  }
  return parsed;
}
