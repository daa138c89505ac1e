import { expect, it } from 'vitest';
import { eventsOfDepartment, TEST_MAKER } from '../../test/testkit/department-events.js';
import { events } from './events.js';

const of = eventsOfDepartment('inspection-quarantine', events);

it.each([
  ['SAFETY', 'A'],
  ['PEST_OR_DISEASE', 'A'],
  ['QUALITY', 'B'],
  ['LABEL', 'C'],
  ['DOCUMENTS', 'C'],
])('classes a detention for %s as %s, and lets the importer stand for the maker', (reason, itemClass) => {
  const detention = {
    importer: TEST_MAKER,
    reason,
    disposal: 'RETURNED',
    productName: '奶酪',
    brand: 'Zola',
    weight: '20.5',
  };
  expect(of('ImportDetention', detention)).toMatchObject([
    { kind: 'IMPORT_DETENTION', role: 'IMPORTER', itemClass, quantity: 20.5, brandKey: '111111111|ZOLA' },
  ]);
});

it('prefers the failed item to the reason as hazard', () => {
  const detention = {
    importer: TEST_MAKER,
    reason: 'SAFETY',
    disposal: 'DESTROYED',
    productName: '奶酪',
    failedItems: [{ name: '李斯特菌', itemClass: 'A', limit: null, measured: null, unit: null }],
  };
  expect(of('ImportDetention', detention)[0]?.hazard).toBe('李斯特菌');
});

it.each([
  ['SERIOUS', 3],
  ['POTENTIALLY_SERIOUS', 2],
  ['POTENTIAL', 2],
  ['UNDECIDED', 1],
  ['NO_RISK', 1],
  [null, null],
])('grades a foreign notification of risk %s as %s, without an enterprise', (riskDecision, severity) => {
  const notice = {
    system: 'RASFF',
    reference: '2025.0001',
    subject: '沙门氏菌',
    classification: 'ALERT',
    riskDecision,
    hazards: ['Salmonella'],
  };
  expect(of('ForeignNotification', notice)).toMatchObject([
    { kind: 'FOREIGN_NOTICE', role: null, orgCode: null, severity, hazard: 'Salmonella' },
  ]);
});

it('tells the grade of a trader', () => {
  expect(of('TraderCreditRating', { trader: TEST_MAKER, year: 2025, grade: 'B', score: '71' })).toMatchObject(
    [{ kind: 'EVALUATION', outcome: 'B', quantity: 71 }],
  );
});

it('makes a failure before shipment no evidence about goods on sale here', () => {
  const inspection = {
    consignee: TEST_MAKER,
    productName: '旧机床',
    brand: 'Zola',
    productKey: '111111111|ZOLA|M1',
    verdict: 'FAIL',
    failedItems: [{ name: '安全防护', itemClass: 'A', limit: null, measured: null, unit: null }],
  };
  expect(of('PreShipmentInspection', inspection)).toMatchObject([
    {
      kind: 'INSPECTION',
      role: 'BUYER',
      outcome: 'FAIL',
      productKey: null,
      brandKey: null,
      hazard: '安全防护',
    },
  ]);
});

it('leaves what quarantine stopped to the detention that follows', () => {
  expect(of('PortQuarantine', { consignee: TEST_MAKER, result: 'PEST_FOUND' })).toEqual([]);
});
