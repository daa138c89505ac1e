import type { Severity } from '../quality-event.js';

/** S serious (严重), H high (高), M medium (中), L low (低). */
export type RiskLevel = 'S' | 'H' | 'M' | 'L';

/** Lower bounds of the probability bands, each exclusive, with the levels for severity 1 … 4. */
const BANDS: ReadonlyArray<{
  readonly above: number;
  readonly levels: Readonly<Record<Severity, RiskLevel>>;
}> = [
  { above: 0.5, levels: { 1: 'H', 2: 'S', 3: 'S', 4: 'S' } },
  { above: 0.1, levels: { 1: 'M', 2: 'S', 3: 'S', 4: 'S' } },
  { above: 0.01, levels: { 1: 'M', 2: 'S', 3: 'S', 4: 'S' } },
  { above: 0.001, levels: { 1: 'L', 2: 'H', 3: 'S', 4: 'S' } },
  { above: 0.000_1, levels: { 1: 'L', 2: 'M', 3: 'H', 4: 'S' } },
  { above: 0.000_01, levels: { 1: 'L', 2: 'L', 3: 'M', 4: 'H' } },
  { above: 0.000_001, levels: { 1: 'L', 2: 'L', 3: 'L', 4: 'M' } },
];

/** Products of step probabilities carry rounding errors: 0.1·0.1·0.1 must not count as more than 1/1 000. */
const TOLERANCE = 1 + 1e-12;
const ORDER: readonly RiskLevel[] = ['L', 'M', 'H', 'S'];

function bandOf(probability: number): number {
  if (!(probability >= 0 && probability <= 1)) throw new RangeError(`not a probability: ${probability}`);
  const band = BANDS.findIndex(({ above }) => probability > above * TOLERANCE);
  return band === -1 ? BANDS.length : band;
}

function levelAt(band: number, severity: Severity): RiskLevel {
  return BANDS[band]?.levels[severity] ?? 'L';
}

/**
 * Risk level of one injury scenario: RAPEX guidelines (EU) 2019/417, table 4, carried on by Delegated
 * Regulation (EU) 2024/3173 annex II. Bands are exclusive below: exactly 1/1 000 is not "> 1/1 000".
 *
 * @param probability of the injury in the product's foreseeable lifetime, 0–1.
 * @throws RangeError when `probability` is none.
 */
export function riskLevel(probability: number, severity: Severity): RiskLevel {
  return levelAt(bandOf(probability), severity);
}

export interface InjuryScenario {
  /** Probability of each step that leads to the injury; they multiply. */
  readonly steps: readonly number[];
  readonly severity: Severity;
}

/** Probability of a scenario: the product of its steps. */
export function scenarioProbability(scenario: InjuryScenario): number {
  return scenario.steps.reduce((product, step) => product * step, 1);
}

/** Overall level: the highest of the scenarios; null without any. */
export function overallRisk(scenarios: readonly InjuryScenario[]): RiskLevel | null {
  const levels = scenarios.map((scenario) => riskLevel(scenarioProbability(scenario), scenario.severity));
  return levels.reduce<RiskLevel | null>(
    (worst, level) => (worst === null || ORDER.indexOf(level) > ORDER.indexOf(worst) ? level : worst),
    null,
  );
}

/**
 * Sensitivity of a scenario: the other levels that it would have if its probability lay one band higher or
 * lower, or its severity one step. Empty when the level stands.
 */
export function riskSensitivity(scenario: InjuryScenario): readonly RiskLevel[] {
  const band = bandOf(scenarioProbability(scenario));
  const level = levelAt(band, scenario.severity);
  const neighbours = [
    levelAt(Math.max(0, band - 1), scenario.severity),
    levelAt(band + 1, scenario.severity),
    levelAt(band, step(scenario.severity, 1)),
    levelAt(band, step(scenario.severity, -1)),
  ];
  return ORDER.filter((other) => other !== level && neighbours.includes(other));
}

function step(severity: Severity, by: 1 | -1): Severity {
  const up: Readonly<Record<Severity, Severity>> = { 1: 2, 2: 3, 3: 4, 4: 4 };
  const down: Readonly<Record<Severity, Severity>> = { 1: 1, 2: 1, 3: 2, 4: 3 };
  return by === 1 ? up[severity] : down[severity];
}
