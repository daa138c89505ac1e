/** Certificates and ratings of quality-supervision: none is taken away for cause, for that would cost points. */
import { workdayAge } from '../calendar.js';
import type { Goods } from '../catalogue.js';
import { addressOf, type Enterprise } from '../enterprise.js';
import { ORDINARY, productOf } from '../goods-of.js';
import { pickAt, type Random, spread } from '../random.js';
import { once, type RecordPlan } from '../record-plan.js';
import { published, rowRandom, serialNo, subject, subjectAsKept } from '../row-parts.js';
import type { Row } from '../sample.js';
import type { World } from '../world.js';

const DEPARTMENT = 'quality-supervision';

/** Electrical goods, children's goods and e-bikes may not be sold without CCC. */
export const needsCcc = (productClass: string): boolean => /^[ECV]/.test(productClass);

/** Product code within a certificate number, and what such goods are tested by. */
const CCC_FIELDS = [
  { prefix: 'E01', code: '0104', standard: 'GB/T 5023.1-2008', rule: 'CNCA-C01-01:2014' },
  { prefix: 'E02', code: '0717', standard: 'GB 4706.1-2005', rule: 'CNCA-C07-01:2017' },
  { prefix: 'E03', code: '1001', standard: 'GB 7000.1-2015', rule: 'CNCA-C10-01:2014' },
  { prefix: 'E05', code: '0201', standard: 'GB/T 2099.1-2021', rule: 'CNCA-C02-01:2014' },
  { prefix: 'E', code: '0807', standard: 'GB 4943.1-2022', rule: 'CNCA-C08-01:2014' },
  { prefix: 'C', code: '2202', standard: 'GB 6675.1-2014', rule: 'CNCA-C22-02:2020' },
  { prefix: 'V', code: '1119', standard: 'GB 17761-2018', rule: 'CNCA-C11-16:2021' },
] as const;
const fieldOf = (goods: Goods) => CCC_FIELDS.find(({ prefix }) => goods.code.startsWith(prefix));

const modelsOf = (world: World, holder: Enterprise, productClass: string): readonly Row[] =>
  Array.from({ length: 2 * ORDINARY }, (_, slot) => productOf(world.seed, holder, slot))
    .filter((product) => product.productClass === productClass)
    .map(({ model, brand }) => ({ model, brand, parameters: '220V~ 50Hz' }));

/** Expired, or valid but for a few that their holder gave up or that are suspended. */
function stateOf(world: World, random: Random, age: number, years: number): Row {
  const left = 365 * years - age;
  if (left < 0) return { state: 'EXPIRED', stateChangedOn: world.calendar.day(-left) };
  const place = random.next();
  if (place < 0.95) return { state: 'VALID' };
  const stateChangedOn = world.calendar.day(Math.max(1, Math.floor(age * 0.5)));
  return place < 0.98
    ? { state: 'CANCELLED', stateReason: '持证人申请注销', stateChangedOn }
    : { state: 'SUSPENDED', stateReason: '获证后监督未按期进行', stateChangedOn };
}

function compulsoryCertificate(world: World, i: number): readonly Row[] {
  const random = rowRandom(world, 'CompulsoryCertificate', i);
  const holder = world.enterprise('GOODS', spread(i, world.count('GOODS'), world.seed + 157));
  const place = holder.goods.findIndex(({ code }) => needsCcc(code));
  const goods = holder.goods[place];
  const field = goods === undefined ? undefined : fieldOf(goods);
  if (goods === undefined || field === undefined) return [];
  const age = workdayAge(world.calendar, random);
  const { gtin: _none, ...product } = productOf(world.seed, holder, place);
  const system = published(world, random, {
    age,
    typicalDelay: 5,
    district: holder.district.code,
    open: true,
  });
  const year = world.calendar.day(age).slice(0, 4);
  return once(system, () => ({
    certificateNo: `${year}01${field.code}${String(i + 1).padStart(6, '0')}`,
    holder: subjectAsKept(holder, random),
    manufacturer: subject(holder),
    factory: holder.name,
    factoryAddress: addressOf(world.seed, holder),
    factoryNo: `A${String(holder.serial).padStart(6, '0')}`,
    ...product,
    models: modelsOf(world, holder, goods.code),
    standards: [field.standard],
    ruleNo: field.rule,
    certifier: random.pick(['中国质量认证中心', '上海市质量监督检验技术研究院']),
    firstIssuedOn: world.calendar.day(age + random.pick([0, 0, 1_825])),
    issuedOn: world.calendar.day(age),
    expiresOn: world.calendar.day(age - 1_825),
    surveilledOn: world.calendar.day(Math.max(1, age % 365)),
    ...stateOf(world, random, age, 5),
  }));
}

const INSTRUMENTS = [
  { name: '电子计价秤', model: 'ACS-30', range: '0.1~30 kg', accuracy: 'Ⅲ 级' },
  { name: '数字指示秤', model: 'TCS-150', range: '1~150 kg', accuracy: 'Ⅲ 级' },
  { name: '膜式燃气表', model: 'G2.5', range: '0.025~4 m³/h', accuracy: '1.5 级' },
  { name: '冷水水表', model: 'LXS-15', range: 'Q3 2.5 m³/h', accuracy: '2 级' },
  { name: '单相静止式电能表', model: 'DDS-60', range: '5(60) A', accuracy: '1 级' },
  { name: '压力表', model: 'Y-100', range: '0~1.6 MPa', accuracy: '1.6 级' },
] as const;

function metrologyLicence(world: World, i: number): readonly Row[] {
  const random = rowRandom(world, 'MetrologyLicence', i);
  const holder = world.enterprise('GOODS', spread(i, world.count('GOODS'), world.seed + 163));
  const age = workdayAge(world.calendar, random);
  const kind = random.pick(['MANUFACTURE', 'MANUFACTURE', 'REPAIR', 'TYPE_APPROVAL', 'MEASUREMENT_STANDARD']);
  const lasting = kind === 'TYPE_APPROVAL';
  const system = published(world, random, {
    age,
    typicalDelay: 5,
    district: holder.district.code,
    open: true,
  });
  return once(system, () => ({
    licenceNo: serialNo(world, 'MC', age, i),
    kind,
    holder: subjectAsKept(holder, random),
    instruments: [pickAt(INSTRUMENTS, i)],
    address: addressOf(world.seed, holder),
    issuer: '上海市质量技术监督局',
    issuedOn: world.calendar.day(age),
    ...(lasting ? { state: 'VALID' } : stateOf(world, random, age, 3)),
    ...(lasting ? {} : { expiresOn: world.calendar.day(age - 1_095) }),
  }));
}

/** Grades of either scheme with the lowest score of each. */
const GRADES = {
  SUPERVISION_CLASS: [
    ['AA', 90],
    ['A', 80],
    ['A', 80],
    ['B', 65],
    ['C', 50],
  ],
  CREDIT_GRADE: [
    ['AAA', 95],
    ['AA', 90],
    ['A', 80],
    ['B', 65],
    ['C', 50],
  ],
} as const;
const MEASURES: Readonly<Record<string, string>> = {
  B: '常态监管',
  C: '加严监管:列为重点监管企业,约谈负责人并限期整改',
};

function creditRating(world: World, i: number): readonly Row[] {
  const random = rowRandom(world, 'QualityCreditRating', i);
  const kind = random.pick(['FOOD', 'GOODS', 'GOODS', 'BUILDING'] as const);
  const rated = world.enterprise(kind, spread(i, world.count(kind), world.seed + 167));
  const age = workdayAge(world.calendar, random);
  const scheme = random.pick(['SUPERVISION_CLASS', 'SUPERVISION_CLASS', 'CREDIT_GRADE'] as const);
  const [grade, least] = random.pick(GRADES[scheme]);
  const score = least + 4 * random.next();
  const system = published(world, random, { age, typicalDelay: 10, district: rated.district.code });
  return once(system, () => ({
    ratingNo: serialNo(world, 'ZX', age, i),
    rated: subjectAsKept(rated, random),
    scheme,
    grade,
    score: score.toFixed(1),
    items: ['产品质量', '质量管理', '标准与计量', '诚信守法'].map((item) => ({
      item,
      score: (score / 4).toFixed(1),
      fullScore: '25',
    })),
    year: Number(world.calendar.day(age).slice(0, 4)),
    ...(grade === 'C' ? { downgradeReasons: ['监督抽查不合格', '未按期整改'] } : {}),
    ...(scheme === 'SUPERVISION_CLASS' ? { measures: MEASURES[grade] ?? '信用监管、责任监管' } : {}),
    rater: '上海市质量技术监督局',
    ratedOn: world.calendar.day(age),
    validUntil: world.calendar.day(age - 365),
  }));
}

export const CERTIFICATE_PLANS: readonly RecordPlan[] = [
  {
    department: DEPARTMENT,
    recordType: 'CompulsoryCertificate',
    at1: 3_800,
    rows: compulsoryCertificate,
  },
  { department: DEPARTMENT, recordType: 'MetrologyLicence', at1: 400, rows: metrologyLicence },
  { department: DEPARTMENT, recordType: 'QualityCreditRating', at1: 1_500, rows: creditRating },
];
