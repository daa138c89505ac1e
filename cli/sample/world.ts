/** What every generator of rows needs: who exists, which day it is. */
import { type Calendar, createCalendar } from './calendar.js';
import { type Enterprise, type EnterpriseKind, enterpriseOf, GOODS, KINDS } from './enterprise.js';
import type { SampleParameters } from './sample.js';

/** Shares of the kinds; they sum to 1. */
const SHARES: Readonly<Record<EnterpriseKind, number>> = {
  FOOD: 0.13,
  GOODS: 0.19,
  BUILDING: 0.05,
  MEDICAL: 0.03,
  IMPORTER: 0.08,
  SELLER: 0.37,
  CONTRACTOR: 0.07,
  DEVELOPER: 0.03,
  DORMANT: 0.02,
  FARM: 0.018,
  FARM_INPUT: 0.006,
  FIRE_GEAR: 0.006,
};
const ENTERPRISES_AT_1 = 20_000;
/** Serials of planted enterprises begin here. */
export const PLANTED_FROM = 9_000_000;
const KEPT_ENTERPRISES = 2_048;

export interface World extends SampleParameters {
  readonly calendar: Calendar;
  /** Number of background enterprises of a kind; at least two. */
  readonly count: (kind: EnterpriseKind) => number;
  /** The i-th of its kind, counted round. */
  readonly enterprise: (kind: EnterpriseKind, i: number) => Enterprise;
  /** One near the i-th of its kind whose first goods have this place in the kind's list. */
  readonly maker: (kind: EnterpriseKind, i: number, place: number) => Enterprise;
  readonly planted: (kind: EnterpriseKind, n: number) => Enterprise;
  /** Class|district pairs whose complaints are planted. */
  readonly reserved: Set<string>;
}

export const enterpriseCount = (scale: number, kind: EnterpriseKind): number =>
  Math.max(2, Math.round(ENTERPRISES_AT_1 * scale * SHARES[kind]));

export function createWorld(parameters: SampleParameters): World {
  const { seed, until, scale } = parameters;
  const first = new Map<EnterpriseKind, number>();
  let total = 0;
  for (const kind of KINDS) {
    first.set(kind, total);
    total += enterpriseCount(scale, kind);
  }
  const kept = new Map<number, Enterprise>();
  const serialOf = (kind: EnterpriseKind, i: number): number =>
    (first.get(kind) ?? 0) + (i % enterpriseCount(scale, kind));
  const bySerial = (kind: EnterpriseKind, serial: number): Enterprise => {
    const known = kept.get(serial);
    if (known !== undefined) return known;
    const made = enterpriseOf(seed, serial, kind);
    // Emptied when full: a bound is all that is needed, since making one is cheap.
    if (kept.size >= KEPT_ENTERPRISES) kept.clear();
    kept.set(serial, made);
    return made;
  };
  return {
    ...parameters,
    calendar: createCalendar(until),
    count: (kind) => enterpriseCount(scale, kind),
    enterprise: (kind, i) => bySerial(kind, serialOf(kind, i)),
    maker: (kind, i, place) => {
      const length = GOODS[kind]?.length ?? 1;
      const near = serialOf(kind, i);
      const serial = near - (near % length) + (place % length);
      const [low, high] = [serialOf(kind, 0), serialOf(kind, enterpriseCount(scale, kind) - 1)];
      const inside = serial < low ? serial + length : serial > high ? serial - length : serial;
      return bySerial(kind, Math.min(high, Math.max(low, inside)));
    },
    planted: (kind, n) => enterpriseOf(seed, PLANTED_FROM + n, kind),
    reserved: new Set(),
  };
}
