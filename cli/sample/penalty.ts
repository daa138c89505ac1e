/** Penalties of all departments. One enterprise has one at most, and grave ones are old: no grade falls to C by them. */
import { workdayAge } from './calendar.js';
import type { Enterprise, EnterpriseKind } from './enterprise.js';
import { type Random, spread } from './random.js';
import { documentNo, money, person, published, rowRandom, subject } from './row-parts.js';
import type { Row } from './sample.js';
import type { World } from './world.js';

interface PenaltyLine {
  readonly type: string;
  readonly prefix: string;
  readonly kind: EnterpriseKind;
  readonly offences: readonly string[];
  readonly legalBasis: string;
  /** Fields of this department's penalties beside the common ones. */
  readonly own: (world: World, random: Random, enterprise: Enterprise) => Row;
}

/** Half a grave record's points are gone by then. */
const GRAVE_AFTER_DAYS = 900;

function decision(random: Random, age: number): Row {
  const place = random.next();
  if (place < 0.45) return { penaltyKind: 'WARNING', gravity: 'MINOR' };
  if (place < 0.85) {
    return {
      penaltyKind: random.pick(['FINE', 'CONFISCATION']),
      gravity: 'ORDINARY',
      fine: money(random, 2_000, 50_000),
      ...(random.chance(0.3) ? { fulfilment: 'OVERDUE' } : {}),
    };
  }
  const fine = money(random, 50_000, 400_000);
  if (place < 0.96 || age < GRAVE_AFTER_DAYS) {
    return { penaltyKind: random.pick(['FINE', 'FINE', 'PRODUCTION_HALT']), gravity: 'MAJOR', fine };
  }
  return { penaltyKind: 'FINE', gravity: 'GRAVE', fine };
}

/** The i-th penalty of a department. */
export function penalty(line: PenaltyLine, world: World, i: number): readonly Row[] {
  const random = rowRandom(world, line.type, i);
  const enterprise = world.enterprise(line.kind, spread(i, world.count(line.kind), world.seed + 53));
  const age = workdayAge(world.calendar, random);
  const system = published(world, random, {
    age,
    typicalDelay: 7,
    district: enterprise.district.code,
    open: true,
  });
  if (system === null) return [];
  const appealed = random.chance(0.03);
  return [
    {
      decisionNo: documentNo(world, line.prefix, age, i),
      respondent: subject(enterprise),
      offence: random.pick(line.offences),
      legalBasis: line.legalBasis,
      decidedOn: world.calendar.day(age),
      displayUntil: world.calendar.day(age - 1_095),
      finality: appealed ? random.pick(['RECONSIDERATION', 'LITIGATION', 'ANNULLED']) : 'FINAL',
      fulfilment: age < 60 ? 'PENDING' : 'FULFILLED',
      ...decision(random, age),
      ...line.own(world, random, enterprise),
      ...system,
    },
  ];
}

export const officer = (random: Random): Row => ({ officer: person(random) });
