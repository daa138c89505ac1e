/** What the risk store would tell of a subject, from enterprises in memory: for the labelled sample. */
import { blockingKeys } from '../../domain/names/blocking-keys.js';
import { readSubjectCode } from '../../subgraphs/risk/store/links/subject-code.js';
import { buildIdentity } from '../../sync/links/build-identity.js';
import type { RegistrationFacts } from '../../sync/links/identity.js';
import { partsOf } from '../../sync/links/parts-of.js';
import type { Evidence, KnownName, OpenSubject } from '../../sync/links/resolution.js';

function push<T>(groups: Map<string, T[]>, key: string, value: T): void {
  const group = groups.get(key);
  if (group === undefined) groups.set(key, [value]);
  else group.push(value);
}

export function memoryEvidence(
  registrations: readonly RegistrationFacts[],
  holders: ReadonlyMap<string, string>,
): (subject: OpenSubject) => Evidence {
  const byName = new Map<string, KnownName[]>();
  const byCode = new Map<string, KnownName[]>();
  const byRegNo = new Map<string, string[]>();
  const byBlock = new Map<string, KnownName[]>();
  for (const facts of registrations) {
    const identity = buildIdentity(facts.orgCode, [facts], []);
    if (identity === null) continue;
    const { orgCode, district, address, regNo } = identity;
    if (regNo !== null) push(byRegNo, regNo, orgCode);
    for (const { nameKey, name, kind, since, until } of identity.names) {
      const known: KnownName = { orgCode, name, kind, since, until, district, address };
      push(byName, nameKey, known);
      push(byCode, orgCode, known);
      for (const block of blockingKeys(partsOf(name))) push(byBlock, block, known);
    }
  }
  return (subject) => {
    const { underName, regNo } = readSubjectCode(subject.code);
    const holder = subject.licenceNo === null ? undefined : holders.get(subject.licenceNo);
    return {
      byName: byName.get(subject.nameKey) ?? [],
      byCode: underName === null ? [] : (byCode.get(underName) ?? []),
      byRegNo: regNo === null ? [] : (byRegNo.get(regNo) ?? []),
      byLicence: holder === undefined ? [] : [holder],
      similar: blockingKeys(partsOf(subject.name)).flatMap((block) => byBlock.get(block) ?? []),
      confirmed: null,
      rejected: [],
      survivor: (orgCode) => orgCode,
    };
  };
}
