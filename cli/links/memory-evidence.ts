/**
 * What the risk store would tell of a subject, from enterprises in memory: for the labelled sample. As few candidates as
 * there: what a cap leaves out counts as not found.
 */
import { blockingKeys } from '../../domain/names/blocking-keys.js';
import { readSubjectCode } from '../../subgraphs/risk/store/links/subject-code.js';
import { buildIdentity } from '../../sync/links/build-identity.js';
import type { RegistrationFacts } from '../../sync/links/identity.js';
import { partsOf } from '../../sync/links/parts-of.js';
import { MOST_PER_BLOCK, MOST_SAME_NAME } from '../../sync/links/read-evidence.js';
import type { Evidence, KnownName, OpenSubject } from '../../sync/links/resolution.js';

function push<T>(groups: Map<string, T[]>, key: string, value: T): void {
  const group = groups.get(key);
  if (group === undefined) groups.set(key, [value]);
  else group.push(value);
}

function addUpToCap(blocks: Map<string, Set<string>>, block: string, orgCode: string): void {
  const codes = blocks.get(block);
  if (codes === undefined) blocks.set(block, new Set([orgCode]));
  else if (codes.size < MOST_PER_BLOCK) codes.add(orgCode);
}

const blockOf = (block: string, district: string): string => `${block} ${district}`;
/** As the store orders what it cuts off: by district, then by code. */
const placeOf = ({ district, orgCode }: RegistrationFacts): string => `${district ?? '~'} ${orgCode}`;
const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

export function memoryEvidence(
  registrations: readonly RegistrationFacts[],
  holders: ReadonlyMap<string, string>,
): (subject: OpenSubject) => Evidence {
  const byName = new Map<string, KnownName[]>();
  const byCode = new Map<string, KnownName[]>();
  const byRegNo = new Map<string, string[]>();
  const inBlock = new Map<string, Set<string>>();
  const inDistrict = new Map<string, Set<string>>();
  const inOrder = [...registrations].sort((a, b) => compare(placeOf(a), placeOf(b)));
  for (const facts of inOrder) {
    const identity = buildIdentity(facts.orgCode, [facts], []);
    if (identity === null) continue;
    const { orgCode, district, address, regNo } = identity;
    if (regNo !== null) push(byRegNo, regNo, orgCode);
    for (const { nameKey, name, kind, since, until } of identity.names) {
      const known: KnownName = { orgCode, name, kind, since, until, district, address };
      push(byName, nameKey, known);
      push(byCode, orgCode, known);
      for (const block of blockingKeys(partsOf(name))) {
        addUpToCap(inBlock, block, orgCode);
        if (district !== null) addUpToCap(inDistrict, blockOf(block, district), orgCode);
      }
    }
  }
  const similar = ({ name, district }: OpenSubject): KnownName[] => {
    const codes = blockingKeys(partsOf(name)).flatMap((block) => [
      ...(inBlock.get(block) ?? []),
      ...(district === null ? [] : (inDistrict.get(blockOf(block, district)) ?? [])),
    ]);
    return [...new Set(codes)].flatMap((code) => byCode.get(code) ?? []);
  };
  return (subject) => {
    const { underName, regNo } = readSubjectCode(subject.code);
    const holder = subject.licenceNo === null ? undefined : holders.get(subject.licenceNo);
    return {
      byName: [...(byName.get(subject.nameKey) ?? [])]
        .sort((a, b) => compare(a.orgCode, b.orgCode))
        .slice(0, MOST_SAME_NAME),
      byCode: underName === null ? [] : (byCode.get(underName) ?? []),
      byRegNo: regNo === null ? [] : (byRegNo.get(regNo) ?? []),
      byLicence: holder === undefined ? [] : [holder],
      similar: similar(subject),
      confirmed: null,
      rejected: [],
      survivor: (orgCode) => orgCode,
    };
  };
}
