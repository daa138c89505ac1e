import { workdayAge } from '../calendar.js';
import { addressOf, type Enterprise, KINDS, registrationNumberOf } from '../enterprise.js';
import { FIRST, SECOND } from '../name-lists.js';
import { officer, penalty } from '../penalty.js';
import { type Random, spread } from '../random.js';
import { once, type RecordPlan } from '../record-plan.js';
import { person, published, rowRandom, serialNo, subject } from '../row-parts.js';
import type { Row } from '../sample.js';
import type { World } from '../world.js';
import { MARKET_CONDUCT_PLANS } from './market-conduct.js';

const DEPARTMENT = 'industry-commerce';

/** Main class of GB/T 4754-2017 by kind. */
const INDUSTRIES: Readonly<Record<Enterprise['kind'], readonly [code: string, name: string]>> = {
  FOOD: ['C14', '食品制造业'],
  GOODS: ['C38', '电气机械和器材制造业'],
  BUILDING: ['C30', '非金属矿物制品业'],
  MEDICAL: ['C27', '医药制造业'],
  IMPORTER: ['F51', '批发业'],
  SELLER: ['F52', '零售业'],
  CONTRACTOR: ['E47', '房屋建筑业'],
  DEVELOPER: ['K70', '房地产业'],
  DORMANT: ['F51', '批发业'],
  FARM: ['A01', '农业'],
  FARM_INPUT: ['C26', '化学原料和化学制品制造业'],
  FIRE_GEAR: ['C35', '专用设备制造业'],
};

/** The enterprise at a place of the whole list. */
function enterpriseAt(world: World, i: number): Enterprise {
  let rest = i;
  for (const kind of KINDS) {
    const count = world.count(kind);
    if (rest < count) return world.enterprise(kind, rest);
    rest -= count;
  }
  throw new RangeError(`no enterprise ${i}`);
}

const enterpriseTotal = (world: World): number => KINDS.reduce((sum, kind) => sum + world.count(kind), 0);

/** Only dormant ones have left the register. */
function stateOf(world: World, kind: Enterprise['kind'], random: Random): Row {
  if (kind !== 'DORMANT' || random.chance(0.25)) return { state: 'ACTIVE' };
  const state = random.pick(['REVOKED', 'CANCELLED', 'CANCELLED', 'MOVED_OUT']);
  return { state, closedOn: world.calendar.day(random.between(30, 1_000)) };
}

/** The registration row of an enterprise, also of planted ones. */
export function registrationRow(world: World, enterprise: Enterprise, random: Random): Row {
  const [industryCode, industry] = INDUSTRIES[enterprise.kind];
  return {
    registrationKey: enterprise.orgCode,
    holder: subject(enterprise),
    uscc: enterprise.uscc,
    regNo: registrationNumberOf(enterprise),
    name: enterprise.name,
    entityKind: enterprise.form,
    ...stateOf(world, enterprise.kind, random),
    industryCode,
    industry,
    capital: (enterprise.form === 'INDIVIDUAL' ? random.between(1, 30) : random.between(50, 20_000)).toFixed(
      2,
    ),
    establishedOn: world.calendar.day(enterprise.establishedAge),
    authority: `上海市${enterprise.district.name}市场监督管理局`,
    address: addressOf(world.seed, enterprise),
    scope: enterprise.goods.map(({ trade }) => `${trade}生产、销售`).join(';') || '货物销售',
    legalRepresentative: person(random),
    districtCode: enterprise.district.code,
    publicity: 'PUBLIC',
  };
}

/** Some had another name: the register then has two versions. */
function renamed(world: World, enterprise: Enterprise, row: Row, random: Random): readonly Row[] {
  const age = workdayAge(world.calendar, random);
  const since = world.calendar.day(enterprise.establishedAge);
  const on = world.calendar.day(age);
  const former = enterprise.name.replace(
    /(上海市?.{0,4}?)?[^上海()]{2,3}/,
    (match) => `${match.slice(0, -2)}${random.pick(FIRST)}${random.pick(SECOND)}`,
  );
  return [
    { ...row, name: former, holder: { name: former, code: enterprise.uscc }, version: 1 },
    {
      ...row,
      formerNames: [{ name: former, since, until: on }],
      changes: [{ matter: '名称变更', before: former, after: enterprise.name, changedOn: on }],
      version: 2,
      publishedAt: `${on}T17:30:00+08:00`,
    },
  ];
}

function registration(world: World, i: number): readonly Row[] {
  const random = rowRandom(world, 'Registration', i);
  const enterprise = enterpriseAt(world, i);
  const row = {
    ...registrationRow(world, enterprise, random),
    publishedAt: `${world.calendar.day(1_100)}T09:00:00+08:00`,
  };
  return random.chance(0.06) ? renamed(world, enterprise, row, random) : [row];
}

function abnormal(world: World, i: number): readonly Row[] {
  const random = rowRandom(world, 'AbnormalListing', i);
  const kind = i % 3 === 0 ? 'DORMANT' : 'SELLER';
  const holder = world.enterprise(kind, spread(i, world.count(kind), world.seed + 73));
  const age = workdayAge(world.calendar, random);
  const removedAge = age - random.between(30, 400);
  const system = published(world, random, {
    age,
    typicalDelay: 2,
    district: holder.district.code,
    open: true,
  });
  return once(system, () => ({
    listingNo: serialNo(world, 'YC', age, i),
    holder: subject(holder),
    reason: random.pick(['NO_ANNUAL_REPORT', 'NO_ANNUAL_REPORT', 'UNREACHABLE', 'FALSE_INFORMATION']),
    listedOn: world.calendar.day(age),
    authority: `上海市${holder.district.name}市场监督管理局`,
    ...(removedAge > 0
      ? { removedOn: world.calendar.day(removedAge), removalReason: '已补报并公示年度报告' }
      : {}),
  }));
}

export const INDUSTRY_COMMERCE_PLANS: readonly RecordPlan[] = [
  { department: DEPARTMENT, recordType: 'Registration', count: enterpriseTotal, rows: registration },
  {
    department: DEPARTMENT,
    recordType: 'IndustryCommercePenalty',
    at1: 7_000,
    rows: (world, i) =>
      penalty(
        {
          type: 'IndustryCommercePenalty',
          prefix: '沪工商罚',
          kind: 'SELLER',
          offences: [
            '销售不合格商品',
            '发布虚假广告',
            '侵犯注册商标专用权',
            '未明码标价',
            '拒不履行消费者退货要求',
          ],
          legalBasis: '《中华人民共和国消费者权益保护法》',
          own: (_world, random) => officer(random),
        },
        world,
        i,
      ),
  },
  { department: DEPARTMENT, recordType: 'AbnormalListing', at1: 3_000, rows: abnormal },
  ...MARKET_CONDUCT_PLANS,
];
