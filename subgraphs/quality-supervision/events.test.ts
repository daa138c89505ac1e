import { expect, it } from 'vitest';
import { eventsOfDepartment, TEST_MAKER, TEST_SELLER } from '../../test/testkit/department-events.js';
import { events } from './events.js';

const of = eventsOfDepartment('quality-supervision', events);

it.each([
  ['AWARD', 'HONOUR'],
  ['FAMOUS_BRAND', 'HONOUR'],
  ['MANAGEMENT_SYSTEM', 'QUALIFICATION'],
])('counts %s as %s', (kind, expected) => {
  const honour = { holder: TEST_MAKER, kind, title: '市长质量奖', level: '金奖', state: 'VALID' };
  expect(of('QualityHonour', honour)).toMatchObject([
    { kind: expected, outcome: 'VALID', label: '市长质量奖(金奖)' },
  ]);
});

it('tells a compulsory certificate from a licence', () => {
  const licence = {
    holder: TEST_MAKER,
    licenceNo: 'X1',
    state: 'SUSPENDED',
    issuedOn: '2024-01-01',
    stateChangedOn: null,
  };
  const label = (kind: string) => of('ProductLicence', { ...licence, kind })[0]?.label;
  expect([label('CCC'), label('PRODUCTION')]).toEqual(['强制性认证 X1 暂停', '产品许可证 X1 暂停']);
});

it('reads who started a recall, and what for', () => {
  const recall = {
    producer: TEST_MAKER,
    productName: '电热毯',
    defect: '触电',
    origin: 'VOLUNTARY',
    state: 'CLOSED',
    affected: 120,
  };
  expect(of('ProductRecall', recall)).toMatchObject([
    {
      kind: 'RECALL',
      channel: 'VOLUNTARY',
      outcome: 'CLOSED',
      hazard: '触电',
      quantity: 120,
      label: '主动召回(已完成):电热毯,触电',
    },
  ]);
});

it('reads certificates, metrology licences and approvals of testing bodies as licences of their state', () => {
  const licence = { holder: TEST_MAKER, state: 'REVOKED', stateChangedOn: '2026-03-01' };
  const read = (type: string, own: Readonly<Record<string, string>>) => of(type, { ...licence, ...own })[0];
  const common = { kind: 'LICENCE', role: 'HOLDER', outcome: 'REVOKED', occurredOn: '2026-03-01' };
  expect(read('CompulsoryCertificate', { certificateNo: 'C1', issuedOn: '2024-01-01' })).toMatchObject({
    ...common,
    label: '强制性认证 C1 吊销',
  });
  expect(read('MetrologyLicence', { licenceNo: 'M1', issuedOn: '2024-01-01' })).toMatchObject({
    ...common,
    label: '计量器具许可 M1 吊销',
  });
  expect(read('TestingBody', { cmaNo: '210901340001', approvedOn: '2024-01-01' })).toMatchObject({
    ...common,
    label: '检验检测机构资质认定 210901340001 吊销',
  });
});

it.each([
  ['PASSED', 'PASS'],
  ['PASSED_AFTER_RECTIFICATION', 'PASS'],
  ['FAILED', 'FAIL'],
])(
  'reads the last inspection of equipment, %s, as %s of its user and of no product',
  (concluded, outcome) => {
    const lift = {
      user: TEST_SELLER,
      manufacturer: TEST_MAKER,
      equipmentName: '乘客电梯',
      registrationCode: '3110',
      productKey: '111111111|甲|M1',
      lastInspectedOn: '2026-02-03',
      lastConclusion: concluded,
    };
    expect(of('SpecialEquipment', lift)).toMatchObject([
      { kind: 'INSPECTION', role: 'USER', orgCode: '222222222', outcome, occurredOn: '2026-02-03' },
    ]);
    expect(of('SpecialEquipment', lift)[0]).toMatchObject({ productKey: null, brandKey: null });
    expect(of('SpecialEquipment', { ...lift, lastConclusion: null })).toEqual([]);
  },
);

it('lets a defect investigation speak once it is concluded', () => {
  const investigation = {
    producer: TEST_MAKER,
    productName: '童车',
    brand: '甲牌',
    defect: '前叉断裂',
    openedOn: '2026-01-02',
    concludedOn: '2026-04-05',
  };
  expect(of('DefectInvestigation', investigation)).toEqual([]);
  expect(of('DefectInvestigation', { ...investigation, conclusion: 'DEFECT' })).toMatchObject([
    {
      kind: 'EVALUATION',
      outcome: 'DEFECT',
      occurredOn: '2026-04-05',
      hazard: '前叉断裂',
      brandKey: '111111111|甲',
      label: '缺陷调查(存在缺陷):甲牌 童车,前叉断裂',
    },
  ]);
});

it('tells the credit grade of a year', () => {
  expect(
    of('QualityCreditRating', { rated: TEST_MAKER, year: 2025, grade: 'B', score: '72.5' }),
  ).toMatchObject([
    { kind: 'EVALUATION', role: 'HOLDER', outcome: 'B', quantity: 72.5, label: '2025 年度质量信用 B 级' },
  ]);
});

it('makes no evidence of persons, leads and reports that a client ordered', () => {
  expect(of('EquipmentOperator', { employer: TEST_SELLER, state: 'REVOKED' })).toEqual([]);
  expect(of('DefectLead', { producer: TEST_MAKER, defect: '起火', injured: 1 })).toEqual([]);
  expect(of('TestingReport', { producer: TEST_MAKER, verdict: 'FAIL' })).toEqual([]);
});
