import { describe, expect, test } from 'vitest';
import { AnswerBytes } from './answer-bytes.js';

const sentOf = (answers: AnswerBytes, result: object): string => {
  const sent = answers.take(answers.put(result));
  return typeof sent === 'string' ? sent : Buffer.concat(sent).toString('utf8');
};

/** Texts of one to four bytes a character, and one that may not stand alone. */
const TEXTS = ['a', '样品', 'é\n"\\', '𠮷', '\ud800', ''];
const text = (n: number): string => `${TEXTS[n % TEXTS.length]}${n}`.repeat(1 + (n % 40));
const record = (n: number) => ({
  id: text(n),
  version: n,
  brand: null,
  isLast: n % 2 === 0,
  items: [n, text(n + 1)],
});
const listOf = (enterprises: number, records: number) => ({
  data: {
    enterprises: {
      nodes: Array.from({ length: enterprises }, (_, n) => ({
        label: text(n),
        samplings: { nodes: Array.from({ length: records }, (_item, at) => record(n + at)) },
      })),
    },
  },
  extensions: { sources: [{ department: 'fire', asOf: '2026-03-01T08:00:00.000Z' }] },
});

describe('an answer', () => {
  test.each([
    ['nothing', {}],
    ['no data', { errors: [{ message: '不行', path: ['a', 0], extensions: { code: 'X' } }], data: null }],
    ['empty parts', { data: { a: {}, b: [], c: [[]], d: [null], e: undefined } }],
    ['a short list', listOf(2, 2)],
    ['a long list', listOf(40, 60)],
    ['many long lists', listOf(400, 60)],
    ['one long text', { data: { text: '样'.repeat(300_000) } }],
    ['deep below one record', { data: { a: { b: { c: { d: { e: { f: [record(1)] } } } } } } }],
    ['names to be escaped', { data: Object.fromEntries(TEXTS.map((name) => [`"${name}`, record(2)])) }],
  ])('with %s is what JSON.stringify makes of it', (_what, result) => {
    const answers = new AnswerBytes();
    expect(sentOf(answers, result)).toBe(Buffer.from(JSON.stringify(result)).toString('utf8'));
  });

  test('waits for its own request, also when others are put and taken meanwhile', () => {
    const answers = new AnswerBytes();
    const results = [listOf(30, 30), listOf(1, 1), listOf(31, 30), listOf(1, 2)];
    const put = results.map(answers.put);
    for (const at of [2, 3, 0, 1]) {
      const sent = answers.take(put[at] ?? '');
      expect(typeof sent === 'string' ? sent : Buffer.concat(sent).toString()).toBe(
        Buffer.from(JSON.stringify(results[at])).toString(),
      );
    }
  });
});
