import { describe, expect, it } from 'vitest';
import { eventsOfDepartment, TEST_MAKER, TEST_SELLER } from '../../test/testkit/department-events.js';
import { events } from './events.js';

const of = eventsOfDepartment('fire', events);

describe('FireIncident', () => {
  const fire = {
    occupier: TEST_SELLER,
    producer: TEST_MAKER,
    productName: '电动自行车',
    brand: '甲牌',
    model: 'M1',
    productKey: '111111111|甲|M1',
    productClass: 'V0100',
    batchNo: '2026-05-01',
    grade: 'ORDINARY',
    cause: 'BATTERY',
    productRole: 'ORIGIN',
    defect: 'CONFIRMED',
    deaths: 0,
    injured: 0,
    directLoss: '120000.00',
  } as const;

  it('names the product as origin to its maker, and the place without any product', () => {
    expect(of('FireIncident', fire)).toMatchObject([
      {
        kind: 'FIRE',
        role: 'PRODUCER',
        orgCode: '111111111',
        outcome: 'ORIGIN',
        productKey: '111111111|甲|M1',
        brandKey: '111111111|甲',
        batchNo: '20260501',
        productClass: 'V0100',
        severity: 2,
        quantity: 120_000,
        label: '火灾起火物:甲牌 电动自行车 M1,电池热失控',
      },
      {
        kind: 'FIRE',
        role: 'USER',
        orgCode: '222222222',
        outcome: 'BATTERY',
        productKey: null,
        brandKey: null,
        batchNo: null,
      },
    ]);
  });

  it.each([
    ['only burnt', { productRole: 'DAMAGED' }],
    ['only spread the fire', { productRole: 'SPREADING' }],
    ['has no known part in it', { productRole: null }],
    ['was cleared of any defect', { defect: 'EXCLUDED' }],
  ])('says nothing of a product that %s', (_, change) => {
    expect(
      of('FireIncident', { ...fire, ...change }).map(({ role, productKey }) => [role, productKey]),
    ).toEqual([['USER', null]]);
  });

  it('counts a product whose defect could not be excluded', () => {
    expect(of('FireIncident', { ...fire, defect: 'NOT_EXCLUDED' })[0]?.outcome).toBe('ORIGIN');
  });

  it.each([
    ['property alone', {}, 2, false],
    ['somebody hurt', { injured: 1 }, 3, true],
    ['a larger fire', { grade: 'LARGER' }, 3, false],
    ['a death', { deaths: 1 }, 4, true],
  ])('grades %s', (_, change, severity, injury) => {
    expect(of('FireIncident', { ...fire, ...change })[0]).toMatchObject({ severity, injury });
  });

  it('stands by itself where nobody occupied the place', () => {
    expect(of('FireIncident', { ...fire, occupier: null, productRole: null })).toMatchObject([
      { role: null, orgCode: null },
    ]);
  });
});

it('inspects fire products like any sampling, at their user', () => {
  const inspection = {
    producer: TEST_MAKER,
    inspected: TEST_SELLER,
    productName: '干粉灭火器',
    samplingType: 'CITY',
    stage: 'USE',
    verdict: 'FAIL',
    failedItems: [{ name: '灭火剂充装量', itemClass: 'A', limit: null, measured: null, unit: null }],
  };
  expect(of('FireProductInspection', inspection).map((e) => [e.kind, e.role, e.hazard])).toEqual([
    ['INSPECTION', 'PRODUCER', '灭火剂充装量'],
    ['INSPECTION', 'USER', '灭火剂充装量'],
  ]);
});

it('tells the contractor whether the fire acceptance passed', () => {
  const acceptance = {
    contractor: TEST_MAKER,
    kind: 'ACCEPTANCE',
    projectName: '厂房一期',
    passed: false,
    problems: [{ part: '三层', problem: '防火门未安装闭门器', clause: null, mandatory: true }],
  };
  expect(of('FireAcceptance', acceptance)).toMatchObject([
    {
      kind: 'ACCEPTANCE',
      role: 'CONTRACTOR',
      outcome: 'FAIL',
      hazard: '防火门未安装闭门器',
      quantity: 1,
      label: '消防验收不合格:厂房一期',
    },
  ]);
  expect(of('FireAcceptance', { ...acceptance, passed: true, problems: null })[0]).toMatchObject({
    outcome: 'PASS',
    quantity: null,
  });
});
