/** Testing bodies, named as the samplings name them, and the reports that clients ordered from them. */
import { workdayAge } from '../calendar.js';
import { batchOf, ORDINARY, productOf } from '../goods-of.js';
import { FIRST, LABORATORIES, SECOND, STREETS } from '../name-lists.js';
import { pickAt, spread } from '../random.js';
import { once, type RecordPlan } from '../record-plan.js';
import { person, published, rowRandom, serialNo, subject, subjectAsKept } from '../row-parts.js';
import type { Row } from '../sample.js';
import { itemNames } from '../test-items.js';
import type { World } from '../world.js';

const DEPARTMENT = 'quality-supervision';
const BODIES = 40;

/** Twelve digits; 09 stands for the city. */
export const cmaNoOf = (n: number): string => `2109013400${String(n + 1).padStart(2, '0')}`;

const SCOPES = [
  { field: '食品', object: '乳及乳制品', parameter: '蛋白质', standard: 'GB 5009.5-2016' },
  { field: '轻工', object: '家用和类似用途电器', parameter: '全部参数', standard: 'GB 4706.1-2005' },
  { field: '纺织', object: '纺织品', parameter: '甲醛含量', standard: 'GB/T 2912.1-2009' },
  { field: '建材', object: '钢筋混凝土用钢', parameter: '屈服强度', standard: 'GB/T 28900-2022' },
  { field: '玩具', object: '玩具及儿童用品', parameter: '机械与物理性能', standard: 'GB 6675.2-2014' },
  { field: '化工', object: '涂料', parameter: '挥发性有机化合物', standard: 'GB/T 23985-2009' },
] as const;
const INSTRUMENTS = [
  { name: '气相色谱-质谱联用仪', model: 'GCMS-2020', range: '1.5~1090 u', quantity: 3, shared: true },
  { name: '万能材料试验机', model: 'WAW-600', range: '12~600 kN', quantity: 2, shared: true },
  { name: '原子吸收分光光度计', model: 'AA-7000', range: '185~900 nm', quantity: 2, shared: false },
  { name: '泄漏电流测试仪', model: 'TOS-3200', range: '0~100 mA', quantity: 4, shared: false },
] as const;

const nameOf = (world: World, n: number): string => {
  const known = LABORATORIES[n];
  if (known !== undefined) return known;
  const random = rowRandom(world, 'TestingBodyName', n);
  return `上海${random.pick(FIRST)}${random.pick(SECOND)}检测技术有限公司`;
};

function testingBody(world: World, n: number): readonly Row[] {
  const random = rowRandom(world, 'TestingBody', n);
  const age = 200 + random.int(800);
  const publicBody = n < LABORATORIES.length;
  const system = published(world, random, { age, typicalDelay: 5, district: '310104', open: true });
  return once(system, () => ({
    cmaNo: cmaNoOf(n),
    holder: { name: nameOf(world, n) },
    kind: publicBody ? 'INSTITUTION' : 'COMPANY',
    ...(publicBody
      ? { calNo: `(${world.calendar.day(age).slice(0, 4)})沪质监认字${String(n + 1).padStart(3, '0')}号` }
      : {}),
    cnasNo: `CNAS L${String(1_000 + 37 * n).padStart(4, '0')}`,
    scope: [pickAt(SCOPES, n), pickAt(SCOPES, n + 2)],
    instruments: [pickAt(INSTRUMENTS, n), pickAt(INSTRUMENTS, n + 1)],
    signatories: random.between(3, 24),
    address: `上海市徐汇区${random.pick(STREETS)}路${random.between(1, 900)}号`,
    businessPhone: `021-6${String(random.int(10_000_000)).padStart(7, '0')}`,
    approver: '上海市质量技术监督局',
    approvedOn: world.calendar.day(age),
    expiresOn: world.calendar.day(age - 2_191),
    state: 'VALID',
    technicalManager: person(random),
  }));
}

const KINDS = [
  'COMMISSIONED',
  'COMMISSIONED',
  'COMMISSIONED',
  'TYPE_TEST',
  'ACCEPTANCE',
  'CERTIFICATION',
] as const;

/** Measured well within the limit: whoever orders a test and fails it shows the report to nobody. */
const passedItem = (name: string, productClass: string): Row => ({
  name,
  measured: productClass.startsWith('F') ? '未检出' : '符合',
  itemClass: 'A',
});

function testingReport(world: World, i: number): readonly Row[] {
  const random = rowRandom(world, 'TestingReport', i);
  const kind = random.pick(['FOOD', 'GOODS', 'GOODS', 'BUILDING'] as const);
  const producer = world.enterprise(kind, spread(i, world.count(kind), world.seed + 181));
  const seller = world.enterprise('SELLER', spread(i, world.count('SELLER'), world.seed + 191));
  const { productName, gtin: _none, ...product } = productOf(world.seed, producer, i % ORDINARY);
  const age = workdayAge(world.calendar, random);
  const ordered = random.pick(KINDS);
  const onlyData = random.chance(0.1);
  const system = published(world, random, { age, typicalDelay: 3, district: producer.district.code });
  return once(system, () => ({
    reportNo: serialNo(world, 'BG', age, i),
    cmaNo: cmaNoOf(i % BODIES),
    verificationCode: String(random.int(1_000_000_000)).padStart(9, '0'),
    kind: ordered,
    client: subjectAsKept(ordered === 'ACCEPTANCE' ? seller : producer, random),
    producer: subject(producer),
    sampleName: productName,
    ...product,
    batchNo: batchOf(world.calendar, age, random),
    receivedOn: world.calendar.day(age + random.between(5, 20)),
    issuedOn: world.calendar.day(age),
    standards: [pickAt(SCOPES, i).standard],
    items: itemNames(product.productClass, 'A')
      .slice(0, 2)
      .map((name) => passedItem(name, product.productClass)),
    ...(onlyData ? {} : { verdict: 'PASS' }),
    cmaMarked: random.chance(0.9),
    state: random.chance(0.98) ? 'ISSUED' : 'VOID',
    signatory: person(random),
  }));
}

export const TESTING_PLANS: readonly RecordPlan[] = [
  { department: DEPARTMENT, recordType: 'TestingBody', count: () => BODIES, rows: testingBody },
  { department: DEPARTMENT, recordType: 'TestingReport', at1: 2_500, rows: testingReport },
];
