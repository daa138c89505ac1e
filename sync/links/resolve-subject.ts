/** Who a subject is: the tiers of DOMAIN 5.6 in order, the first that holds decides. Pure. */
import { currentDistrict } from '../../domain/districts/districts.js';
import { dropNoise, foldWidth } from '../../domain/names/company-name.js';
import { compareNameParts } from '../../domain/names/compare-names.js';
import { readSubjectCode, type SubjectCode } from '../../subgraphs/risk/store/links/subject-code.js';
import { partsOf } from './parts-of.js';
import type {
  Candidate,
  CandidateRule,
  Evidence,
  KnownName,
  LinkRule,
  OpenSubject,
  Resolution,
} from './resolution.js';

const HUB = 'sync';
/** A person reads no more than these. */
const MOST_CANDIDATES = 5;

const linked = (orgCode: string, tier: number, rule: LinkRule, matchedBy = HUB): Resolution => ({
  state: 'LINKED',
  orgCode,
  tier,
  score: 1,
  rule,
  matchedBy,
  candidates: [],
});

const unlinked = (
  state: Exclude<Resolution['state'], 'LINKED'>,
  rule: LinkRule,
  candidates: readonly Candidate[] = [],
  matchedBy = HUB,
): Resolution => ({
  state,
  orgCode: null,
  tier: null,
  score: candidates[0]?.score ?? null,
  rule,
  matchedBy,
  candidates,
});

const asCandidate = ({ orgCode, name }: KnownName, rule: CandidateRule, score = 1): Candidate => ({
  orgCode,
  name,
  rule,
  score,
});

/** Best first, each enterprise once. */
function ranked(candidates: readonly Candidate[], { rejected, survivor }: Evidence): Candidate[] {
  const refused = new Set(rejected.map(({ orgCode }) => orgCode));
  const best = new Map<string, Candidate>();
  for (const candidate of candidates) {
    const orgCode = survivor(candidate.orgCode);
    const before = best.get(orgCode);
    if (!refused.has(orgCode) && (before === undefined || before.score < candidate.score))
      best.set(orgCode, { ...candidate, orgCode });
  }
  return [...best.values()]
    .sort((a, b) => b.score - a.score || (a.orgCode < b.orgCode ? -1 : 1))
    .slice(0, MOST_CANDIDATES);
}

const sameDistrict = (a: string | null, b: string | null): boolean =>
  a !== null && b !== null && currentDistrict(a) === currentDistrict(b);

const plain = (address: string): string => dropNoise(foldWidth(address)).replace(/^上海市/, '');
const sameAddress = (a: string | null, b: string | null): boolean =>
  a !== null && b !== null && plain(a) !== '' && plain(a) === plain(b);

const validOn = ({ since, until }: KnownName, day: string): boolean =>
  (since === null || since <= day) && (until === null || day <= until);

/**
 * Tier 5. Where the record tells no district of the subject, its own name may: a whole name that begins with the
 * place of its registry is given only once there (企业名称登记管理).
 */
function currentNameRule(subject: OpenSubject, known: KnownName): LinkRule | null {
  if (sameDistrict(subject.district, known.district)) return 'NAME_AND_DISTRICT';
  if (sameAddress(subject.address, known.address)) return 'NAME_AND_ADDRESS';
  const { place, form, core } = partsOf(subject.name);
  const whole = place !== '' && core !== '' && form !== 'NONE';
  return subject.district === null && whole ? 'NAME_WITH_PLACE' : null;
}

const LINKING = new Set(['CURRENT', 'FORMER', 'REPORTED']);

/**
 * Names that count on the record's day. A present name that had not begun then may have been another's, or the enterprise
 * was not yet there: that is for a person to say.
 */
const validNames = (subject: OpenSubject, byName: readonly KnownName[]): KnownName[] =>
  byName.filter((known) => LINKING.has(known.kind) && validOn(known, subject.occurredOn));

function byEqualName(subject: OpenSubject, evidence: Evidence): Resolution | null {
  const { byName, survivor } = evidence;
  const valid = validNames(subject, byName);
  const codes = new Set(valid.map(({ orgCode }) => survivor(orgCode)));
  if (codes.size > 1) {
    return unlinked(
      'CONFLICT',
      'TWO_CODES',
      ranked(
        valid.map((each) => asCandidate(each, 'SAME_NAME')),
        evidence,
      ),
    );
  }
  for (const known of valid) {
    const current = known.kind !== 'FORMER';
    const rule = current ? currentNameRule(subject, known) : 'FORMER_NAME';
    if (rule !== null) return linked(survivor(known.orgCode), current ? 5 : 6, rule);
  }
  return null;
}

const only = (codes: readonly string[], survivor: Evidence['survivor']): string | 'TWO' | null => {
  const [first, second] = [...new Set(codes.map(survivor))];
  return first === undefined ? null : second === undefined ? first : 'TWO';
};

/** Tiers 1 to 4: what the record's own codes say. */
function byCodes(
  { decides, underName }: SubjectCode,
  subject: OpenSubject,
  evidence: Evidence,
): Resolution | null {
  const { survivor, byCode } = evidence;
  if (decides !== null) {
    const orgCode = survivor(decides.orgCode);
    const own = decides.tier === 1 ? 'USCC' : 'ORG_CODE';
    return linked(orgCode, decides.tier, orgCode === decides.orgCode ? own : 'MERGED');
  }
  const parts = partsOf(subject.name);
  const agrees = byCode.some(
    ({ kind, name }) => LINKING.has(kind) && compareNameParts(parts, partsOf(name)).verdict === 'SAME',
  );
  if (underName !== null && agrees) return linked(survivor(underName), 2, 'ORG_PART_AND_NAME');
  for (const [tier, rule, codes] of [
    [3, 'REGISTRATION_NUMBER', evidence.byRegNo],
    [4, 'LICENCE', evidence.byLicence],
  ] as const) {
    const orgCode = only(codes, survivor);
    if (orgCode === 'TWO') return unlinked('CONFLICT', 'TWO_CODES');
    if (orgCode !== null) return linked(orgCode, tier, rule);
  }
  return null;
}

/** Tier 7: alike, and of one district or one line of business. */
function alike(subject: OpenSubject, similar: readonly KnownName[]): Candidate[] {
  const parts = partsOf(subject.name);
  return similar.flatMap((known) => {
    const other = partsOf(known.name);
    const { verdict, rule, score } = compareNameParts(parts, other);
    const related =
      sameDistrict(subject.district, known.district) || (parts.trade !== '' && parts.trade === other.trade);
    return verdict === 'CANDIDATE' && related ? [asCandidate(known, rule, Math.min(score, 0.99))] : [];
  });
}

function candidatesOf(subject: OpenSubject, evidence: Evidence): Candidate[] {
  const equal = evidence.byName.flatMap((known) => {
    if (known.kind === 'DISPUTED') return [];
    return [asCandidate(known, validOn(known, subject.occurredOn) ? 'NAME_ONLY' : 'NAME_OUT_OF_DATE')];
  });
  const coded = evidence.byCode
    .filter(({ kind }) => LINKING.has(kind))
    .map((known) => asCandidate(known, 'ORG_PART', 0.5));
  return ranked([...equal, ...coded, ...alike(subject, evidence.similar ?? [])], evidence);
}

/**
 * Resolves a subject. `evidence.similar` need only be sought when the answer without it is no link and no conflict.
 */
export function resolveSubject(subject: OpenSubject, evidence: Evidence): Resolution {
  const { confirmed, rejected, survivor } = evidence;
  if (confirmed !== null) return linked(survivor(confirmed.orgCode), 7, 'CONFIRMED', confirmed.by);
  const code = readSubjectCode(subject.code);
  // Whom a person has taken away, nothing but a person gives back, nor anybody else in its place.
  const [refusal] = rejected;
  if (refusal !== undefined) {
    const candidates = code.decides === null ? candidatesOf(subject, evidence) : [];
    return unlinked(candidates.length > 0 ? 'REVIEW' : 'REJECTED', 'REJECTED', candidates, refusal.by);
  }
  const coded = byCodes(code, subject, evidence);
  if (coded !== null) return coded;
  if (!code.suspect) {
    const named = byEqualName(subject, evidence);
    if (named !== null) return named;
  }
  const candidates = candidatesOf(subject, evidence);
  if (candidates.length === 0) return unlinked('UNKNOWN', 'NOTHING_KNOWN');
  return unlinked('REVIEW', code.suspect ? 'SUSPECT_CODE' : 'CANDIDATES', candidates);
}
