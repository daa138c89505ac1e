import { describe, expect, it } from 'vitest';
import { eventsOfDepartment, TEST_MAKER, TEST_SELLER } from '../../test/testkit/department-events.js';
import { events } from './events.js';

const of = eventsOfDepartment('agriculture', events);

const residue = { name: '毒死蜱', itemClass: 'A', limit: '≤0.02', measured: '0.3', unit: 'mg/kg' } as const;
const sample = {
  producer: TEST_MAKER,
  sampledAt: TEST_SELLER,
  productName: '青菜',
  brand: '甲牌',
  samplingType: 'CITY',
  stage: 'PRODUCTION',
  verdict: 'FAIL',
  failedItems: [residue],
} as const;

describe('samplings', () => {
  it('of farm products name grower and seller, and the grade stands for the model', () => {
    const [grower, seller] = of('FarmProductMonitoring', { ...sample, grade: '一级' });
    expect(grower).toMatchObject({
      kind: 'INSPECTION',
      role: 'PRODUCER',
      itemClass: 'A',
      hazard: '毒死蜱',
      brandKey: '111111111|甲',
      label: '农产品例行监测不合格:甲牌 青菜 一级,毒死蜱(A 类)',
    });
    expect(seller).toMatchObject({ role: 'SELLER', orgCode: '222222222' });
  });

  it('of farm inputs follow the retest', () => {
    const outcomes = of('FarmInputSampling', { ...sample, retestVerdict: 'PASS' }).map((e) => e.outcome);
    expect(outcomes).toEqual(['PASS', 'PASS']);
  });
});

describe('OriginCertificate', () => {
  const certificate = {
    producer: TEST_MAKER,
    buyer: TEST_SELLER,
    productName: '草莓',
    brand: '甲牌',
    grade: '特级',
    batchNo: '2026-05-01',
    quantity: '120.50',
    unit: 'kg',
  } as const;

  it('is the first link of a trace, from the farm to the buyer', () => {
    expect(of('OriginCertificate', certificate)).toMatchObject([
      {
        kind: 'TRACE',
        role: 'SUPPLIER',
        outcome: 'FARM',
        channel: 'PRODUCTION',
        quantity: 120.5,
        batchNo: '20260501',
      },
      { kind: 'TRACE', role: 'BUYER', orgCode: '222222222', brandKey: '111111111|甲' },
    ]);
  });

  it('stands by itself where no buyer is named', () => {
    expect(of('OriginCertificate', { ...certificate, buyer: null }).map((e) => e.role)).toEqual(['SUPPLIER']);
  });
});

it('reads a certification as a qualification, dated by the change of its state', () => {
  const certification = {
    holder: TEST_MAKER,
    certificateNo: 'LB-15-1',
    kind: 'GREEN_FOOD',
    issuedOn: '2024-05-01',
    stateChangedOn: '2026-01-10',
  };
  const [valid] = of('FarmCertification', { ...certification, state: 'VALID' });
  expect(valid).toMatchObject({
    kind: 'QUALIFICATION',
    role: 'HOLDER',
    outcome: 'VALID',
    occurredOn: '2024-05-01',
    label: '绿色食品认证 LB-15-1 有效',
  });
  const [withdrawn] = of('FarmCertification', { ...certification, state: 'WITHDRAWN' });
  expect(withdrawn).toMatchObject({ outcome: 'WITHDRAWN', occurredOn: '2026-01-10' });
});

it('grades a penalty like those of all departments', () => {
  const [penalty] = of('AgriculturePenalty', {
    respondent: TEST_MAKER,
    offence: '使用禁用农药',
    penaltyKind: 'FINE',
    gravity: 'MAJOR',
    finality: 'FINAL',
    fulfilment: 'OVERDUE',
    fine: '30000.00',
  });
  expect(penalty).toMatchObject({ kind: 'PENALTY', role: 'RESPONDENT', outcome: 'OVERDUE', severity: 3 });
});
