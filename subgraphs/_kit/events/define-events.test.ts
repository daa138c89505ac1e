import { expect, it } from 'vitest';
import type { EventRecord } from '../../../schema/feed.js';
import { TEST_SYSTEM } from '../../../test/testkit/department-events.js';
import { defineEvents, eventsOf } from './define-events.js';

const RECORD: EventRecord = {
  ...TEST_SYSTEM,
  id: 'toy/Toy/1',
  version: 7,
  status: 'CORRECTED',
  productKey: '111111111|甲|M1',
};

const events = defineEvents({
  version: 1,
  of: {
    Toy: () => [
      { kind: 'INSPECTION', role: 'PRODUCER', label: 'one' },
      {
        kind: 'INSPECTION',
        role: 'PRODUCER',
        label: 'two',
        productKey: 'gtin:06901234567892',
        brandKey: null,
      },
      {
        kind: 'INSPECTION',
        role: null,
        label: 'three',
        occurredOn: '2026-01-01',
        district: null,
        batchNo: null,
      },
    ],
  },
});
const of = (record: EventRecord, recordType = 'Toy') =>
  eventsOf(events, { department: 'toy', recordType, record, batchNo: '2026-05-01' });

it('fills what a draft leaves open from the record, and keeps what it says', () => {
  const [one, two, three] = of(RECORD);
  expect(one).toEqual({
    id: 'toy/Toy/1#PRODUCER',
    department: 'toy',
    recordType: 'Toy',
    recordId: 'toy/Toy/1',
    version: 7,
    kind: 'INSPECTION',
    role: 'PRODUCER',
    outcome: null,
    severity: null,
    itemClass: null,
    samplingType: null,
    testingBody: null,
    channel: null,
    injury: false,
    status: 'CORRECTED',
    occurredOn: '2026-05-04',
    reportedAt: '2026-05-10T01:00:00.000Z',
    district: '310104',
    orgCode: null,
    productKey: '111111111|甲|M1',
    brandKey: '111111111|甲',
    batchNo: '20260501',
    productClass: null,
    hazard: null,
    quantity: null,
    label: 'one',
  });
  expect(two).toMatchObject({ productKey: 'gtin:06901234567892', brandKey: null });
  expect(three).toMatchObject({ occurredOn: '2026-01-01', district: null, batchNo: null });
});

it('tells apart two events of one role', () => {
  expect(of(RECORD).map(({ id }) => id)).toEqual([
    'toy/Toy/1#PRODUCER',
    'toy/Toy/1#PRODUCER#1',
    'toy/Toy/1#',
  ]);
});

it('derives no brand from a GTIN', () => {
  expect(of({ ...RECORD, productKey: 'gtin:06901234567892' })[0]?.brandKey).toBeNull();
});

it('says nothing of a revoked record, nor of a type without a function', () => {
  expect(of({ ...RECORD, status: 'REVOKED' })).toEqual([]);
  expect(of(RECORD, 'Other')).toEqual([]);
});
