import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { escapeFormula, unescapeFormula } from './reject-columns.js';

describe('a cell of a reject file', () => {
  it.each(['=1+1', '+cmd', '-cmd', '@sum', '\t=1', '-1+2'])('%j is no formula', (text) => {
    expect(escapeFormula(text)).toBe(`'${text}`);
  });

  it.each(['-5', '+3.25', '甲', '', "'甲"])('%j stays as it is', (text) => {
    expect(escapeFormula(text)).toBe(text);
  });

  it('comes back as it was sent, whatever it was', () => {
    const awkward = fc.string({
      unit: fc.constantFrom("'", '=', '-', '+', '@', '1', '甲', '\t'),
      maxLength: 6,
    });
    fc.assert(
      fc.property(awkward, (text) => {
        expect(unescapeFormula(escapeFormula(text))).toBe(text);
      }),
      { numRuns: 2_000, seed: 20_261_125 },
    );
  });
});
