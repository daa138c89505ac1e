import {
  isWeaklyFounded,
  isWidelySpread,
  WARNING_COLOUR_NAMES,
  type WarningColour,
  warningColour,
} from '../../domain/severity/warning-colour.js';

export interface WarningFacts {
  /** Severity of the finding: 4 serious, 3 high, 2 medium, 1 low. */
  readonly severity: 1 | 2 | 3 | 4;
  readonly districts: number;
  /** Distinct sales channels. */
  readonly channels: number;
  readonly online: boolean;
  /** Departments that report it. */
  readonly sources: number;
  /** A test, an investigation or a final decision stands behind it. */
  readonly confirmed: boolean;
}

/** A warning's colour with the reason for it, as `detail.warning` of a finding holds it. */
export interface WarningLevel {
  readonly colour: WarningColour;
  readonly base: WarningColour;
  readonly districts: number;
  readonly channels: number;
  readonly online: boolean;
  readonly raisedBySpread: boolean;
  readonly loweredByConfidence: boolean;
  /** Chinese: why this colour. */
  readonly text: string;
}

const RISK = { 1: 'L', 2: 'M', 3: 'H', 4: 'S' } as const;
const CERTAIN = { sources: 2, confirmed: true } as const;
const NARROW = { districts: 1, channels: 1, onlineNational: false } as const;

/** Colour by DOMAIN 6.2 and what moved it from its base. */
export function warningLevel(facts: WarningFacts): WarningLevel {
  const { severity, districts, channels, online, sources, confirmed } = facts;
  const spread = { districts, channels, onlineNational: online };
  const confidence = { sources, confirmed };
  const base = warningColour(RISK[severity], NARROW, CERTAIN);
  const colour = warningColour(RISK[severity], spread, confidence);
  const raisedBySpread = isWidelySpread(spread);
  const loweredByConfidence = isWeaklyFounded(confidence);
  const reasons = [
    `基础级别为${WARNING_COLOUR_NAMES[base]}`,
    raisedBySpread ? `涉及 ${districts} 个区、${channels} 个渠道${online ? ',网上有售' : ''},上调一级` : null,
    loweredByConfidence ? '单一来源、未经证实,下调一级' : null,
    `定为${WARNING_COLOUR_NAMES[colour]}色`,
  ];
  const text = reasons.filter((reason) => reason !== null).join(';');
  return { colour, base, districts, channels, online, raisedBySpread, loweredByConfidence, text };
}
