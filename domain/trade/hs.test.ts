import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import hs2022 from './data/hs2022.json' with { type: 'json' };
import { hsCodesAgree, parseHsCode } from './hs-code.js';
import { hsAncestors, hsDescription, hsVerdict } from './hs-lookup.js';

describe('HS codes', () => {
  it.each([
    ['0401.20-00 00', 'VALID', '0401200000', '040120'],
    ['0401200000', 'VALID', '0401200000', '040120'],
    ['0401200000999', 'VALID', '0401200000999', '040120'],
    ['04012000', 'VALID', '04012000', '040120'],
    ['040120', 'VALID', '040120', '040120'],
    ['0401', 'VALID', '0401', '0401'],
    ['04', 'VALID', '04', '04'],
    ['9803001000', 'CHECK_MISMATCH', '9803001000', '980300'],
    ['040199', 'CHECK_MISMATCH', '040199', '040199'],
    ['77', 'CHECK_MISMATCH', '77', '77'],
    ['00', 'MALFORMED', '00', null],
    ['04012', 'MALFORMED', '04012', null],
    ['401', 'MALFORMED', '401', null],
    ['04012A', 'MALFORMED', '04012A', null],
    ['', 'MALFORMED', '', null],
  ])('%s is %s', (text, validity, normalised, international) => {
    expect(hsVerdict(text)).toMatchObject({ validity, normalised, international });
  });
  it('describes chapter, heading and subheading', () => {
    expect(hsAncestors('0101210010')).toEqual([
      { code: '01', description: 'Animals; live' },
      { code: '0101', description: 'Horses, asses, mules and hinnies; live' },
      { code: '010121', description: 'Horses; live, pure-bred breeding animals' },
    ]);
    expect(hsDescription('0101210010')).toBe('Horses; live, pure-bred breeding animals');
    expect(hsDescription('0199')).toBeNull();
  });
  it.each([
    ['040120', '0401200000', true],
    ['0401.20', '0401', true],
    ['0401200000', '0401200000', true],
    ['040120', '040110', false],
    ['0401200010', '0401200090', false],
    ['040', '0401', false],
    ['', '0401', false],
  ])('%s and %s agree: %s', (a, b, agree) => {
    expect(hsCodesAgree(a, b)).toBe(agree);
    expect(hsCodesAgree(b, a)).toBe(agree);
  });
  it('knows every heading above a subheading, and any Chinese code below it', () => {
    const subheadings = Object.keys(hs2022).filter((code) => code.length === 6);
    const tails = fc.constantFrom('', '00', '0000', '9090', '0000999');
    fc.assert(
      fc.property(fc.constantFrom(...subheadings), tails, (code, tail) => {
        expect(hsVerdict(code + tail)).toMatchObject({ validity: 'VALID', international: code });
        expect(hsAncestors(code + tail).map((each) => each.code)).toEqual([
          code.slice(0, 2),
          code.slice(0, 4),
          code,
        ]);
        expect(hsCodesAgree(code, code + tail)).toBe(true);
        expect(parseHsCode(parseHsCode(code + tail).normalised).normalised).toBe(code + tail);
      }),
      { numRuns: 300 },
    );
  });
});
