import { workdayAge } from '../calendar.js';
import { batchOf, ORDINARY, productOf, SLOTS } from '../goods-of.js';
import { officer, penalty } from '../penalty.js';
import { pickAt, spread } from '../random.js';
import { once, type RecordPlan } from '../record-plan.js';
import { person, published, rowRandom, serialNo, subject, subjectAsKept } from '../row-parts.js';
import type { Row } from '../sample.js';
import type { World } from '../world.js';
import { MEDICAL_PLANS } from './medical.js';

const DEPARTMENT = 'food-drug';

function licence(world: World, i: number): readonly Row[] {
  const random = rowRandom(world, 'FoodLicence', i);
  const makes = i % 3 === 0;
  const kind = makes ? 'FOOD' : 'SELLER';
  const holder = world.enterprise(kind, spread(i, world.count(kind), world.seed + 127));
  const age = workdayAge(world.calendar, random);
  // Shops lose theirs now and then; that alone takes them no lower than B.
  const revoked = !makes && age > 400 && random.chance(0.01);
  const system = published(world, random, {
    age,
    typicalDelay: 4,
    district: holder.district.code,
    open: true,
  });
  return once(system, () => ({
    licenceNo: serialNo(world, makes ? 'SC1' : 'JY1', age, i),
    kind: makes ? 'PRODUCTION' : random.pick(['TRADE', 'TRADE', 'CATERING']),
    holder: revoked ? subject(holder) : subjectAsKept(holder, random),
    ...(makes ? { productClasses: [...new Set(holder.goods.map(({ code }) => code))] } : {}),
    business: makes ? '食品生产者' : random.pick(['食品销售经营者', '餐饮服务经营者']),
    issuer: `上海市${holder.district.name}市场监督管理局`,
    issuedOn: world.calendar.day(age),
    expiresOn: world.calendar.day(age - 1_825),
    ...(revoked
      ? {
          state: 'REVOKED',
          stateChangedOn: world.calendar.day(Math.floor(age * 0.7)),
          stateReason: '屡次超范围经营',
        }
      : { state: random.chance(0.96) ? 'VALID' : 'CANCELLED' }),
    principal: person(random),
  }));
}

function recall(world: World, i: number): readonly Row[] {
  const random = rowRandom(world, 'FoodDrugRecall', i);
  const producer = world.enterprise('FOOD', spread(i, world.count('FOOD'), world.seed + 131));
  const age = workdayAge(world.calendar, random);
  const affected = random.between(30, 20_000);
  const closed = age > 120;
  const system = published(world, random, {
    age,
    typicalDelay: 2,
    district: producer.district.code,
    open: true,
  });
  return once(system, () => ({
    recallNo: serialNo(world, 'SZH', age, i),
    producer: subject(producer),
    ...productOf(world.seed, producer, i % ORDINARY),
    batchNo: batchOf(world.calendar, age, random),
    level: random.pick(['LEVEL_1', 'LEVEL_2', 'LEVEL_2', 'LEVEL_3', 'LEVEL_3']),
    origin: random.chance(0.9) ? 'VOLUNTARY' : 'ORDERED',
    state: closed ? 'CLOSED' : 'OPEN',
    reason: random.pick(['菌落总数超标', '标签未标示过敏原', '混入异物', '食品添加剂超限量使用']),
    announcedOn: world.calendar.day(age),
    ...(closed ? { completedOn: world.calendar.day(age - 100) } : {}),
    affected,
    recalled: Math.floor(affected * (closed ? 0.7 + 0.3 * random.next() : 0.4 * random.next())),
  }));
}

const SYMPTOMS: Readonly<Record<string, readonly string[]>> = {
  M0100: ['皮疹', '恶心呕吐', '头晕', '过敏反应'],
  M0200: ['局部红肿', '读数异常', '器械破损', '眼部刺激'],
  M0300: ['面部红斑', '接触性皮炎', '瘙痒脱屑'],
};
/** Kind of report by class of product. */
export const ADVERSE_KINDS: Readonly<Record<string, string>> = {
  M0100: 'DRUG',
  M0200: 'DEVICE',
  M0300: 'COSMETIC',
};
/** Old enough that one report of a stay in hospital alone is no lead any more. */
const HOSPITAL_AFTER_DAYS = 200;

/** Each report is about a product of its own: one case is no signal. */
function adverseEvent(world: World, i: number): readonly Row[] {
  const random = rowRandom(world, 'AdverseEvent', i);
  const makers = world.count('MEDICAL');
  const holder = world.enterprise('MEDICAL', spread(i, makers, world.seed + 137));
  const product = productOf(world.seed, holder, SLOTS.adverse + (Math.floor(i / makers) % 100));
  const age = workdayAge(world.calendar, random);
  const inHospital = age > HOSPITAL_AFTER_DAYS && random.chance(0.05);
  const { productClass } = product;
  const system = published(world, random, { age, typicalDelay: 6, district: holder.district.code });
  return once(system, () => ({
    reportNo: serialNo(world, 'BL', age, i),
    kind: ADVERSE_KINDS[productClass] ?? 'DRUG',
    holder: subject(holder),
    ...product,
    batchNo: batchOf(world.calendar, age, random),
    manifestation: random.pick(SYMPTOMS[productClass] ?? ['皮疹']),
    severity: inHospital ? 'HOSPITALISED' : random.pick(['FIRST_AID', 'FIRST_AID', 'OUTPATIENT']),
    causality: random.pick(['PROBABLE', 'POSSIBLE', 'POSSIBLE', 'UNLIKELY', 'CERTAIN']),
    happenedOn: world.calendar.day(age),
    ageGroup: random.pick(['0–14 岁', '15–44 岁', '45–64 岁', '65 岁及以上']),
    reporter: random.pick(['市第一人民医院', '中心医院', '社区卫生服务中心', '零售药店', '生产企业']),
    patient: person(random),
  }));
}

export const FOOD_DRUG_PLANS: readonly RecordPlan[] = [
  { department: DEPARTMENT, recordType: 'FoodLicence', at1: 9_000, rows: licence },
  { department: DEPARTMENT, recordType: 'FoodDrugRecall', at1: 400, rows: recall },
  { department: DEPARTMENT, recordType: 'AdverseEvent', at1: 8_000, rows: adverseEvent },
  {
    department: DEPARTMENT,
    recordType: 'FoodDrugPenalty',
    at1: 2_400,
    rows: (world, i) =>
      penalty(
        {
          type: 'FoodDrugPenalty',
          prefix: '沪食药监罚',
          kind: 'FOOD',
          offences: [
            '生产致病性微生物含量超过食品安全标准限量的食品',
            '超范围、超限量使用食品添加剂',
            '未按规定建立进货查验记录',
            '生产标签不符合规定的食品',
          ],
          legalBasis: '《中华人民共和国食品安全法》',
          own: (_world, random, { goods }) => ({
            productClass: pickAt(goods, 0).code,
            ...officer(random),
          }),
        },
        world,
        i,
      ),
  },
  ...MEDICAL_PLANS,
];
