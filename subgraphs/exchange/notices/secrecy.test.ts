/** Of a secret nothing is kept, wherever it stands: in every text that a notice or a 补录 brings. */
import { expect, test } from 'vitest';
import { CONTENT, RECEIVER, REPLY, SENDER } from '../test/exchange-fixture.js';
import { readBackfill } from './backfill-content.js';
import { readContent } from './notice-content.js';

const MARK = '机密★1年';
const NOW = new Date('2026-11-25T02:00:00.000Z');
const KNOWN = { departments: new Set([SENDER, RECEIVER]), isRecordType: () => true };
const read = (change: object) => readContent({ ...CONTENT, ...change }, SENDER, KNOWN);

const PAPER = {
  paperNumber: '传〔2026〕7号',
  signedBy: '赵敏',
  signedAt: '2026-11-20T02:00:00.000Z',
  deliveredAt: '2026-11-20T03:00:00.000Z',
  reason: '枢纽停机检修',
};
const paperWith = (change: object, reply: object, content: object) => ({
  ...PAPER,
  ...change,
  recipients: [
    {
      department: RECEIVER,
      acknowledgedAt: '2026-11-20T04:00:00.000Z',
      reply: {
        content: { ...REPLY, ...content },
        signedBy: '钱勇',
        signedAt: '2026-11-21T02:00:00.000Z',
        ...reply,
      },
    },
  ],
});
const enter = (paper: object) => {
  const content = read({});
  if ('refused' in content) throw new Error(content.message);
  return readBackfill(paper, content, NOW);
};

test.each([
  ['title', { title: `${MARK} 关于牛奶` }],
  ['key of a product', { products: [`607378325|${MARK}|M1`] }],
  ['number of a batch', { batches: [{ productKey: '607378325|甲|M1', batchNo: MARK }] }],
  ['key of a record', { records: [{ recordId: `${SENDER}/Sample/${MARK}`, version: 1, contentHash: '' }] }],
  ['id of the sender’s document', { senderDocument: { id: MARK, version: 1 } }],
])('a mark in the %s of a notice is refused', (_where, change) => {
  expect(read({})).not.toHaveProperty('refused');
  expect(read(change)).toMatchObject({ refused: 'SECRET', message: expect.not.stringContaining(MARK) });
});

test.each([
  ['number', { paperNumber: MARK }, {}, {}],
  ['signature', { signedBy: MARK }, {}, {}],
  ['reason', { reason: MARK }, {}, {}],
  ['reply’s signature', {}, { signedBy: MARK }, {}],
  ['reply’s text', {}, {}, { text: MARK }],
  ['reply’s next step', {}, {}, { nextStep: MARK }],
  ['reply’s document numbers', {}, {}, { documentNumbers: ['沪商罚〔2026〕7号', MARK] }],
  ['reply’s quantities', {}, {}, { quantities: [{ what: MARK, amount: '1', unit: '盒' }] }],
  ['reply’s units', {}, {}, { quantities: [{ what: '下架', amount: '1', unit: MARK }] }],
  ['reply that has other faults', {}, {}, { results: [], text: MARK }],
])('a mark in the %s of a paper that is entered afterwards is refused', (_where, change, reply, content) => {
  expect(enter(paperWith({}, {}, {}))).not.toHaveProperty('refused');
  expect(enter(paperWith(change, reply, content))).toMatchObject({
    refused: 'SECRET',
    message: expect.not.stringContaining(MARK),
  });
});
