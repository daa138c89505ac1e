/** Advertisements that were monitored, and trademarks. */
import { workdayAge } from '../calendar.js';
import { pickAt, spread } from '../random.js';
import { once, type RecordPlan } from '../record-plan.js';
import { person, published, rowRandom, serialNo, subject, subjectAsKept } from '../row-parts.js';
import type { Row } from '../sample.js';
import type { World } from '../world.js';

const DEPARTMENT = 'industry-commerce';

const MEDIA = [
  { medium: 'INTERNET', publisher: '某网络购物平台' },
  { medium: 'INTERNET', publisher: '某社交媒体' },
  { medium: 'TELEVISION', publisher: '地方电视购物频道' },
  { medium: 'RADIO', publisher: '地方广播电台' },
  { medium: 'PRESS', publisher: '地方晚报' },
  { medium: 'OUTDOOR', publisher: '楼宇广告运营商' },
] as const;
const VIOLATIONS = [
  { violations: ['使用“国家级”“最佳”等用语'], clause: '《中华人民共和国广告法》第九条' },
  { violations: ['涉及疾病预防、治疗功能'], clause: '《中华人民共和国广告法》第十七条' },
  { violations: ['引证内容未表明出处'], clause: '《中华人民共和国广告法》第十一条' },
] as const;
const categoryOf = (productClass: string): string =>
  productClass === 'F2700' ? 'HEALTH_FOOD' : productClass.startsWith('F') ? 'FOOD' : 'HOUSEHOLD';

function advertisement(world: World, i: number): readonly Row[] {
  const random = rowRandom(world, 'AdvertisementMonitoring', i);
  const kind = random.pick(['FOOD', 'GOODS'] as const);
  const advertiser = world.enterprise(kind, spread(i, world.count(kind), world.seed + 211));
  const goods = pickAt(advertiser.goods, i);
  const age = workdayAge(world.calendar, random);
  const found = random.next();
  const violates = found < 0.18;
  const system = published(world, random, { age, typicalDelay: 4, district: advertiser.district.code });
  return once(system, () => ({
    monitoringNo: serialNo(world, 'GG', age, i),
    advertiser: subjectAsKept(advertiser, random),
    ...random.pick(MEDIA),
    category: categoryOf(goods.code),
    productName: random.pick(goods.names),
    productClass: goods.code,
    brand: `${advertiser.brand}牌`,
    firstShownOn: world.calendar.day(age + random.between(1, 40)),
    monitoredOn: world.calendar.day(age),
    showings: random.between(1, 400),
    finding: !violates ? 'LAWFUL' : found < 0.03 ? 'SERIOUS_VIOLATION' : 'MINOR_VIOLATION',
    ...(violates ? { ...random.pick(VIOLATIONS), measure: random.pick(['责令停止发布', '约谈告诫']) } : {}),
    monitor: person(random),
  }));
}

/** Classes of the Nice classification by sector of the hub's classes. */
const NICE: Readonly<Record<string, number>> = { F: 30, E: 9, C: 28, X: 25, J: 20, G: 11, V: 12, P: 21 };

function trademark(world: World, i: number): readonly Row[] {
  const random = rowRandom(world, 'Trademark', i);
  const kind = i % 2 === 0 ? 'FOOD' : 'GOODS';
  const owner = world.enterprise(kind, spread(i >> 1, world.count(kind), world.seed + 223));
  const goods = pickAt(owner.goods, 0);
  const age = workdayAge(world.calendar, random);
  const system = published(world, random, {
    age,
    typicalDelay: 10,
    district: owner.district.code,
    open: true,
  });
  const niceClass = NICE[goods.code.charAt(0)] ?? 35;
  return once(system, () => ({
    registrationNo: `${20_000_000 + i * 37}-${niceClass}`,
    markName: owner.brand,
    kind: random.pick(['WORD', 'WORD', 'COMBINED', 'FIGURE']),
    owner: subject(owner),
    niceClass,
    goods: goods.names,
    registeredOn: world.calendar.day(age),
    expiresOn: world.calendar.day(age - 3_652),
    state: random.chance(0.97) ? 'REGISTERED' : random.pick(['REVOKED', 'CANCELLED', 'INVALID']),
    ...(random.chance(0.02)
      ? { recognition: 'CITY_FAMOUS', recognisedOn: world.calendar.day(Math.floor(age / 2) + 1) }
      : {}),
    agent: random.pick(['上海某商标代理有限公司', '某知识产权代理有限公司']),
  }));
}

export const MARKET_CONDUCT_PLANS: readonly RecordPlan[] = [
  { department: DEPARTMENT, recordType: 'AdvertisementMonitoring', at1: 1_200, rows: advertisement },
  { department: DEPARTMENT, recordType: 'Trademark', at1: 2_000, rows: trademark },
];
