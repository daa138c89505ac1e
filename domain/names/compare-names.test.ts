import { describe, expect, it } from 'vitest';
import { blockingKeys } from './blocking-keys.js';
import { dropNoise, foldWidth, oneLegalForm, plainBrackets, shortCity } from './company-name.js';
import { compareCompanyNames } from './compare-names.js';
import { jaroWinkler } from './jaro-winkler.js';
import { splitCompanyName } from './split-company-name.js';
import { toSimplified } from './to-simplified.js';

describe('the steps of normalisation, each alone', () => {
  it.each([
    [foldWidth, 'ａｂｃ（１）', 'ABC(1)'],
    [plainBrackets, '【上海】〔一〕', '(上海)(一)'],
    [dropNoise, ' 光明·食 品-“厂”', '光明食品厂'],
    [toSimplified, '乾隆華聯商廈', '乾隆华联商厦'],
    [shortCity, '上海市恒达(上海市)', '上海恒达(上海)'],
    [shortCity, '上海市政工程', '上海市政工程'],
    [oneLegalForm, '恒达有限责任公司', '恒达有限公司'],
    [oneLegalForm, '恒达股份公司', '恒达股份有限公司'],
  ])('%o turns %s into %s', (step, from, to) => {
    expect(step(from)).toBe(to);
  });
});

describe('splitting a name', () => {
  it.each([
    ['上海光明食品有限公司', '上海', '光明', '食品', 'LIMITED', ''],
    ['光明食品(上海)有限责任公司', '上海', '光明', '食品', 'LIMITED', ''],
    ['上海市浦东新区恒达便利店', '上海浦东', '恒达', '便利', 'UNIT', ''],
    ['上海市卢湾区恒达食品厂', '上海卢湾区', '恒达', '食品', 'UNIT', ''],
    ['浙江省杭州市西湖食品厂', '浙江杭州', '西湖', '食品', 'UNIT', ''],
    ['上海沪江实业(集团)有限公司', '上海', '沪江', '实业', 'GROUP', ''],
    ['沪东中华造船股份有限公司', '', '沪东中华造船', '', 'JOINT_STOCK', ''],
    ['上海光明食品有限公司浦东分公司', '上海', '光明', '食品', 'LIMITED', '浦东分公司'],
    ['上海华联商厦', '上海', '华联', '商厦', 'NONE', ''],
  ])('%s', (name, place, core, trade, form, branch) => {
    const parts = splitCompanyName(name);
    expect([parts.place, parts.core + parts.trade, parts.form, parts.branch]).toEqual([
      place,
      core + trade,
      form,
      branch,
    ]);
  });
});

describe('comparing two names', () => {
  it.each([
    ['上海光明食品有限责任公司', '上海市光明食品有限公司', 'SAME', 'NORMALISED_EQUAL'],
    ['上海光明食品股份有限公司', '上海光明食品有限公司', 'DIFFERENT', 'LEGAL_FORM'],
    ['光明集团有限公司', '光明有限公司', 'DIFFERENT', 'LEGAL_FORM'],
    ['上海恒达食品厂', '上海恒达食品店', 'DIFFERENT', 'LEGAL_FORM'],
    ['上海光明食品有限公司浦东分公司', '上海光明食品有限公司', 'DIFFERENT', 'BRANCH'],
    ['上海光明食品有限公司浦东分公司', '上海光明食品有限公司闵行分公司', 'DIFFERENT', 'BRANCH'],
    ['上海恒达食品有限公司', '浙江恒达食品有限公司', 'DIFFERENT', 'PLACE'],
    ['上海(光明)食品有限公司', '光明食品(上海)有限公司', 'CANDIDATE', 'MOVED_PARTS'],
    ['恒达食品', '上海恒达食品有限公司', 'CANDIDATE', 'PART_MISSING'],
    ['上海华联商厦', '上海华连商厦', 'CANDIDATE', 'HOMOPHONE'],
    ['上海恒达食品有限公司', '上海恒信食品有限公司', 'CANDIDATE', 'ONE_CHARACTER'],
    ['上海恒达国际贸易发展有限公司', '上海恒达国际贸易展发有限公司', 'CANDIDATE', 'JARO_WINKLER'],
    ['上海恒达食品有限公司', '上海瑞丰建材有限公司', 'DIFFERENT', 'DISSIMILAR'],
    ['', '上海恒达食品有限公司', 'DIFFERENT', 'NO_NAME'],
  ])('%s and %s: %s', (a, b, verdict, rule) => {
    expect(compareCompanyNames(a, b)).toMatchObject({ verdict, rule });
    expect(compareCompanyNames(b, a)).toMatchObject({ verdict, rule });
  });

  it.each([
    ['MARTHA', 'MARHTA', 0.9611],
    ['DIXON', 'DICKSONX', 0.8133],
    ['DWAYNE', 'DUANE', 0.84],
    ['恒达', '瑞丰', 0],
    ['', '', 0],
  ])('Jaro-Winkler of %s and %s is %f', (a, b, expected) => {
    expect(jaroWinkler(a, b)).toBeCloseTo(expected, 4);
    expect(jaroWinkler(b, a)).toBeCloseTo(expected, 4);
  });

  it('lets names that a person may have to compare meet in a block', () => {
    const meet = (a: string, b: string): boolean => {
      const keys = new Set(blockingKeys(splitCompanyName(a)));
      return blockingKeys(splitCompanyName(b)).some((key) => keys.has(key));
    };
    expect(meet('上海华联商厦', '上海华连商厦')).toBe(true);
    expect(meet('上海恒达食品有限公司', '恒信食品有限公司')).toBe(true);
    expect(meet('上海恒达食品有限公司', '上海恒食品有限公司')).toBe(true);
    expect(meet('上海恒达食品有限公司', '上海达恒食品有限公司')).toBe(true);
    expect(meet('上海恒达食品有限公司', '上海瑞丰建材有限公司')).toBe(false);
  });
});
