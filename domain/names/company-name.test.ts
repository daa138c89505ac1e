import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { namesAgree, normaliseCompanyName } from './company-name.js';

describe('company names', () => {
  it.each([
    ['上海光明食品有限责任公司', '上海光明食品有限公司', true],
    ['上海市光明食品有限公司', '上海 光明食品有限公司', true],
    ['光明食品（上海）有限公司', '光明食品(上海)有限公司', true],
    ['光明·食品【上海】有限公司', '光明食品(上海)有限公司', true],
    ['光明食品(上海市)有限公司', '光明食品(上海)有限公司', true],
    ['上海ＡＢＣ股份公司', '上海abc股份有限公司', true],
    ['上海光明食品股份有限公司', '上海光明食品有限公司', false],
    ['上海光明食品有限公司浦东分公司', '上海光明食品有限公司', false],
    ['上海(光明)食品有限公司', '光明食品(上海)有限公司', false],
    ['上海华联商厦', '上海华连商厦', false],
    ['上海華聯商廈', '上海华联商厦', true],
    ['臺灣恒達貿易有限公司', '台湾恒达贸易有限公司', true],
    ['', ' ', false],
  ])('%s and %s agree: %s', (a, b, agree) => {
    expect(namesAgree(a, b)).toBe(agree);
    expect(namesAgree(b, a)).toBe(agree);
  });
  it('keeps 市政 whole', () => {
    expect(normaliseCompanyName('上海市政工程有限公司')).toBe('上海市政工程有限公司');
  });
  it('normalises once and for all', () => {
    const words = fc.constantFrom(
      '上海市',
      '上海',
      '(',
      '）',
      '光明',
      '股份',
      '有限',
      '责任',
      '公司',
      ' ',
      '·',
      'ａ',
    );
    fc.assert(
      fc.property(fc.array(words, { maxLength: 10 }), (parts) => {
        const once = normaliseCompanyName(parts.join(''));
        expect(normaliseCompanyName(once)).toBe(once);
      }),
      { numRuns: 300 },
    );
  });
});
