/** An enterprise as names and codes are linked to it. */

export type NameKind = 'CURRENT' | 'FORMER' | 'REPORTED' | 'VARIANT' | 'DISPUTED';

export interface IdentityName {
  readonly nameKey: string;
  readonly name: string;
  readonly kind: NameKind;
  /** First and last day of its validity; null: open. */
  readonly since: string | null;
  readonly until: string | null;
  /** The registration that says so; null: other records do. */
  readonly toldBy: string | null;
}

export interface Identity {
  readonly orgCode: string;
  readonly registered: boolean;
  readonly regNo: string | null;
  readonly district: string | null;
  readonly address: string | null;
  readonly names: readonly IdentityName[];
}

export interface RegistrationFacts {
  readonly orgCode: string;
  /** The registration's own code says so; else it is of a code that was merged into this one. */
  readonly own: boolean;
  readonly recordId: string;
  readonly name: string;
  readonly formerNames: readonly {
    readonly name: string;
    readonly since: string | null;
    readonly until: string | null;
  }[];
  readonly regNo: string | null;
  readonly district: string | null;
  readonly address: string | null;
  readonly establishedOn: string | null;
}

/** What records with a deciding code call an enterprise. */
export interface ReportedName {
  readonly orgCode: string;
  readonly name: string;
  /** One of the records. */
  readonly recordId: string;
}
