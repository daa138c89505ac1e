import { describe, expect, test } from 'vitest';
import { jsonBytes } from './json-bytes.js';

/** Texts of one to four bytes a character, what must be escaped, and halves of pairs. */
const TEXTS = ['a', '样品', 'é\n"\\', '𠮷', '\ud800', '\udc00a', ''];
const text = (n: number): string => `${TEXTS[n % TEXTS.length]}${n}`.repeat(1 + (n % 40));
const everyUnit = (from: number): string =>
  Array.from({ length: 256 }, (_, n) => String.fromCharCode(from + n)).join('');
const record = (n: number) => ({
  id: text(n),
  version: n,
  brand: null,
  isLast: n % 2 === 0,
  items: [n, text(n + 1)],
});
const records = (count: number) => ({ nodes: Array.from({ length: count }, (_, n) => record(n)) });

describe('the bytes of', () => {
  test.each([
    ['nothing', {}],
    ['empty parts', { a: {}, b: [], c: [[]], d: [null], e: undefined, f: [undefined] }],
    ['a short list', records(2)],
    ['a list longer than the scratch', records(2_000)],
    ['bytes that come one by one to the end of the scratch', Array.from({ length: 300_000 }, () => [])],
    ['one long text', { text: `"${'样'.repeat(300_000)}` }],
    ['every unit of UTF-16', Array.from({ length: 256 }, (_, n) => everyUnit(n * 256))],
    ['numbers', [0, -0, 1.5, 1e21, -1e-7, 2 ** 53, Number.NaN, Number.POSITIVE_INFINITY]],
    ['what has a form of its own', { at: new Date(0), map: new Map([[1, 2]]) }],
    ['an object without a prototype', Object.assign(Object.create(null), { a: 1 })],
    ['a member of an odd name', JSON.parse('{"__proto__":{"a":1},"toString":2}')],
    ['names to be escaped', Object.fromEntries(TEXTS.map((name) => [`"${name}`, record(2)]))],
  ])('%s are those of JSON.stringify', (_what, value) => {
    expect(Buffer.concat(jsonBytes(value)).equals(Buffer.from(JSON.stringify(value)))).toBe(true);
  });

  test('one value stay when another is written', () => {
    const [first, second] = [records(3), records(4)];
    const bytes = jsonBytes(first);
    jsonBytes(second);
    expect(JSON.parse(Buffer.concat(bytes).toString())).toEqual(JSON.parse(JSON.stringify(first)));
  });
});
