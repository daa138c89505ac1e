import { describe, expect, it } from 'vitest';
import { DISTRICTS, RETIRED_DISTRICTS } from './district-table.js';
import { currentDistrict, districtName, isCityDistrict, isDistrictCode } from './districts.js';

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
    for (const code of Object.keys(RETIRED_DISTRICTS))
      expect(isCityDistrict(currentDistrict(code))).toBe(true);
  });
  it('keeps old names, and knows city and provinces', () => {
    expect(districtName('310103')).toBe('卢湾区');
    expect(districtName('310000')).toBe('上海市');
    expect(districtName('330106')).toBeNull();
    expect(currentDistrict('330106')).toBe('330106');
  });
  it('refuses what no code looks like', () => {
    for (const text of ['', '31010', '3101011', '990101', '31010a', '３１０１０１'])
      expect(isDistrictCode(text)).toBe(false);
  });
});
