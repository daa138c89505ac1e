import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { affectedOperations, recentOperations } from './affected-operations.js';
import { addOperations, MOST_OPERATIONS, readOperations, type SentOperation } from './operation-log.js';

let home: string;
beforeEach(() => {
  home = mkdtempSync(join(tmpdir(), 'hub-operations-'));
});
afterEach(() => rmSync(home, { recursive: true, force: true }));

const sent = (id: string, seen: string, more: Partial<SentOperation> = {}): SentOperation => ({
  id,
  text: '{ label }',
  name: null,
  firstSeen: seen,
  lastSeen: seen,
  count: 1,
  departments: [],
  ...more,
});

test('what several gateways see at once adds up', async () => {
  const seen = [
    sent('a', '2026-06-02', { count: 2, departments: ['fire'] }),
    sent('a', '2026-06-01', { departments: ['commerce'] }),
    sent('a', '2026-06-03'),
  ];
  expect(await Promise.all(seen.map((each) => addOperations(home, [each])))).toEqual([true, true, true]);
  expect(readOperations(home)).toEqual([
    sent('a', '', {
      firstSeen: '2026-06-01',
      lastSeen: '2026-06-03',
      count: 4,
      departments: ['commerce', 'fire'],
    }),
  ]);
});

test('the log is bounded: what was seen last stays', async () => {
  const many = Array.from({ length: MOST_OPERATIONS }, (_, index) => sent(`o${index}`, '2026-06-01'));
  await addOperations(home, many);
  await addOperations(home, [sent('new', '2026-06-02')]);
  const kept = readOperations(home);
  expect(kept).toHaveLength(MOST_OPERATIONS);
  expect(kept[0]?.id).toBe('new');
});

test('only what was answered before and would be refused now is affected, and only what was sent lately counts', () => {
  const before = 'type Query { label: String, gone: String }';
  const after = 'type Query { label: String }';
  const operations = [
    sent('label', '2026-06-20'),
    sent('gone', '2026-06-20', { text: '{ gone }' }),
    sent('never', '2026-06-20', { text: '{ never }' }),
  ];
  expect(affectedOperations(before, after, operations).map(({ operation }) => operation.id)).toEqual([
    'gone',
  ]);
  const now = new Date('2026-06-30T00:00:00Z');
  expect(recentOperations([sent('old', '2026-05-01T00:00:00.000Z')], now, 30)).toEqual([]);
});
