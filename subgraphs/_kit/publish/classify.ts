/** What a published version is to the record it meets (DESIGN 5). Pure. */

export type Verdict =
  | { readonly kind: 'newer'; readonly version: number }
  | { readonly kind: 'unchanged' }
  | { readonly kind: 'stale' }
  | { readonly kind: 'conflict'; readonly version: number };

export interface Meeting {
  /** Version as published; null when the sender counts none. */
  readonly version: number | null;
  readonly currentVersion: number;
  /** The content equals the current version's. */
  readonly sameAsCurrent: boolean;
  /** Whether the content equals that of the same version in history; null when it is not there. */
  readonly sameAsHistory: boolean | null;
}

/** A row that meets no record is new and never comes here. */
export function classify({ version, currentVersion, sameAsCurrent, sameAsHistory }: Meeting): Verdict {
  if (version === null) {
    return sameAsCurrent ? { kind: 'unchanged' } : { kind: 'newer', version: currentVersion + 1 };
  }
  if (version > currentVersion) return { kind: 'newer', version };
  const same = version === currentVersion ? sameAsCurrent : sameAsHistory;
  if (same === null) return { kind: 'stale' };
  return same ? { kind: 'unchanged' } : { kind: 'conflict', version };
}
