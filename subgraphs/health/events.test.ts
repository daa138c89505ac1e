import { describe, expect, it } from 'vitest';
import { eventsOfDepartment, TEST_MAKER, TEST_SELLER } from '../../test/testkit/department-events.js';
import { events } from './events.js';

const of = eventsOfDepartment('health', events);

describe('InjuryReport', () => {
  const report = {
    producer: TEST_MAKER,
    productName: '婴儿推车',
    brand: '甲牌',
    model: 'M1',
    productClass: 'C0200',
    productLink: 'CAUSED',
    nature: 'FRACTURE',
    severity: 'OUTPATIENT',
    disposition: 'RELEASED',
  } as const;

  it('is an injury by the product, with its nature as hazard', () => {
    expect(of('InjuryReport', report)).toMatchObject([
      {
        kind: 'INJURY',
        role: 'PRODUCER',
        orgCode: '111111111',
        brandKey: '111111111|甲',
        outcome: 'RELEASED',
        severity: 2,
        injury: true,
        productClass: 'C0200',
        hazard: '骨折',
        label: '伤害监测:甲牌 婴儿推车 M1,骨折',
      },
    ]);
  });

  it.each([
    ['FIRST_AID', 'RELEASED', 1],
    ['OUTPATIENT', 'ADMITTED', 3],
    ['HOSPITALISED', 'RELEASED', 3],
    ['FIRST_AID', 'DIED', 4],
    ['FATAL', 'ADMITTED', 4],
  ])('graded %s and %s is of severity %i: never below what became of the injured', (grade, end, severity) => {
    expect(of('InjuryReport', { ...report, severity: grade, disposition: end })[0]?.severity).toBe(severity);
  });

  it('says nothing where the product had nothing to do with it', () => {
    expect(of('InjuryReport', { ...report, productLink: 'UNRELATED' })).toEqual([]);
  });

  it('counts a possible cause, and a product whose maker nobody knows', () => {
    const [event] = of('InjuryReport', { ...report, productLink: 'POSSIBLE', producer: null });
    expect(event).toMatchObject({ role: 'PRODUCER', orgCode: null });
  });
});

describe('FoodborneIllnessReport', () => {
  const illness = {
    servedBy: TEST_SELLER,
    producer: TEST_MAKER,
    productName: '熟肉',
    brand: '甲牌',
    model: '200g',
    productKey: '111111111|甲|200G',
    foodLink: 'CONFIRMED',
    agent: '沙门氏菌',
    symptoms: ['腹泻'],
    cases: 7,
    hospitalised: 0,
    deaths: 0,
  } as const;

  it('tells the maker of the food, and who served it without the product', () => {
    expect(of('FoodborneIllnessReport', illness)).toMatchObject([
      { kind: 'INJURY', role: 'PRODUCER', productKey: '111111111|甲|200G', hazard: '沙门氏菌', quantity: 7 },
      { kind: 'INJURY', role: 'SELLER', orgCode: '222222222', productKey: null, brandKey: null },
    ]);
  });

  it('tells nothing of a food that was cleared', () => {
    const roles = of('FoodborneIllnessReport', { ...illness, foodLink: 'EXCLUDED' }).map(({ role }) => role);
    expect(roles).toEqual(['SELLER']);
  });

  it.each([
    [{ hospitalised: 0, deaths: 0 }, 2],
    [{ hospitalised: 2, deaths: 0 }, 3],
    [{ hospitalised: 0, deaths: 1 }, 4],
  ])('grades %j', (people, severity) => {
    expect(of('FoodborneIllnessReport', { ...illness, ...people })[0]?.severity).toBe(severity);
  });

  it('names the first symptom where no agent was found', () => {
    expect(of('FoodborneIllnessReport', { ...illness, agent: null })[0]?.hazard).toBe('腹泻');
  });
});

it('reads a water test as an inspection of its supplier, item by item', () => {
  const test = {
    supplier: TEST_MAKER,
    user: TEST_SELLER,
    samplingType: 'CITY',
    kind: 'SECONDARY',
    verdict: 'FAIL',
    failedItems: [
      { name: '浑浊度', itemClass: 'B', limit: null, measured: null, unit: null },
      { name: '菌落总数', itemClass: 'A', limit: null, measured: null, unit: null },
    ],
  };
  expect(of('DrinkingWaterTest', test).map((e) => [e.kind, e.role, e.orgCode, e.hazard])).toEqual([
    ['INSPECTION', 'PRODUCER', '111111111', '菌落总数'],
    ['INSPECTION', 'PRODUCER', '111111111', '浑浊度'],
    ['INSPECTION', 'USER', '222222222', '菌落总数'],
  ]);
});
