import { describe, expect, it } from 'vitest';
import { delimiterOf } from './delimiter.js';

describe('the delimiter of a table', () => {
  it.each([
    ['编号,名称,日期\nA,甲,2026-03-01', ','],
    ['编号;名称;日期\nA;甲, 乙;2026-03-01', ';'],
    ['编号\t名称\t日期\nA\t甲;乙\t2026-03-01', '\t'],
    ['台账\n编号;名称\n', ';'],
    ['"a;b;c;d",编号,名称', ','],
    ['编号', ','],
  ])('of %j is %j', (text, delimiter) => {
    expect(delimiterOf(text)).toBe(delimiter);
  });
});
