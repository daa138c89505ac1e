/** Keys of what entity resolution looks at again, and the job that does. */

/** J12 of DOMAIN 6.7. */
export const LINKS_JOB = 'j12-identity-links';

/** An enterprise whose registration or reported names may have changed. */
export const identityKey = (orgCode: string): string => `identity:${orgCode}`;
/** A normalised name: is it that of two enterprises? */
export const nameConflictKey = (nameKey: string): string => `name:${nameKey}`;
/** A subject of a record. */
export const subjectKey = (recordId: string, field: string): string => `subject:${recordId}#${field}`;

export interface LinkKeys {
  readonly identities: readonly string[];
  readonly names: readonly string[];
  readonly subjects: readonly { readonly recordId: string; readonly field: string }[];
}

export function parseLinkKeys(keys: Iterable<string>): LinkKeys {
  const parsed = {
    identities: [] as string[],
    names: [] as string[],
    subjects: [] as LinkKeys['subjects'][number][],
  };
  for (const key of keys) {
    const colon = key.indexOf(':');
    const [kind, rest] = [key.slice(0, colon), key.slice(colon + 1)];
    // A record's key may hold any character, a field's name none but letters and digits.
    const hash = rest.lastIndexOf('#');
    if (kind === 'identity') parsed.identities.push(rest);
    else if (kind === 'name') parsed.names.push(rest);
    else if (kind === 'subject')
      parsed.subjects.push({ recordId: rest.slice(0, hash), field: rest.slice(hash + 1) });
  }
  return parsed;
}
