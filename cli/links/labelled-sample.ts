/** The labelled sample of entity resolution: registrations, and subjects of which the truth is known. */
import { normaliseCompanyName } from '../../domain/names/company-name.js';
import type { RegistrationFacts } from '../../sync/links/identity.js';
import type { OpenSubject } from '../../sync/links/resolution.js';
import {
  addressOf,
  type Enterprise,
  enterpriseOf,
  KINDS,
  registrationNumberOf,
} from '../sample/enterprise.js';
import { randomOf } from '../sample/random.js';
import { CASES } from './labelled-cases.js';

export interface LabelledSubject {
  readonly subject: OpenSubject;
  readonly department: string;
  readonly title: string;
  /** Organisation code; null: nobody that is registered. */
  readonly truth: string | null;
}

export interface LabelledSample {
  readonly registrations: readonly RegistrationFacts[];
  readonly holders: ReadonlyMap<string, string>;
  readonly subjects: readonly LabelledSubject[];
}

const DAY = '2026-05-01';
const RENAMED = { since: '2012-01-01', until: '2018-12-31' };

/** Before it moved into its present line of business. */
const formerNameOf = ({ name }: Enterprise): string =>
  name.replace(/(股份有限公司|有限公司|店)$/, '实业发展$1');

const registrationOf = (seed: number, enterprise: Enterprise): RegistrationFacts => ({
  orgCode: enterprise.orgCode,
  own: true,
  recordId: `industry-commerce/Registration/${enterprise.orgCode}`,
  name: enterprise.name,
  formerNames: [{ name: formerNameOf(enterprise), ...RENAMED }],
  regNo: registrationNumberOf(enterprise),
  district: enterprise.district.code,
  address: addressOf(seed, enterprise),
  establishedOn: RENAMED.since,
});

/** @param departments their codes; each case is spread over all of them */
export function labelledSample(seed: number, size: number, departments: readonly string[]): LabelledSample {
  const enterprises = Array.from({ length: size }, (_, serial) =>
    enterpriseOf(seed, serial + 1, KINDS[serial % KINDS.length] ?? 'GOODS'),
  );
  const cases = Object.entries(CASES);
  const subjects = enterprises.flatMap((enterprise, place) =>
    cases.flatMap(([title, make], number): LabelledSubject[] => {
      const random = randomOf(seed, 'label', title, place);
      const other = enterprises[(place + 1) % enterprises.length] ?? enterprise;
      const made = make(enterprise, { random, other, formerName: formerNameOf(enterprise) });
      if (made === null) return [];
      const { name, code = null, licenceNo = null, district, occurredOn = DAY } = made;
      const subject: OpenSubject = {
        recordId: `sample/${title}/${place}`,
        field: 'subject',
        name,
        nameKey: normaliseCompanyName(name),
        code,
        district: district === undefined ? enterprise.district.code : district,
        address: null,
        licenceNo,
        occurredOn,
      };
      const department = departments[(place + number) % departments.length] ?? '';
      return [{ subject, department, title, truth: made.same ? enterprise.orgCode : null }];
    }),
  );
  return {
    registrations: enterprises.map((enterprise) => registrationOf(seed, enterprise)),
    holders: new Map(enterprises.map(({ serial, orgCode }) => [`XK-${serial}`, orgCode])),
    subjects,
  };
}
