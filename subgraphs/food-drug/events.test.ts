import { describe, expect, it } from 'vitest';
import { eventsOfDepartment, TEST_MAKER, TEST_SELLER } from '../../test/testkit/department-events.js';
import { events } from './events.js';

const of = eventsOfDepartment('food-drug', events);

describe('FoodSampling', () => {
  const failed = {
    producer: TEST_MAKER,
    sampledAt: TEST_SELLER,
    productName: '酸奶',
    brand: '甲牌',
    samplingType: 'CITY',
    stage: 'MARKET',
    verdict: 'FAIL',
    productKey: '111111111|甲牌|M1',
    batchNo: '2026-05-01',
    failedItems: [
      { name: '水分', itemClass: 'B', limit: null, measured: null, unit: null },
      { name: '大肠菌群', itemClass: 'A', limit: '≤10', measured: '90', unit: 'CFU/g' },
    ],
  } as const;

  it('tells the maker of each failed item, safety first, and the seller once of the gravest', () => {
    expect(
      of('FoodSampling', failed).map((e) => [e.role, e.orgCode, e.outcome, e.itemClass, e.hazard]),
    ).toEqual([
      ['PRODUCER', '111111111', 'FAIL', 'A', '大肠菌群'],
      ['PRODUCER', '111111111', 'FAIL', 'B', '水分'],
      ['SELLER', '222222222', 'FAIL', 'A', '大肠菌群'],
    ]);
    expect(of('FoodSampling', failed)[0]).toMatchObject({
      kind: 'INSPECTION',
      samplingType: 'CITY',
      channel: 'MARKET',
      brandKey: '111111111|甲',
      batchNo: '20260501',
      label: '食品抽检不合格:甲牌 酸奶,大肠菌群(A 类)、水分(B 类)',
    });
  });

  it('lets the retest replace the first verdict', () => {
    expect(
      of('FoodSampling', { ...failed, retestVerdict: 'PASS' }).map((e) => [e.outcome, e.hazard]),
    ).toEqual([
      ['PASS', null],
      ['PASS', null],
    ]);
  });

  it('counts a label failure as class C, whatever items stand beside it', () => {
    const [maker] = of('FoodSampling', { ...failed, verdict: 'LABEL_FAIL' });
    expect(maker).toMatchObject({ outcome: 'LABEL_FAIL', itemClass: 'C', hazard: null });
  });

  it('speaks of the product also where no maker is known', () => {
    const [only, ...others] = of('FoodSampling', { ...failed, producer: null, sampledAt: null });
    expect(only).toMatchObject({ role: 'PRODUCER', orgCode: null });
    expect(others).toHaveLength(1);
  });
});

describe('FoodDrugRecall', () => {
  const recall = {
    producer: TEST_MAKER,
    productName: '酸奶',
    brand: null,
    reason: '大肠菌群超标',
    origin: 'ORDERED',
    state: 'OPEN',
    batchNo: 'A1',
    otherBatches: ['a1', 'B2'],
  } as const;

  it('gives one event per batch, each batch once', () => {
    expect(of('FoodDrugRecall', recall).map((e) => [e.batchNo, e.channel, e.outcome])).toEqual([
      ['A1', 'ORDERED', 'OPEN'],
      ['B2', 'ORDERED', 'OPEN'],
    ]);
  });

  it('covers every batch where none is named', () => {
    expect(
      of('FoodDrugRecall', { ...recall, batchNo: null, otherBatches: null }).map((e) => e.batchNo),
    ).toEqual([null]);
  });
});

describe('AdverseEvent', () => {
  const hurt = {
    holder: TEST_MAKER,
    productName: '面膜',
    severity: 'HOSPITALISED',
    causality: 'PROBABLE',
    manifestation: '皮疹',
  };

  it('is an injury with the severity of its outcome', () => {
    expect(of('AdverseEvent', hurt)).toMatchObject([
      { kind: 'INJURY', role: 'PRODUCER', severity: 3, injury: true, outcome: 'PROBABLE', hazard: '皮疹' },
    ]);
  });

  it('says nothing where the product is unlikely to be the cause', () => {
    expect(of('AdverseEvent', { ...hurt, causality: 'UNLIKELY' })).toEqual([]);
  });
});

describe('FoodDrugComplaint', () => {
  const complaint = {
    respondent: TEST_SELLER,
    result: 'OPEN',
    injury: false,
    injurySeverity: 'FATAL',
  } as const;

  it('grades an injury only where somebody was hurt', () => {
    expect(of('FoodDrugComplaint', complaint)[0]).toMatchObject({ severity: null, injury: false });
    expect(of('FoodDrugComplaint', { ...complaint, injury: true })[0]).toMatchObject({
      severity: 4,
      injury: true,
    });
  });

  it('names the maker too, when it is another than the respondent', () => {
    const rolesOf = (producer: typeof TEST_MAKER | typeof TEST_SELLER) =>
      of('FoodDrugComplaint', { ...complaint, producer }).map((e) => e.role);
    expect(rolesOf(TEST_MAKER)).toEqual(['RESPONDENT', 'PRODUCER']);
    expect(rolesOf(TEST_SELLER)).toEqual(['RESPONDENT']);
  });
});

describe('FoodDrugPenalty', () => {
  const penalty = {
    respondent: TEST_MAKER,
    offence: '生产不合格食品',
    penaltyKind: 'FINE',
    gravity: 'MINOR',
    finality: 'FINAL',
    fulfilment: 'FULFILLED',
    fine: '5000.00',
  } as const;

  it.each([
    ['MINOR', 'FINE', 2],
    ['GRAVE', 'FINE', 4],
    ['MINOR', 'REVOCATION', 4],
    ['ORDINARY', 'PRODUCTION_HALT', 3],
  ])('graded %s with %s is of severity %i: never below its kind', (gravity, penaltyKind, severity) => {
    expect(of('FoodDrugPenalty', { ...penalty, gravity, penaltyKind })[0]?.severity).toBe(severity);
  });

  it.each([
    ['FINAL', 'FULFILLED', 'FINAL'],
    ['FINAL', 'OVERDUE', 'OVERDUE'],
    ['RECONSIDERATION', 'OVERDUE', 'DISPUTED'],
    ['LITIGATION', 'PENDING', 'DISPUTED'],
    ['ANNULLED', 'FULFILLED', 'REVOKED'],
  ])('that is %s and %s counts as %s', (finality, fulfilment, outcome) => {
    expect(of('FoodDrugPenalty', { ...penalty, finality, fulfilment })[0]?.outcome).toBe(outcome);
  });
});

it('dates a licence by the change of its state', () => {
  const licence = {
    holder: TEST_MAKER,
    licenceNo: 'SC1',
    issuedOn: '2024-01-01',
    stateChangedOn: '2026-03-01',
  };
  const dated = (state: string) => of('FoodLicence', { ...licence, state })[0]?.occurredOn;
  expect([dated('VALID'), dated('REVOKED')]).toEqual(['2024-01-01', '2026-03-01']);
});

it.each([
  ['DRUG', '药品抽检合格:甲牌 面膜'],
  ['DEVICE', '医疗器械抽检合格:甲牌 面膜'],
  ['COSMETIC', '化妆品抽检合格:甲牌 面膜'],
])('counts samplings of medical products, %s, like all others', (kind, label) => {
  const sampling = {
    producer: TEST_MAKER,
    sampledAt: TEST_SELLER,
    productName: '面膜',
    brand: '甲牌',
    samplingType: 'CITY',
    stage: 'ONLINE',
    verdict: 'PASS',
    kind,
  };
  expect(of('MedicalSampling', sampling)).toMatchObject([
    { kind: 'INSPECTION', role: 'PRODUCER', channel: 'ONLINE', brandKey: '111111111|甲', label },
    { kind: 'INSPECTION', role: 'SELLER', label },
  ]);
});

it('reads a recall of medical products by batch', () => {
  const recall = {
    producer: TEST_MAKER,
    productName: '胶囊',
    defect: '溶出度',
    origin: 'ORDERED',
    state: 'OPEN',
  };
  expect(of('MedicalRecall', { ...recall, batchNo: 'A1', otherBatches: ['B2'] })).toMatchObject([
    { kind: 'RECALL', role: 'PRODUCER', batchNo: 'A1', channel: 'ORDERED', hazard: '溶出度' },
    { kind: 'RECALL', batchNo: 'B2' },
  ]);
});

describe('FoodSafetyIncident', () => {
  const incident = { responsible: TEST_SELLER, cause: 'BACTERIAL', agent: '沙门氏菌', ill: 7, closed: false };
  const roles = (more: Readonly<Record<string, typeof TEST_MAKER | null>>) =>
    of('FoodSafetyIncident', { ...incident, ...more }).map(({ role, orgCode }) => [role, orgCode]);

  it.each([
    [0, 0, 2],
    [3, 0, 3],
    [3, 1, 4],
  ])('with %i in hospital and %i dead is of severity %i', (hospitalised, deaths, severity) => {
    expect(of('FoodSafetyIncident', { ...incident, hospitalised, deaths })).toMatchObject([
      { kind: 'ACCIDENT', severity, injury: true, quantity: 7, hazard: '沙门氏菌', outcome: 'OPEN' },
    ]);
  });

  it('names who served the food, and its maker where that is another', () => {
    expect(roles({})).toEqual([['RESPONDENT', '222222222']]);
    expect(roles({ producer: TEST_MAKER })).toEqual([
      ['RESPONDENT', '222222222'],
      ['PRODUCER', '111111111'],
    ]);
    expect(roles({ producer: TEST_MAKER, responsible: TEST_MAKER })).toEqual([['RESPONDENT', '111111111']]);
  });

  it('stands by itself where nobody is known to answer for it', () => {
    expect(roles({ responsible: null })).toEqual([[null, null]]);
  });
});
