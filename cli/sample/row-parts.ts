/** Parts that rows of all departments share. */
import { officeInstant, reportingDelay } from './calendar.js';
import { type Enterprise, registrationNumberOf } from './enterprise.js';
import { FIRST, GIVEN, OTHER_PLACES, SECOND, SURNAMES } from './name-lists.js';
import { type Random, randomOf } from './random.js';
import type { Row } from './sample.js';
import type { World } from './world.js';

/** Random values of one row. */
export const rowRandom = ({ seed }: World, type: string, i: number): Random => randomOf(seed, type, i);

/** The subject with its proper code. */
export const subject = (enterprise: Enterprise): Row => ({ name: enterprise.name, code: enterprise.uscc });

const WRONG_CHECKS = '0123456789ABCDEFGHJKLMNPQRTUWXY';

/** The subject as departments have it: mostly by USCC, some by older codes, by name only, or with a slip in the last place. */
export function subjectAsKept(enterprise: Enterprise, random: Random): Row {
  const { name, uscc, orgCode } = enterprise;
  const place = random.next();
  if (place < 0.9) return { name, code: uscc };
  if (place < 0.94) return { name, code: `${orgCode.slice(0, 8)}-${orgCode.slice(8)}` };
  if (place < 0.96) return { name, code: registrationNumberOf(enterprise) };
  if (place < 0.99) return { name };
  const wrong = WRONG_CHECKS.charAt((WRONG_CHECKS.indexOf(uscc.slice(-1)) + 1) % WRONG_CHECKS.length);
  return { name, code: uscc.slice(0, -1) + wrong };
}

/** Both check characters are wrong, so the code can never name an enterprise. */
export const brokenCode = ({ name, uscc }: Enterprise): Row => {
  const other = (place: number): string => (uscc.charAt(place) === '7' ? '8' : '7');
  return { name, code: uscc.slice(0, 16) + other(16) + other(17) };
};

/** A maker outside the city, of whom only a name is known. */
export const maker = (random: Random, trade: string): Row => ({
  name: `${random.pick(OTHER_PLACES)}${random.pick(FIRST)}${random.pick(SECOND)}${trade}有限公司`,
});

export const person = (random: Random): string => random.pick(SURNAMES) + random.pick(GIVEN);

export const phone = (random: Random): string =>
  `1${random.pick(['38', '39', '58', '86', '77'])}${String(random.int(100_000_000)).padStart(8, '0')}`;

/** The system members of a row; null while the department has not published it yet. */
export function published(
  world: World,
  random: Random,
  facts: {
    readonly age: number;
    readonly typicalDelay: number;
    readonly district: string;
    readonly open?: boolean;
  },
): Row | null {
  const { age, typicalDelay, district, open } = facts;
  const publishedAge = age - reportingDelay(random, typicalDelay);
  if (publishedAge < 1) return null;
  const place = random.next();
  return {
    publishedAt: officeInstant(world.calendar, publishedAge, random),
    districtCode: district,
    ...(place < 0.03 ? { shareAttribute: 'CONDITIONAL' } : {}),
    ...(open === true ? { publicity: 'PUBLIC' } : {}),
  };
}

/**
 * The row, and for some the correction that came later. Versions are numbered only where there are two, as most
 * department systems number none.
 */
export function withCorrection(
  world: World,
  random: Random,
  row: Row,
  age: number,
  corrected: () => Row,
): readonly Row[] {
  if (!random.chance(0.012)) return [row];
  const at = Math.floor(age * random.next() * 0.5);
  if (at < 1 || at > age - 30) return [row];
  return [
    { ...row, version: 1 },
    {
      ...row,
      ...corrected(),
      version: 2,
      status: 'CORRECTED',
      publishedAt: officeInstant(world.calendar, at, random),
    },
  ];
}

/** `沪质监罚〔2026〕00012号` and its like. */
export const documentNo = (world: World, prefix: string, age: number, i: number): string =>
  `${prefix}〔${world.calendar.day(age).slice(0, 4)}〕${String(i + 1).padStart(6, '0')}号`;

/** `JD2026-000012`, `JD2026-S000012` for planted ones. */
export const serialNo = (world: World, prefix: string, age: number, i: number): string =>
  `${prefix}${world.calendar.day(age).slice(0, 4)}-${String(i + 1).padStart(7, '0')}`;

export const money = (random: Random, low: number, high: number): string =>
  (Math.round((low + (high - low) * random.next() ** 2) / 100) * 100).toFixed(2);
