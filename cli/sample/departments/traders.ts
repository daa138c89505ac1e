/** Who trades in the city, by which licence, and what commerce keeps of their credit. */
import { workdayAge } from '../calendar.js';
import { FOOD_GOODS } from '../catalogue.js';
import { addressOf } from '../enterprise.js';
import { pickAt, spread } from '../random.js';
import { once, type RecordPlan } from '../record-plan.js';
import {
  money,
  person,
  phone,
  published,
  rowRandom,
  serialNo,
  subject,
  subjectAsKept,
} from '../row-parts.js';
import type { Row } from '../sample.js';
import type { World } from '../world.js';

const DEPARTMENT = 'commerce';

const FORMATS = [
  { format: 'CONVENIENCE_STORE', kind: 'RETAIL', area: 120 },
  { format: 'SUPERMARKET', kind: 'RETAIL', area: 900 },
  { format: 'HYPERMARKET', kind: 'RETAIL', area: 7_000 },
  { format: 'SPECIALTY_STORE', kind: 'RETAIL', area: 200 },
  { format: 'FOOD_MARKET', kind: 'RETAIL', area: 1_800 },
  { format: 'WHOLESALE_MARKET', kind: 'BOTH', area: 20_000 },
  { format: 'ONLINE_STORE', kind: 'RETAIL', area: 60 },
] as const;

const seller = (world: World, i: number, salt: number) =>
  world.enterprise('SELLER', spread(i, world.count('SELLER'), world.seed + salt));

function trader(world: World, i: number): readonly Row[] {
  const random = rowRandom(world, 'CommerceTrader', i);
  const enterprise = seller(world, i, 227);
  const { format, kind, area } = random.pick(FORMATS);
  const age = workdayAge(world.calendar, random);
  const traced = random.chance(0.6);
  const system = published(world, random, { age, typicalDelay: 4, district: enterprise.district.code });
  return once(system, () => ({
    filingNo: serialNo(world, 'SY', age, i),
    trader: subjectAsKept(enterprise, random),
    kind,
    format,
    shopName: `${enterprise.brand}${enterprise.district.name}店`,
    address: addressOf(world.seed, enterprise),
    productClasses: [pickAt(FOOD_GOODS, i).code, pickAt(FOOD_GOODS, i + 7).code],
    floorArea: (area * (0.6 + 0.8 * random.next())).toFixed(1),
    stores: random.between(1, 30),
    employees: random.between(2, 200),
    traced,
    ...(traced ? { traceNodeNo: `3101${String(i + 1).padStart(6, '0')}` } : {}),
    openedOn: world.calendar.day(age + random.between(10, 900)),
    filedOn: world.calendar.day(age),
    state: random.pick(['OPEN', 'OPEN', 'OPEN', 'OPEN', 'OPEN', 'OPEN', 'SUSPENDED', 'CLOSED']),
    principal: person(random),
    principalPhone: phone(random),
  }));
}

const PLATFORMS = 60;

function platform(world: World, i: number): readonly Row[] {
  const random = rowRandom(world, 'EcommercePlatform', i);
  const enterprise = seller(world, i, 229);
  const age = 60 + random.int(900);
  const system = published(world, random, { age, typicalDelay: 4, district: enterprise.district.code });
  return once(system, () => ({
    platformNo: serialNo(world, 'DS', age, i),
    operator: subject(enterprise),
    platformName: `${enterprise.brand}优选`,
    site: `www.platform-${i + 1}.example`,
    icpNo: `沪ICP备${20_000_000 + 113 * i}号`,
    model: random.pick(['B2C', 'B2C', 'O2O', 'B2B', 'C2C', 'SOCIAL', 'CROSS_BORDER']),
    productClasses: [pickAt(FOOD_GOODS, i).code],
    merchants: random.between(20, 40_000),
    turnover: money(random, 500, 900_000),
    qualityControlled: random.chance(0.8),
    advanceCompensation: random.chance(0.6),
    complaintPhone: `400${String(random.int(10_000_000)).padStart(7, '0')}`,
    filedOn: world.calendar.day(age),
    state: 'OPEN',
    qualityManager: person(random),
  }));
}

const LICENCES = [
  { kind: 'PREPAID_CARD', years: null },
  { kind: 'PREPAID_CARD', years: null },
  { kind: 'REFINED_OIL_RETAIL', years: 5 },
  { kind: 'AUCTION', years: null },
  { kind: 'SCRAPPED_VEHICLES', years: 5 },
  { kind: 'FRANCHISE', years: null },
] as const;

function licence(world: World, i: number): readonly Row[] {
  const random = rowRandom(world, 'CommerceLicence', i);
  const holder = seller(world, i, 233);
  const { kind, years } = pickAt(LICENCES, i);
  const age = workdayAge(world.calendar, random);
  const system = published(world, random, {
    age,
    typicalDelay: 4,
    district: holder.district.code,
    open: true,
  });
  return once(system, () => ({
    licenceNo: serialNo(world, 'SW', age, i),
    kind,
    holder: subjectAsKept(holder, random),
    address: addressOf(world.seed, holder),
    issuer: '上海市商务委员会',
    issuedOn: world.calendar.day(age),
    ...(years === null ? {} : { expiresOn: world.calendar.day(age - 365 * years) }),
    state: random.chance(0.97) ? 'VALID' : 'CANCELLED',
    principal: person(random),
  }));
}

const CREDIT = [
  { nature: 'TRUSTWORTHY', matter: 'COMMENDATION', content: '获评年度诚信经营示范企业' },
  { nature: 'TRUSTWORTHY', matter: 'TRACE_REPORTING', content: '追溯信息报送完整、及时' },
  { nature: 'BREACH', matter: 'AFTER_SALES', content: '未按承诺办理退换货' },
  { nature: 'BREACH', matter: 'SUPPLIER_PAYMENT', content: '逾期支付供应商货款' },
  { nature: 'SERIOUS_BREACH', matter: 'PREPAID_CARD', content: '停业后拒不兑付预付卡余额' },
] as const;

function creditRecord(world: World, i: number): readonly Row[] {
  const random = rowRandom(world, 'CommerceCreditRecord', i);
  const enterprise = seller(world, i, 239);
  const entry = random.pick(CREDIT);
  const age = workdayAge(world.calendar, random);
  const mended = entry.nature === 'BREACH' && age > 400 && random.chance(0.5);
  const system = published(world, random, { age, typicalDelay: 5, district: enterprise.district.code });
  return once(system, () => ({
    recordNo: serialNo(world, 'SXY', age, i),
    enterpriseOnRecord: subjectAsKept(enterprise, random),
    ...entry,
    determinedBy: `${enterprise.district.name}商务委员会`,
    ...(entry.nature === 'TRUSTWORTHY' ? {} : { amount: money(random, 300, 200_000) }),
    recordedOn: world.calendar.day(age),
    displayUntil: world.calendar.day(age - 1_095),
    ...(mended ? { repairedOn: world.calendar.day(age - 370) } : {}),
  }));
}

export const TRADER_PLANS: readonly RecordPlan[] = [
  { department: DEPARTMENT, recordType: 'CommerceTrader', at1: 1_500, rows: trader },
  { department: DEPARTMENT, recordType: 'EcommercePlatform', count: () => PLATFORMS, rows: platform },
  { department: DEPARTMENT, recordType: 'CommerceLicence', at1: 600, rows: licence },
  { department: DEPARTMENT, recordType: 'CommerceCreditRecord', at1: 800, rows: creditRecord },
];
