import { expect, test } from 'vitest';
import { AnswerBytes } from './answer-bytes.js';

const sentFor = (answers: AnswerBytes, text: string): string => Buffer.concat(answers.take(text)).toString();

test('an answer waits for its own request, also when others are put and taken meanwhile', () => {
  const answers = new AnswerBytes();
  const results = Array.from({ length: 4 }, (_, n) => ({ data: { name: `样品${n}` } }));
  const put = results.map(answers.put);
  for (const at of [2, 3, 0, 1]) {
    expect(sentFor(answers, put[at] ?? '')).toBe(JSON.stringify(results[at]));
  }
});

test('what Apollo Server wrote by itself goes out as it is', () => {
  expect(sentFor(new AnswerBytes(), '不可用')).toBe('不可用');
});
