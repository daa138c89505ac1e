import { expect, it } from 'vitest';
import { eventsOfDepartment, TEST_MAKER, TEST_SELLER } from '../../test/testkit/department-events.js';
import { events } from './events.js';

const of = eventsOfDepartment('commerce', events);
const TRACE = {
  step: 'RETAIL',
  productName: '猪肉',
  brand: '甲牌',
  producer: TEST_MAKER,
  quantity: '12.5',
  unit: 'kg',
} as const;

it('tells who held the goods, in the channels of samplings', () => {
  const traded = of('TraceEvent', { ...TRACE, supplier: TEST_MAKER, buyer: TEST_SELLER });
  expect(traded.map((e) => [e.role, e.orgCode, e.channel, e.quantity, e.brandKey])).toEqual([
    ['SUPPLIER', '111111111', 'MARKET', 12.5, '111111111|甲'],
    ['BUYER', '222222222', 'MARKET', 12.5, '111111111|甲'],
  ]);
});

it.each([
  ['IMPORT_SUPPLY', 'MARKET'],
  ['FACTORY', 'PRODUCTION'],
  ['WHOLESALE', 'MARKET'],
  ['CATERING', 'USE'],
])('reads the step %s as the channel %s', (step, channel) => {
  expect(of('TraceEvent', { ...TRACE, step, buyer: TEST_SELLER })[0]?.channel).toBe(channel);
});

it('lets the maker stand for a trade without parties', () => {
  expect(of('TraceEvent', TRACE)).toMatchObject([{ role: 'PRODUCER', orgCode: '111111111' }]);
});

it('tells whether a withdrawal is done, and why', () => {
  const withdrawal = { seller: TEST_SELLER, productName: '玩具', reason: '小零件', quantity: null };
  const outcome = (completed: boolean) => of('WithdrawalReport', { ...withdrawal, completed })[0];
  expect(outcome(true)).toMatchObject({
    kind: 'WITHDRAWAL',
    outcome: 'COMPLETED',
    hazard: '小零件',
    quantity: null,
  });
  expect(outcome(false)).toMatchObject({ outcome: 'ONGOING' });
});

it('carries the score of a service evaluation', () => {
  const evaluation = { evaluated: TEST_SELLER, year: 2025, score: '83.5' };
  expect(of('ServiceEvaluation', evaluation)).toMatchObject([{ kind: 'EVALUATION', quantity: 83.5 }]);
});

it('reads licences of commerce by their state', () => {
  const licence = {
    holder: TEST_SELLER,
    licenceNo: 'Y1',
    kind: 'REFINED_OIL_RETAIL',
    state: 'REVOKED',
    issuedOn: '2024-01-01',
    stateChangedOn: '2026-02-02',
  };
  expect(of('CommerceLicence', licence)).toMatchObject([
    { kind: 'LICENCE', role: 'HOLDER', outcome: 'REVOKED', occurredOn: '2026-02-02' },
  ]);
});

it.each([
  ['SERIOUS_BREACH', null, 'SERIOUS_BREACH', '商务信用记录(严重失信):拒不兑付'],
  ['BREACH', '2026-05-01', 'REPAIRED', '商务信用记录(已修复):拒不兑付'],
])('reads a credit record %s, repaired on %s, as %s', (nature, repairedOn, outcome, label) => {
  const record = { enterpriseOnRecord: TEST_SELLER, matter: 'PREPAID_CARD', content: '拒不兑付' };
  expect(of('CommerceCreditRecord', { ...record, nature, repairedOn })).toMatchObject([
    { kind: 'EVALUATION', role: 'SELLER', outcome, hazard: 'PREPAID_CARD', label },
  ]);
});

it('says nothing of who trades and where', () => {
  expect(of('CommerceTrader', { trader: TEST_SELLER, state: 'CLOSED' })).toEqual([]);
  expect(of('EcommercePlatform', { operator: TEST_SELLER, state: 'OPEN' })).toEqual([]);
});
