/** The list of enterprises: found by text, narrowed by what departments know of them. */
import { z } from 'zod';
import { HubError } from '../../../platform/errors.js';
import { anyOf, existing, strings } from '../../_kit/lists/conditions.js';
import type { Bind, ListSpec, OrderColumn } from '../../_kit/lists/list-statement.js';
import type { Row } from '../../_kit/subgraph.js';
import { enterpriseMatches } from '../search/matches.js';
import type { RegistrationTables } from '../search/registration-tables.js';
import { COUNTED, enterprisesWith, eventCondition, inForce } from './event-conditions.js';

const MOST_CODES = 200;
const counted = eventCondition.nullish();

const filterSchema = z
  .object({
    text: z.string().nullish(),
    codes: strings,
    district: strings,
    industry: strings,
    grade: strings,
    hasOpenFindings: z.boolean().nullish(),
    failingSamples: counted,
    complaints: counted,
    injuries: counted,
    penalties: counted,
    recalls: counted,
    importDetentions: eventCondition.extend({ complaintOnSameBrand: z.boolean().nullish() }).nullish(),
    licencesRevoked: eventCondition.extend({ sampledSince: z.boolean().nullish() }).nullish(),
  })
  .nullish();
type Filter = NonNullable<z.infer<typeof filterSchema>>;

export interface EnterpriseListOptions {
  /** Organisation codes of the filter; null: not narrowed. */
  readonly codes: readonly string[] | null;
  readonly registration: RegistrationTables | null;
  readonly now: Date;
}

const ORG_CODE: OrderColumn = { sql: 'e.org_code', type: 'text' };
const RELEVANCE: readonly OrderColumn[] = [
  { sql: 'm.rank', type: 'int8' },
  { sql: 'length(e.label)', type: 'int8' },
  ORG_CODE,
];

/** A complaint about goods of the brand that was detained: looked up per detention, since complaints are many. */
const sameBrandComplained = (bind: Bind, now: Date): string =>
  `bool_or(exists (select from derived.event c where c.brand_key = v.brand_key
  and ${COUNTED.complaints.replaceAll('v.', 'c.')} and ${inForce('c', bind(now))}))`;

/** Named as producer of a sample taken after the licence had gone. */
const sampledSince = (bind: Bind, now: Date): string =>
  `exists (select from derived.event s where s.org_code = v.org_code and s.kind = 'INSPECTION' and s.role = 'PRODUCER'
  and s.occurred_on > min(v.occurred_on) and ${inForce('s', bind(now))})`;

function byEvents(filter: Filter, bind: Bind, now: Date): string[] {
  const { importDetentions, licencesRevoked } = filter;
  const plain = (['failingSamples', 'complaints', 'injuries', 'penalties', 'recalls'] as const).flatMap(
    (name) => {
      const condition = filter[name];
      return condition === null || condition === undefined
        ? []
        : [enterprisesWith(name, condition, bind, now)];
    },
  );
  if (importDetentions !== null && importDetentions !== undefined) {
    const also = importDetentions.complaintOnSameBrand === true ? sameBrandComplained(bind, now) : 'true';
    plain.push(enterprisesWith('importDetentions', importDetentions, bind, now, also));
  }
  if (licencesRevoked !== null && licencesRevoked !== undefined) {
    const also = licencesRevoked.sampledSince === true ? sampledSince(bind, now) : 'true';
    plain.push(enterprisesWith('licencesRevoked', licencesRevoked, bind, now, also));
  }
  return plain.map((codes) => `e.org_code in (${codes})`);
}

/** A code of GB/T 4754 stands for everything below it: C14 for C1411. */
function ofIndustry(codes: readonly string[], registration: RegistrationTables | null, bind: Bind): string {
  if (registration === null) return 'false';
  const { table, orgCode, industry } = registration;
  return `exists (select from ${table} r where r."${orgCode}" = e.org_code and r.valid_to is null
  and r.status <> 'REVOKED' and r."${industry}" ^@ any(${bind(codes)}::text[]))`;
}

/** @throws HubError BAD_REQUEST for too many codes or a text that cannot be searched for */
export function enterpriseList(args: Row, options: EnterpriseListOptions): ListSpec {
  const filter = filterSchema.parse(args['filter']) ?? {};
  const { codes, registration, now } = options;
  const { text, district, industry, grade, hasOpenFindings } = filter;
  if (codes !== null && codes.length > MOST_CODES) {
    throw new HubError('BAD_REQUEST', { reason: `codes 至多 ${MOST_CODES} 个,收到 ${codes.length} 个` });
  }
  const searches = typeof text === 'string';
  const open = `exists (select from derived.finding f where f.org_code = e.org_code and f.state = 'OPEN')`;
  return {
    name: searches ? 'enterprises RELEVANCE' : 'enterprises',
    columns: 'e.org_code as "orgCode", e.label',
    from: (bind) =>
      searches
        ? `${enterpriseMatches(text, bind, registration)} m join derived.enterprise e on e.org_code = m.key`
        : 'derived.enterprise e',
    order: searches ? RELEVANCE : [ORG_CODE],
    where: (bind) => [
      anyOf('e.org_code', codes, bind),
      anyOf('e.district', district, bind),
      industry === null || industry === undefined ? null : ofIndustry(industry, registration, bind),
      existing('derived.credit c where c.org_code = e.org_code', anyOf('c.grade', grade, bind)),
      hasOpenFindings === null || hasOpenFindings === undefined
        ? null
        : hasOpenFindings
          ? open
          : `not ${open}`,
      ...byEvents(filter, bind, now),
    ],
  };
}
