import { expect, it } from 'vitest';
import { eventsOfDepartment, TEST_MAKER } from '../../test/testkit/department-events.js';
import { events } from './events.js';

const of = eventsOfDepartment('industry-commerce', events);

it.each([
  ['REVOKED', 'REVOKED', '营业执照吊销'],
  ['CANCELLED', 'CANCELLED', '营业执照注销'],
  ['MOVED_OUT', 'CANCELLED', '营业执照迁出'],
])('reads a registration %s as a licence %s on the day of its end', (state, outcome, label) => {
  expect(of('Registration', { holder: TEST_MAKER, state, closedOn: '2026-02-03' })).toMatchObject([
    { kind: 'LICENCE', role: 'HOLDER', outcome, occurredOn: '2026-02-03', label },
  ]);
});

it('says nothing of an active registration', () => {
  expect(of('Registration', { holder: TEST_MAKER, state: 'ACTIVE' })).toEqual([]);
});

it('tells whether an abnormal listing still stands', () => {
  const listing = { holder: TEST_MAKER, reason: '住所无法联系' };
  const outcome = (removedOn: string | null) => of('AbnormalListing', { ...listing, removedOn })[0]?.outcome;
  expect([outcome(null), outcome('2026-04-01')]).toEqual(['LISTED', 'REMOVED']);
});

it('tells what monitoring found in an advertisement, and the first violation', () => {
  const advertisement = {
    advertiser: TEST_MAKER,
    productName: '蛋白粉',
    finding: 'SERIOUS_VIOLATION',
    violations: ['宣称治疗功能', '使用患者形象'],
    showings: 12,
  };
  expect(of('AdvertisementMonitoring', advertisement)).toMatchObject([
    {
      kind: 'EVALUATION',
      role: 'SELLER',
      outcome: 'SERIOUS_VIOLATION',
      hazard: '宣称治疗功能',
      quantity: 12,
      brandKey: null,
      label: '广告监测(严重违法):蛋白粉',
    },
  ]);
});

it('says nothing of a trademark, not even of a famous one', () => {
  expect(of('Trademark', { owner: TEST_MAKER, state: 'REGISTERED', recognition: 'WELL_KNOWN' })).toEqual([]);
});
