import type { RiskLevel } from './risk-level.js';

/** 一级红, 二级橙, 三级黄, 四级蓝 (《突发事件应对法》); red is the highest. */
export const WARNING_COLOURS = ['RED', 'ORANGE', 'YELLOW', 'BLUE'] as const;
export type WarningColour = (typeof WARNING_COLOURS)[number];

export const WARNING_COLOUR_NAMES: Readonly<Record<WarningColour, string>> = {
  RED: '红',
  ORANGE: '橙',
  YELLOW: '黄',
  BLUE: '蓝',
};

const RANK_OF_LEVEL: Readonly<Record<RiskLevel, number>> = { S: 0, H: 1, M: 2, L: 3 };

function colourAt(rank: number): WarningColour {
  return WARNING_COLOURS[Math.min(3, Math.max(0, rank))] ?? 'BLUE';
}

export interface Spread {
  /** Distinct districts with evidence. */
  readonly districts: number;
  /** Distinct sales channels with evidence. */
  readonly channels: number;
  /** Sold on line to the whole country. */
  readonly onlineNational: boolean;
}

export interface Confidence {
  /** Distinct sources (departments) that report it. */
  readonly sources: number;
  /** Confirmed by a test, an investigation or a final decision. */
  readonly confirmed: boolean;
}

/** At least three districts, two sales channels, or sale on line to the whole country: one colour up. */
export function isWidelySpread(spread: Spread): boolean {
  return spread.districts >= 3 || spread.channels >= 2 || spread.onlineNational;
}

/** A single, unconfirmed source: one colour down. */
export function isWeaklyFounded(confidence: Confidence): boolean {
  return confidence.sources <= 1 && !confidence.confirmed;
}

/**
 * Colour of a warning (DOMAIN 6.2, the hub's default): S red, H orange, M yellow, L blue, then the shifts
 * by spread and by confidence. They are added before red and blue bound the result, so a serious risk that
 * is spread widely and founded weakly stays red.
 */
export function warningColour(level: RiskLevel, spread: Spread, confidence: Confidence): WarningColour {
  const up = isWidelySpread(spread) ? 1 : 0;
  const down = isWeaklyFounded(confidence) ? 1 : 0;
  return colourAt(RANK_OF_LEVEL[level] - up + down);
}

/** Colour of an accident by its dead: 1–2 blue, 3–9 yellow, 10–29 orange, from 30 red; null without any. */
export function accidentColour(deaths: number): WarningColour | null {
  if (deaths < 1) return null;
  if (deaths < 3) return 'BLUE';
  if (deaths < 10) return 'YELLOW';
  return deaths < 30 ? 'ORANGE' : 'RED';
}

/**
 * Colour of a failing share of sampled batches: from 30 % yellow, from 50 % red (a scheme of Zhejiang for food
 * in circulation, 2005; the default of the class × district rule). Null below.
 *
 * @throws RangeError when the counts are no share.
 */
export function failingShareColour(failed: number, sampled: number): WarningColour | null {
  if (!(failed >= 0 && failed <= sampled)) throw new RangeError(`not a share: ${failed} of ${sampled}`);
  if (sampled === 0) return null;
  // In whole numbers: 3 of 10 is 30 %, whatever 3 / 10 is in binary.
  if (failed * 2 >= sampled) return 'RED';
  return failed * 10 >= sampled * 3 ? 'YELLOW' : null;
}
