import { expect, it } from 'vitest';
import { eventsOfDepartment, TEST_MAKER } from '../../test/testkit/department-events.js';
import { events } from './events.js';

const of = eventsOfDepartment('economy-information', events);

it('reads a technology centre as an evaluation, dated by the change of its state', () => {
  const centre = {
    holder: TEST_MAKER,
    level: 'CITY',
    recognisedOn: '2024-03-01',
    stateChangedOn: '2026-02-01',
    score: '86.5',
  };
  const [valid] = of('TechnologyCentre', { ...centre, state: 'VALID' });
  expect(valid).toMatchObject({
    kind: 'EVALUATION',
    role: 'HOLDER',
    orgCode: '111111111',
    outcome: 'VALID',
    occurredOn: '2024-03-01',
    quantity: 86.5,
    label: '市级企业技术中心',
  });
  const [withdrawn] = of('TechnologyCentre', { ...centre, state: 'WITHDRAWN' });
  expect(withdrawn).toMatchObject({ outcome: 'WITHDRAWN', occurredOn: '2026-02-01' });
});

it('tells grade, score and first finding of an integrity assessment', () => {
  const [event] = of('FoodIntegrityAssessment', {
    holder: TEST_MAKER,
    grade: 'NOT_PASSED',
    score: null,
    productClasses: ['F0500', 'F0600'],
    findings: [{ clause: '7.2', problem: '原料验收记录缺失', corrected: false }],
  });
  expect(event).toMatchObject({
    kind: 'EVALUATION',
    outcome: 'NOT_PASSED',
    quantity: null,
    productClass: 'F0500',
    hazard: '原料验收记录缺失',
    label: '食品工业企业诚信评价:未通过',
  });
});

it.each(['IndustrialOutput', 'InnovationIndicator', 'IndustryOperation'])(
  'says nothing about quality of %s, which is a denominator',
  (recordType) => {
    expect(of(recordType, { producer: TEST_MAKER, reporter: TEST_MAKER })).toEqual([]);
  },
);
