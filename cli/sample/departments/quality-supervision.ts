import { workdayAge } from '../calendar.js';
import { productOf } from '../goods-of.js';
import { officer, penalty } from '../penalty.js';
import { pickAt, type Random, spread } from '../random.js';
import { once, type RecordPlan } from '../record-plan.js';
import { published, rowRandom, serialNo, subject, subjectAsKept } from '../row-parts.js';
import type { Row } from '../sample.js';
import type { World } from '../world.js';
import { CERTIFICATE_PLANS, needsCcc } from './certificates.js';
import { DEFECT_PLANS } from './defects.js';
import { EQUIPMENT_PLANS } from './special-equipment.js';
import { TESTING_PLANS } from './testing.js';

const DEPARTMENT = 'quality-supervision';

/** State of a licence with so many days to run; whoever lost one for cause lost it long ago. */
function stateOf(world: World, random: Random, left: number, issuedAge: number): Row {
  if (left < 0) return { state: 'EXPIRED', stateChangedOn: world.calendar.day(-left) };
  const place = random.next();
  if (place < 0.94) return { state: 'VALID' };
  const changed = { stateChangedOn: world.calendar.day(Math.max(2, Math.floor(issuedAge * 0.4))) };
  return place < 0.97
    ? { state: 'CANCELLED', stateReason: '企业申请注销', ...changed }
    : { state: 'SUSPENDED', stateReason: '监督检查发现生产条件变化', ...changed };
}

function productLicence(world: World, i: number): readonly Row[] {
  const random = rowRandom(world, 'ProductLicence', i);
  const building = i % 4 === 3;
  const kind = building ? 'BUILDING' : 'GOODS';
  const place = building ? Math.floor(i / 4) : i - Math.floor((i + 1) / 4);
  const holder = world.enterprise(kind, spread(place, world.count(kind), world.seed + 61));
  const age = workdayAge(world.calendar, random);
  const goods = pickAt(holder.goods, i);
  // Such goods have a certificate of their own kind instead.
  if (needsCcc(goods.code)) return [];
  const years = 3;
  // A revoked licence costs points for two years: only makers of building materials lost theirs, long ago.
  const revoked = building && age > 500 && random.chance(0.02);
  const system = published(world, random, {
    age,
    typicalDelay: 5,
    district: holder.district.code,
    open: true,
  });
  return once(system, () => ({
    licenceNo: `${serialNo(world, 'XK', age, i)}`,
    kind: 'PRODUCTION',
    holder: subjectAsKept(holder, random),
    productClass: goods.code,
    units: goods.names.slice(0, 2).map((unit) => ({ unit, scope: `${unit}全部规格` })),
    issuer: '上海市质量技术监督局',
    issuedOn: world.calendar.day(age),
    expiresOn: world.calendar.day(age - 365 * years),
    ...(revoked
      ? {
          state: 'WITHDRAWN',
          stateChangedOn: world.calendar.day(Math.floor(age * 0.8)),
          stateReason: '不再符合许可条件',
        }
      : stateOf(world, random, 365 * years - age, age)),
  }));
}

function recall(world: World, i: number): readonly Row[] {
  const random = rowRandom(world, 'ProductRecall', i);
  const producer = world.enterprise('GOODS', spread(i, world.count('GOODS'), world.seed + 67));
  const age = workdayAge(world.calendar, random);
  const affected = random.between(50, 60_000);
  const closed = age > 200;
  const system = published(world, random, {
    age,
    typicalDelay: 2,
    district: producer.district.code,
    open: true,
  });
  return once(system, () => ({
    recallNo: serialNo(world, 'ZH', age, i),
    producer: subject(producer),
    ...productOf(world.seed, producer, i % 3),
    defect: random.pick([
      '电源线护套开裂,存在触电隐患',
      '小零件易脱落,儿童误食后可能窒息',
      '电池过充时可能起火',
      '焊接强度不足,使用中可能断裂',
    ]),
    consequence: '可能造成人身伤害',
    origin: random.chance(0.85) ? 'VOLUNTARY' : 'ORDERED',
    state: closed ? 'CLOSED' : 'OPEN',
    announcedOn: world.calendar.day(age),
    ...(closed ? { completedOn: world.calendar.day(age - 180) } : {}),
    affected,
    recalled: Math.floor(affected * (closed ? 0.6 + 0.4 * random.next() : 0.3 * random.next())),
    remedy: random.pick(['免费更换', '退货退款', '上门维修']),
    hotline: `021-5${String(random.int(10_000_000)).padStart(7, '0')}`,
  }));
}

const HONOURS = [
  { kind: 'QUALITY_SYSTEM', title: 'GB/T 19001 质量管理体系认证', grantor: '上海质量体系审核中心' },
  { kind: 'QUALITY_SYSTEM', title: 'GB/T 19001 质量管理体系认证', grantor: '中国质量认证中心' },
  { kind: 'FOOD_SAFETY_SYSTEM', title: 'GB/T 22000 食品安全管理体系认证', grantor: '中国质量认证中心' },
  { kind: 'FAMOUS_BRAND', title: '上海名牌产品', grantor: '上海市名牌推荐委员会', level: '市级' },
  { kind: 'AWARD', title: '市长质量奖', grantor: '上海市人民政府', level: '市级' },
] as const;

function honour(world: World, i: number): readonly Row[] {
  const random = rowRandom(world, 'QualityHonour', i);
  const kind = i % 3 === 0 ? 'FOOD' : 'GOODS';
  const holder = world.enterprise(kind, spread(i, world.count(kind), world.seed + 71));
  const award = random.pick(HONOURS);
  const age = workdayAge(world.calendar, random);
  const system = published(world, random, {
    age,
    typicalDelay: 10,
    district: holder.district.code,
    open: true,
  });
  return once(system, () => ({
    certificateNo: serialNo(world, 'RY', age, i),
    holder: subjectAsKept(holder, random),
    ...award,
    ...(award.kind === 'FAMOUS_BRAND' ? { productClass: pickAt(holder.goods, 0).code } : {}),
    grantedOn: world.calendar.day(age),
    expiresOn: world.calendar.day(age - 1_095),
    state: random.chance(0.97) ? 'VALID' : 'SUSPENDED',
  }));
}

export const QUALITY_SUPERVISION_PLANS: readonly RecordPlan[] = [
  { department: DEPARTMENT, recordType: 'ProductLicence', at1: 9_000, rows: productLicence },
  {
    department: DEPARTMENT,
    recordType: 'QualitySupervisionPenalty',
    at1: 3_000,
    rows: (world, i) =>
      penalty(
        {
          type: 'QualitySupervisionPenalty',
          prefix: '沪质技监罚',
          kind: 'GOODS',
          offences: [
            '生产不符合保障人体健康和人身、财产安全标准的产品',
            '生产以不合格产品冒充合格产品',
            '未经许可生产列入目录的产品',
            '伪造或者冒用认证标志',
            '产品标识不符合规定',
          ],
          legalBasis: '《中华人民共和国产品质量法》',
          own: (_world, random, { goods }) => ({
            productClass: pickAt(goods, 0).code,
            ...officer(random),
          }),
        },
        world,
        i,
      ),
  },
  { department: DEPARTMENT, recordType: 'ProductRecall', at1: 500, rows: recall },
  { department: DEPARTMENT, recordType: 'QualityHonour', at1: 4_000, rows: honour },
  ...CERTIFICATE_PLANS,
  ...EQUIPMENT_PLANS,
  ...DEFECT_PLANS,
  ...TESTING_PLANS,
];
