import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseDistrictCode } from './district-code.js';
import { DISTRICTS, RETIRED_DISTRICTS } from './district-table.js';
import {
  currentDistrict,
  districtChain,
  districtName,
  districtOn,
  isCityDistrict,
  isDistrictCode,
} from './districts.js';

describe('districts', () => {
  it('lists the sixteen of today, each well-formed', () => {
    expect(new Set(DISTRICTS.map(({ code }) => code)).size).toBe(16);
    for (const { code, name } of DISTRICTS) {
      expect(isDistrictCode(code)).toBe(true);
      expect(districtName(code)).toBe(name);
      expect(currentDistrict(code)).toBe(code);
    }
  });
  it('follows every retired code to a district of today', () => {
    expect(currentDistrict('310225')).toBe('310115');
    expect(currentDistrict('310108')).toBe('310106');
    for (const code of RETIRED_DISTRICTS.keys()) expect(isCityDistrict(currentDistrict(code))).toBe(true);
  });
  it('chains a county to the district it became and the one that took that in', () => {
    expect(districtChain('310225').map(districtName)).toEqual(['南汇县', '南汇区', '浦东新区']);
    expect(districtChain('310115')).toEqual(['310115']);
  });
  it.each([
    ['310103', '2010-06-01', '310103', '卢湾区'],
    ['310103', '2012-01-01', '310101', '黄浦区'],
    ['310103', '2011-06-07', '310103', '卢湾区'],
    ['310103', '2011-06-08', '310101', '黄浦区'],
    ['310225', '2000-12-31', '310225', '南汇县'],
    ['310225', '2005-01-01', '310119', '南汇区'],
    ['310225', '2012-01-01', '310115', '浦东新区'],
    ['310230', '2011-01-01', '310230', '崇明县'],
    ['310101', '1999-01-01', '310101', '黄浦区'],
    ['330106', '2010-01-01', '330106', null],
  ])('%s on %s is %s %s', (code, date, then, name) => {
    expect(districtOn(code, date)).toBe(then);
    expect(districtName(districtOn(code, date))).toBe(name);
  });
  it('keeps old names, and knows city and provinces', () => {
    expect(districtName('310103')).toBe('卢湾区');
    expect(districtName('310000')).toBe('上海市');
    expect(districtName('330106')).toBeNull();
    expect(currentDistrict('330106')).toBe('330106');
  });
  it('takes no word of the language for a code', () => {
    expect(districtName('constructor')).toBeNull();
    expect(currentDistrict('constructor')).toBe('constructor');
  });
  it('refuses what no code looks like', () => {
    for (const text of ['', '31010', '3101011', '990101', '31010a', '３１０１０１'])
      expect(isDistrictCode(text)).toBe(false);
  });
  it('never goes back in time, and ends where statistics group', () => {
    const codes = fc.constantFrom(...RETIRED_DISTRICTS.keys(), ...DISTRICTS.map(({ code }) => code));
    fc.assert(
      fc.property(codes, (code) => {
        const over = ['1990', '1998', '2000', '2001', '2009', '2011', '2015', '2016', '2026'].map((year) =>
          districtChain(code).indexOf(districtOn(code, `${year}-12-31`)),
        );
        expect(over).toEqual(over.toSorted((a, b) => a - b));
        expect(districtOn(code, '2026-12-31')).toBe(currentDistrict(code));
      }),
    );
  });
});

describe('district code', () => {
  it.each([
    ['310101', 'VALID', '黄浦区', null],
    [' ３１０１０１ ', 'VALID', '黄浦区', null],
    ['310103', 'VALID', '卢湾区', '2011-06-08'],
    ['310000', 'VALID', '上海市', null],
    ['330106', 'VALID', null, null],
    ['310199', 'CHECK_MISMATCH', null, null],
    ['990101', 'MALFORMED', null, null],
    ['31010', 'MALFORMED', null, null],
  ])('%s is %s', (text, validity, name, retiredOn) => {
    expect(parseDistrictCode(text)).toMatchObject({ validity, name, retiredOn });
  });
  it('names what followed', () => {
    expect(parseDistrictCode('310225').chain).toEqual(['310225', '310119', '310115']);
    expect(parseDistrictCode('x').chain).toEqual([]);
  });
});
