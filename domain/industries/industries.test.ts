import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import table from './data/gbt4754-2017.json' with { type: 'json' };
import { industryAncestors, industryOf, isWithinIndustry, parseIndustryCode } from './industries.js';

describe('industries (GB/T 4754-2017)', () => {
  it('has 20 sections, 97 divisions, 473 groups, 1380 classes', () => {
    const { sections, divisions, groups, classes } = table;
    expect([sections, divisions, groups, classes].map((each) => each.length)).toEqual([20, 97, 473, 1380]);
  });
  it('names an industry and what it belongs to', () => {
    expect(industryOf('13')).toEqual({ code: '13', name: '农副食品加工业', level: 'DIVISION', parent: 'C' });
    expect(industryAncestors('1311').map(({ level, code, name }) => [level, code, name])).toEqual([
      ['SECTION', 'C', '制造业'],
      ['DIVISION', '13', '农副食品加工业'],
      ['GROUP', '131', '谷物磨制'],
      ['CLASS', '1311', '稻谷加工'],
    ]);
    expect(industryAncestors('9999')).toEqual([]);
    expect(isWithinIndustry('1311', 'C')).toBe(true);
    expect(isWithinIndustry('1311', '14')).toBe(false);
    expect(isWithinIndustry('1311', '1311')).toBe(true);
  });
  it.each([
    ['C1311', 'VALID', '1311'],
    ['c1311', 'VALID', '1311'],
    ['1311', 'VALID', '1311'],
    ['C', 'VALID', 'C'],
    ['０１', 'VALID', '01'],
    ['A1311', 'CHECK_MISMATCH', '1311'],
    ['1398', 'CHECK_MISMATCH', '1398'],
    ['U13', 'MALFORMED', 'U13'],
    ['13111', 'MALFORMED', '13111'],
    ['', 'MALFORMED', ''],
  ])('%s is %s', (text, validity, normalised) => {
    expect(parseIndustryCode(text)).toMatchObject({ validity, normalised });
  });
  it('gives every code a whole line of ancestors, each the prefix of the next', () => {
    const codes = fc.constantFrom(...table.classes.map(({ code }) => code));
    fc.assert(
      fc.property(codes, (code) => {
        const [section, division, group, own] = industryAncestors(code).map((each) => each.code);
        expect([division, group, own]).toEqual([code.slice(0, 2), code.slice(0, 3), code]);
        expect(parseIndustryCode(`${section}${code}`).validity).toBe('VALID');
      }),
    );
  });
});
