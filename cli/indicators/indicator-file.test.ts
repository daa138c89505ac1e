import { expect, test } from 'vitest';
import { readIndicatorFile } from './indicator-file.js';

const read = (text: string) => readIndicatorFile(Buffer.from(text));

test('a table with Chinese headings, printed numbers and names of districts', () => {
  const text =
    '\ufeff指标代码,年度,区,值,分子,分母,来源文件,说明\n' +
    'N05,2015年,全市,"85.2%","1,704","2,000",年度统计公报,\n' +
    'T02,2014,黄浦区,63,,,交通年报,初报\n' +
    'T02,2014,310115,,,,交通年报,误填\n';
  expect(read(text)).toEqual([
    {
      code: 'N05',
      year: 2015,
      district: null,
      value: '85.2',
      numerator: '1704',
      denominator: '2000',
      sourceDocument: '年度统计公报',
      note: null,
    },
    {
      code: 'T02',
      year: 2014,
      district: '310101',
      value: '63',
      numerator: null,
      denominator: null,
      sourceDocument: '交通年报',
      note: '初报',
    },
    {
      code: 'T02',
      year: 2014,
      district: '310115',
      value: null,
      numerator: null,
      denominator: null,
      sourceDocument: '交通年报',
      note: '误填',
    },
  ]);
});

test('a table as Excel saves it on Chinese Windows', () => {
  // 指标代码;年度;值;来源文件 in GB18030
  const header = Buffer.from('d6b8b1eab4fac2eb3bc4eab6c83bd6b53bc0b4d4b4cec4bcfe', 'hex');
  const bytes = Buffer.concat([header, Buffer.from('\r\nL02;2015;38.5;bulletin\r\n')]);
  expect(readIndicatorFile(bytes)).toMatchObject([{ code: 'L02', value: '38.5', district: null }]);
});

test('headings that are not known, or lack, and years that are none are refused', () => {
  expect(() => read('指标代码,年度,数值,来源文件\n')).toThrow('不认识 数值;缺 值;应为 指标代码,年度');
  expect(() => read('code,year,value,sourceDocument\nT02,去年,1,x\n')).toThrow(
    '第 1 个值的年度“去年”不是年份',
  );
});
