import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { mod1110 } from '../identifiers/mod-11-10.js';
import { LICENCE_FORMS } from './licence-forms.js';
import { parseLicenceNumber } from './licence-number.js';

/** Printed on packages, product pages and sites, seen in public source files. */
const SC_SEEN = [
  '10811310111839',
  '12441112200063',
  '11464010500015',
  '10744030704994',
  '12221021200659',
  '11834020305037',
  '12437010500152',
  '11343010500060',
];
const JY_SEEN = ['11101172150475', '13501040006708', '13301080111719'];
/** Seen likewise: the reason why a wrong check digit warns and does not refuse. */
const SEEN_WITH_WRONG_CHECK = [
  'SC12442011202449',
  'SC11453282248002',
  'SC12744030500626',
  'JY11113080533669',
];

const digits = (length: number) =>
  fc
    .array(fc.integer({ min: 0, max: 9 }), { minLength: length, maxLength: length })
    .map((each) => each.join(''));

describe('licence numbers', () => {
  it('finds the check digit of numbers in use', () => {
    for (const number of [...SC_SEEN, ...JY_SEEN])
      expect(mod1110(number.slice(0, -1))).toBe(number.slice(-1));
    for (const number of SC_SEEN)
      expect(parseLicenceNumber(`SC${number}`)).toMatchObject({ validity: 'VALID', kind: 'FOOD_PRODUCTION' });
    for (const number of SEEN_WITH_WRONG_CHECK)
      expect(parseLicenceNumber(number).validity).toBe('CHECK_MISMATCH');
  });
  it.each([
    ['SC10811310111839', 'FOOD_PRODUCTION', 'SC10811310111839', '113101', '108'],
    ['食品生产许可证编号：ＳＣ 108 113101 1183 9', 'FOOD_PRODUCTION', 'SC10811310111839', '113101', '108'],
    ['JY13301080111719', 'FOOD_OPERATION', 'JY13301080111719', '330108', null],
    ['食品经营许可证JY13301080111719号', 'FOOD_OPERATION', 'JY13301080111719', '330108', null],
    ['YB23101150000123', 'PREPACKAGED_FOOD_FILING', 'YB23101150000123', '310115', null],
    ['QS3101 0601 0123', 'FOOD_PRODUCTION_QS', 'QS310106010123', null, null],
    ['xk06-001-00123', 'INDUSTRIAL_PRODUCTION', 'XK06-001-00123', null, null],
    ['(沪)XK16-114-00102', 'INDUSTRIAL_PRODUCTION', 'XK16-114-00102', null, null],
    ['2021010101416789', 'CCC', '2021010101416789', null, null],
  ])('%s is a %s', (text, kind, normalised, district, foodClass) => {
    const parsed = parseLicenceNumber(text);
    expect(parsed).toMatchObject({ validity: 'VALID', kind, normalised, district, foodClass, problem: null });
  });
  it.each([
    ['SC1081131011183', 'FOOD_PRODUCTION', 'SC 加 14 位数字'],
    ['SC30811310111839', 'FOOD_PRODUCTION', 'SC 加 14 位数字'],
    ['SC10899310111839', 'FOOD_PRODUCTION', '区划代码 993101 不存在'],
    ['QS31010601012', 'FOOD_PRODUCTION_QS', 'QS 加 12 位数字'],
    ['XK06-001-0012', 'INDUSTRIAL_PRODUCTION', 'XK06-001-00123'],
    ['1999010101416789', 'CCC', '16 位数字'],
    ['ABC', null, '不认识的许可证编号'],
    ['', null, '不认识的许可证编号'],
  ])('%s is malformed, meant as %s', (text, kind, words) => {
    const parsed = parseLicenceNumber(text);
    expect(parsed).toMatchObject({ validity: 'MALFORMED', kind, district: null });
    expect(parsed.problem).toContain(words);
  });
  it('reads again what it normalised, and notices any single changed digit', () => {
    const bodies = fc.tuple(fc.constantFrom('SC101', 'SC203', 'JY1', 'JY3'), digits(10));
    fc.assert(
      fc.property(
        bodies,
        fc.integer({ min: 0, max: 3 }),
        fc.integer({ min: 1, max: 9 }),
        ([head, tail], at, by) => {
          const body = `${head}310115${tail}`.slice(2, 15);
          const number = `${head.slice(0, 2)}${body}${mod1110(body)}`;
          const parsed = parseLicenceNumber(number);
          expect(parsed).toMatchObject({ validity: 'VALID', normalised: number, district: '310115' });
          expect(parseLicenceNumber(parsed.normalised)).toEqual(parsed);
          const place = 11 + at;
          const changed = (Number(number.charAt(place)) + by) % 10;
          const other = number.slice(0, place) + changed + number.slice(place + 1);
          expect(parseLicenceNumber(other).validity).toBe('CHECK_MISMATCH');
        },
      ),
    );
  });
  it('has one form per kind, and none that a number of another kind fits', () => {
    expect(new Set(LICENCE_FORMS.map(({ kind }) => kind)).size).toBe(LICENCE_FORMS.length);
    for (const text of [
      'SC10811310111839',
      'JY13301080111719',
      'QS310106010123',
      'XK0600100123',
      '2021010101416789',
    ])
      expect(LICENCE_FORMS.filter(({ form }) => form.test(text))).toHaveLength(1);
  });
});
