/** What is known of a subject when it is resolved, and what comes of it. */
import type { NameRule } from '../../domain/names/compare-names.js';
import type { NameKind } from './identity.js';

export interface OpenSubject {
  readonly recordId: string;
  readonly field: string;
  readonly name: string;
  readonly nameKey: string;
  readonly code: string | null;
  readonly district: string | null;
  readonly address: string | null;
  readonly licenceNo: string | null;
  readonly occurredOn: string;
}

/** A name of an enterprise, with what must agree. */
export interface KnownName {
  readonly orgCode: string;
  readonly name: string;
  readonly kind: NameKind;
  readonly since: string | null;
  readonly until: string | null;
  readonly district: string | null;
  readonly address: string | null;
}

export interface Evidence {
  /** Names equal to the subject's, normalised. */
  readonly byName: readonly KnownName[];
  /** Names of the enterprise whose organisation code stands in a USCC with a wrong check character. */
  readonly byCode: readonly KnownName[];
  readonly byRegNo: readonly string[];
  readonly byLicence: readonly string[];
  /** Names of enterprises that share a block with the subject's; null: not sought yet. */
  readonly similar: readonly KnownName[] | null;
  readonly confirmed: { readonly orgCode: string; readonly by: string } | null;
  readonly rejected: readonly { readonly orgCode: string; readonly by: string }[];
  /** The code into which a person merged this one, else itself. */
  readonly survivor: (orgCode: string) => string;
}

export type LinkRule =
  | 'USCC'
  | 'ORG_CODE'
  | 'MERGED'
  | 'ORG_PART_AND_NAME'
  | 'REGISTRATION_NUMBER'
  | 'LICENCE'
  | 'NAME_AND_DISTRICT'
  | 'NAME_AND_ADDRESS'
  | 'NAME_WITH_PLACE'
  | 'FORMER_NAME'
  | 'CONFIRMED'
  | 'REJECTED'
  | 'TWO_CODES'
  | 'SUSPECT_CODE'
  | 'CANDIDATES'
  | 'NOTHING_KNOWN';

export type CandidateRule = NameRule | 'ORG_PART' | 'NAME_ONLY' | 'NAME_OUT_OF_DATE' | 'SAME_NAME';

export interface Candidate {
  readonly orgCode: string;
  readonly name: string;
  readonly rule: CandidateRule;
  readonly score: number;
}

export interface Resolution {
  readonly state: 'LINKED' | 'REVIEW' | 'CONFLICT' | 'UNKNOWN' | 'REJECTED';
  readonly orgCode: string | null;
  readonly tier: number | null;
  readonly score: number | null;
  readonly rule: LinkRule;
  readonly matchedBy: string;
  readonly candidates: readonly Candidate[];
}
