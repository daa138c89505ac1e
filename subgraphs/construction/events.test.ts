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
