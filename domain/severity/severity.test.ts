import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { penaltySeverity, penaltySeverityName } from './penalty-severity.js';
import { overallRisk, riskLevel, riskSensitivity } from './risk-level.js';
import { accidentColour, failingShareColour, warningColour } from './warning-colour.js';

const SEVERITIES = [1, 2, 3, 4] as const;

describe('risk level (RAPEX table 4)', () => {
  it.each([
    [0.6, 'HSSS'],
    [0.5, 'MSSS'],
    [0.2, 'MSSS'],
    [0.1, 'MSSS'],
    [0.01, 'LHSS'],
    [0.002, 'LHSS'],
    [0.001, 'LMHS'],
    [0.000_2, 'LMHS'],
    [0.000_1, 'LLMH'],
    [0.000_02, 'LLMH'],
    [0.000_01, 'LLLM'],
    [0.000_002, 'LLLM'],
    [0.000_001, 'LLLL'],
    [0, 'LLLL'],
  ])('probability %d gives %s for severity 1 to 4', (probability, levels) => {
    expect(SEVERITIES.map((severity) => riskLevel(probability, severity)).join('')).toBe(levels);
  });
  it('rates the folding chair of the guidelines low, and shows that one band more would change it', () => {
    const chair = { steps: [1, 1 / 50, 1 / 10, 1], severity: 1 } as const;
    expect(overallRisk([chair])).toBe('L');
    expect(riskSensitivity(chair)).toEqual(['M', 'H']);
  });
  it('does not let rounding lift exactly 1/1 000 over its bound', () => {
    expect(overallRisk([{ steps: [0.1, 0.1, 0.1], severity: 2 }])).toBe('M');
  });
  it('takes the worst scenario, none of none, and refuses what is no probability', () => {
    expect(overallRisk([])).toBeNull();
    expect(
      overallRisk([
        { steps: [0.000_02], severity: 3 },
        { steps: [0.000_2], severity: 3 },
      ]),
    ).toBe('H');
    for (const bad of [-0.1, 1.1, Number.NaN]) expect(() => riskLevel(bad, 1)).toThrow(RangeError);
  });
  it('never falls when probability or severity rises', () => {
    const order = 'LMHS';
    const p = fc.double({ min: 0, max: 1, noNaN: true });
    const rising = fc.constantFrom(...SEVERITIES.flatMap((s1) => SEVERITIES.map((s2) => [s1, s2] as const)));
    fc.assert(
      fc.property(p, p, rising, (p1, p2, [s1, s2]) => {
        fc.pre(s1 <= s2);
        const [low, high] = [riskLevel(Math.min(p1, p2), s1), riskLevel(Math.max(p1, p2), s2)];
        expect(order.indexOf(high)).toBeGreaterThanOrEqual(order.indexOf(low));
      }),
      { numRuns: 300 },
    );
  });
});

describe('warning colour', () => {
  const narrow = { districts: 1, channels: 1, onlineNational: false };
  const sure = { sources: 2, confirmed: false };
  const unsure = { sources: 1, confirmed: false };
  it('maps levels, shifts by spread and confidence, and stops at red and blue', () => {
    expect(warningColour('S', narrow, sure)).toBe('RED');
    expect(warningColour('H', narrow, sure)).toBe('ORANGE');
    expect(warningColour('M', narrow, { sources: 1, confirmed: true })).toBe('YELLOW');
    expect(warningColour('L', narrow, unsure)).toBe('BLUE');
    expect(warningColour('S', narrow, unsure)).toBe('ORANGE');
    expect(warningColour('M', { ...narrow, districts: 3 }, sure)).toBe('ORANGE');
    expect(warningColour('M', { ...narrow, channels: 2 }, sure)).toBe('ORANGE');
    expect(warningColour('M', { ...narrow, onlineNational: true }, sure)).toBe('ORANGE');
    expect(warningColour('S', { districts: 9, channels: 9, onlineNational: true }, sure)).toBe('RED');
    expect(warningColour('S', { ...narrow, districts: 3 }, unsure)).toBe('RED');
  });
  it('colours accidents and failing shares at their bounds', () => {
    const deaths = [0, 1, 2, 3, 9, 10, 29, 30].map(accidentColour);
    expect(deaths).toEqual([null, 'BLUE', 'BLUE', 'YELLOW', 'YELLOW', 'ORANGE', 'ORANGE', 'RED']);
    expect(failingShareColour(29, 100)).toBeNull();
    expect(failingShareColour(3, 10)).toBe('YELLOW');
    expect(failingShareColour(1, 2)).toBe('RED');
    expect(failingShareColour(0, 0)).toBeNull();
  });
});

describe('penalty severity', () => {
  it('is that of the heaviest kind', () => {
    expect(penaltySeverity(['WARNING', 'FINE'])).toBe(2);
    expect(penaltySeverity(['FINE', 'REVOCATION', 'CONFISCATION'])).toBe(4);
    expect(penaltySeverity([])).toBeNull();
    expect(SEVERITIES.map(penaltySeverityName)).toEqual(['轻微', '一般', '较重', '严重']);
  });
});
