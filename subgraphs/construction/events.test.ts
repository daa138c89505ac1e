import { expect, it } from 'vitest';
import { eventsOfDepartment, TEST_MAKER, TEST_SELLER } from '../../test/testkit/department-events.js';
import { events } from './events.js';

const of = eventsOfDepartment('construction', events);

it('counts material samplings as samplings in use, of their maker and their user', () => {
  const sampling = {
    producer: TEST_MAKER,
    usedBy: TEST_SELLER,
    productName: '钢筋',
    samplingType: 'CITY',
    verdict: 'FAIL',
    failedItems: [{ name: '屈服强度', itemClass: 'A', limit: null, measured: null, unit: null }],
  };
  expect(of('MaterialSampling', sampling).map((e) => [e.role, e.channel, e.hazard])).toEqual([
    ['PRODUCER', 'USE', '屈服强度'],
    ['USER', 'USE', '屈服强度'],
  ]);
});

it.each([
  ['ORDINARY', 2],
  ['LARGER', 3],
  ['MAJOR', 4],
  ['EXTREME', 4],
])('grades an accident %s as %i', (grade, severity) => {
  const accident = {
    contractor: TEST_MAKER,
    grade,
    deaths: 0,
    injured: 1,
    closed: false,
    description: '坍塌',
  };
  expect(of('ConstructionAccident', accident)).toMatchObject([
    { kind: 'ACCIDENT', severity, injury: true, outcome: 'OPEN' },
  ]);
});

it('tells whether works passed at once', () => {
  const works = { contractor: TEST_MAKER, projectName: '一号楼', failedUnits: 2 };
  expect(of('CompletionAcceptance', { ...works, passedAtOnce: false })).toMatchObject([
    { kind: 'ACCEPTANCE', outcome: 'FAIL', quantity: 2 },
  ]);
});

it('names the first defect that an inspection found', () => {
  const inspection = {
    contractor: TEST_MAKER,
    samplingType: 'DISTRICT',
    verdict: 'FAIL',
    defects: [{ problem: '钢筋间距' }, { problem: '裂缝' }],
  };
  expect(of('SiteInspection', inspection)).toMatchObject([
    { hazard: '钢筋间距', label: '工程质量监督检查发现问题 2 项' },
  ]);
});

it('says nothing of a project by itself', () => {
  expect(of('ConstructionProject', {})).toEqual([]);
});

it.each([
  ['PASSED', 'PASS'],
  ['PASSED_AFTER_RECTIFICATION', 'PASS'],
  ['FAILED', 'FAIL'],
])('reads an acceptance by units that is %s as %s', (conclusion, outcome) => {
  const acceptance = { contractor: TEST_MAKER, building: '3 号楼', units: 96, failedUnits: 2, conclusion };
  const defects = [{ unitNo: '101', item: '门窗', problem: '渗漏', rectified: false }];
  expect(of('UnitAcceptance', { ...acceptance, defects })).toMatchObject([
    { kind: 'ACCEPTANCE', role: 'CONTRACTOR', outcome, hazard: '渗漏', quantity: 2 },
  ]);
});

it('keeps complaints about works apart from those about goods', () => {
  const complaint = {
    respondent: TEST_SELLER,
    projectName: '一号楼',
    part: 'WATERPROOFING',
    hazard: '渗漏',
    injury: false,
    result: 'OPEN',
  };
  expect(of('ConstructionComplaint', complaint)).toMatchObject([
    {
      kind: 'COMPLAINT',
      role: 'RESPONDENT',
      productKey: null,
      brandKey: null,
      productClass: null,
      label: '工程质量投诉:一号楼 防水,渗漏',
    },
  ]);
  expect(of('ConstructionComplaint', { ...complaint, projectName: null })[0]?.label).toBe(
    '工程质量投诉:防水,渗漏',
  );
});

it('counts a qualification as a licence of its holder, and an award as an honour of its builder', () => {
  const certificate = { holder: TEST_MAKER, certificateNo: 'D1', issuedOn: '2024-01-01', state: 'VALID' };
  expect(of('ConstructionQualification', certificate)).toMatchObject([
    { kind: 'LICENCE', role: 'HOLDER', outcome: 'VALID', label: '建筑业企业资质 D1 有效' },
  ]);
  const award = { contractor: TEST_MAKER, kind: 'LUBAN', year: 2025, projectName: '一号楼', state: 'VALID' };
  expect(of('ConstructionAward', award)).toMatchObject([
    { kind: 'HONOUR', role: 'CONTRACTOR', outcome: 'VALID', label: '2025 年度鲁班奖:一号楼' },
  ]);
});

it('makes no evidence of persons and of figures of the sector', () => {
  expect(of('ConstructionPersonnel', { employer: TEST_MAKER, state: 'REVOKED' })).toEqual([]);
  expect(of('TransportIndicator', { kind: 'RAIL_PUNCTUALITY', value: '97.2' })).toEqual([]);
});
