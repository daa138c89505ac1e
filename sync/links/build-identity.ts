import { normaliseCompanyName } from '../../domain/names/company-name.js';
import { compareNameParts } from '../../domain/names/compare-names.js';
import type { Identity, IdentityName, NameKind, RegistrationFacts, ReportedName } from './identity.js';
import { partsOf } from './parts-of.js';

const text = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

const latest = (days: readonly (string | null)[]): string | null =>
  days.reduce((last, day) => (day !== null && (last === null || day > last) ? day : last), null);

function registeredNames(facts: RegistrationFacts): IdentityName[] {
  const { recordId: toldBy } = facts;
  const former = facts.formerNames.map(({ name, since, until }): IdentityName => {
    return { nameKey: normaliseCompanyName(name), name, kind: 'FORMER', since, until, toldBy };
  });
  // The present name began when the last former one ended.
  const since = latest(former.map(({ until }) => until)) ?? facts.establishedOn;
  const nameKey = normaliseCompanyName(facts.name);
  const current: IdentityName = { nameKey, name: facts.name, kind: 'CURRENT', since, until: null, toldBy };
  return [current, ...former].filter((each) => each.nameKey !== '');
}

/** A name that is none of the known ones: a variant of one of them, or a contradiction. */
function judge(spoken: string, known: readonly IdentityName[]): 'VARIANT' | 'DISPUTED' {
  const parts = partsOf(spoken);
  const alike = known.some(({ name }) => compareNameParts(parts, partsOf(name)).verdict !== 'DIFFERENT');
  return alike ? 'VARIANT' : 'DISPUTED';
}

interface Spoken {
  readonly nameKey: string;
  readonly name: string;
}

/** One entry per normalised name. */
function spokenNames(reported: readonly ReportedName[]): Spoken[] {
  const byKey = new Map<string, string>();
  for (const { name } of reported) {
    const key = normaliseCompanyName(name);
    const before = byKey.get(key);
    if (key !== '' && (before === undefined || name < before)) byKey.set(key, name);
  }
  return [...byKey].sort(([a], [b]) => text(a, b)).map(([nameKey, name]) => ({ nameKey, name }));
}

const spokenAs = ({ nameKey, name }: Spoken, kind: NameKind): IdentityName => ({
  nameKey,
  name,
  kind,
  since: null,
  until: null,
  toldBy: null,
});

/**
 * Nobody registered it: what records call it is its name, the longest where they are alike. Two names that are not
 * contradict one another, and then none of them links.
 */
function unregisteredNames(spoken: readonly Spoken[]): IdentityName[] {
  const [main, ...others] = [...spoken].sort(
    (a, b) => b.nameKey.length - a.nameKey.length || text(a.nameKey, b.nameKey),
  );
  if (main === undefined) return [];
  const known = spokenAs(main, 'REPORTED');
  const judged = others.map((each) => spokenAs(each, judge(each.name, [known])));
  const disputed = judged.some(({ kind }) => kind === 'DISPUTED');
  return disputed ? [main, ...others].map((each) => spokenAs(each, 'DISPUTED')) : [known, ...judged];
}

/** Puts together what registrations and other records say of one enterprise; null: nothing tells who it is. */
export function buildIdentity(
  orgCode: string,
  registrations: readonly RegistrationFacts[],
  reported: readonly ReportedName[],
): Identity | null {
  const spoken = spokenNames(reported);
  const sorted = [...registrations].sort(
    (a, b) => Number(b.own) - Number(a.own) || text(a.recordId, b.recordId),
  );
  const [first] = sorted;
  if (first === undefined) {
    const names = unregisteredNames(spoken);
    const nothing = { registered: false, regNo: null, district: null, address: null };
    return names.length === 0 ? null : { orgCode, ...nothing, names };
  }
  const main = registeredNames(first);
  const further = sorted.slice(1).flatMap((facts) => {
    const names = registeredNames(facts);
    if (!facts.own) return names;
    // A second registration of the very same code.
    return names.map((each) =>
      main.some(({ nameKey }) => nameKey === each.nameKey) ? each : { ...each, kind: 'DISPUTED' as const },
    );
  });
  const known = [...main, ...further];
  const others = spoken
    .filter(({ nameKey }) => !known.some((each) => each.nameKey === nameKey))
    .map((each) => spokenAs(each, judge(each.name, known)));
  const { regNo, district, address } = first;
  return { orgCode, registered: true, regNo, district, address, names: [...known, ...others] };
}
