/** Quarantine at the port, and inspections before shipment. */
import { workdayAge } from '../calendar.js';
import { productOf } from '../goods-of.js';
import { COUNTRIES, PORTS } from '../name-lists.js';
import { pickAt, type Random, spread } from '../random.js';
import { once, type RecordPlan } from '../record-plan.js';
import { person, published, rowRandom, serialNo, subjectAsKept } from '../row-parts.js';
import type { Row } from '../sample.js';
import type { World } from '../world.js';

const DEPARTMENT = 'inspection-quarantine';

const OBJECTS = ['CARGO', 'CARGO', 'CONTAINER', 'WOOD_PACKAGING', 'CONVEYANCE', 'BAGGAGE', 'PARCEL'] as const;
const PESTS = [
  { name: '松材线虫', latinName: 'Bursaphelenchus xylophilus', listed: true },
  { name: '谷斑皮蠹', latinName: 'Trogoderma granarium', listed: true },
  { name: '红火蚁', latinName: 'Solenopsis invicta', listed: true },
  { name: '赤拟谷盗', latinName: 'Tribolium castaneum', listed: false },
  { name: '德国小蠊', latinName: 'Blattella germanica', listed: false },
] as const;

/** Travellers' and postal goods have no enterprise. */
const isPersonal = (object: string): boolean => object === 'BAGGAGE' || object === 'PARCEL';

function outcomeOf(random: Random, object: string): Row {
  const place = random.next();
  if (isPersonal(object)) {
    return place < 0.5
      ? { result: 'PROHIBITED', treatment: random.pick(['RETURNED', 'DESTROYED']) }
      : { result: 'CLEAR', treatment: 'RELEASED' };
  }
  if (place < 0.85) return { result: 'CLEAR', treatment: 'RELEASED' };
  const pest = random.pick(PESTS);
  return {
    result: 'PEST_FOUND',
    findings: [{ ...pest, count: random.between(1, 30) }],
    treatment: pest.listed ? random.pick(['FUMIGATED', 'RETURNED']) : 'DISINFECTED',
  };
}

function quarantine(world: World, i: number): readonly Row[] {
  const random = rowRandom(world, 'PortQuarantine', i);
  const importer = world.enterprise('IMPORTER', spread(i, world.count('IMPORTER'), world.seed + 263));
  const object = pickAt(OBJECTS, i);
  const goods = pickAt(importer.goods, i);
  const age = workdayAge(world.calendar, random);
  const cargo = object === 'CARGO' || object === 'CONTAINER';
  const system = published(world, random, { age, typicalDelay: 3, district: importer.district.code });
  return once(system, () => ({
    quarantineNo: serialNo(world, 'KJ', age, i),
    object,
    ...(isPersonal(object)
      ? { goodsName: random.pick(['新鲜水果', '肉制品', '种子', '活体昆虫']) }
      : { consignee: subjectAsKept(importer, random), conveyance: `V.${random.between(101, 499)}E` }),
    ...(cargo ? { goodsName: random.pick(goods.names), productClass: goods.code } : {}),
    ...(cargo && goods.hs !== undefined ? { hsCode: goods.hs } : {}),
    ...(cargo ? { containerNo: `HUBU${String(1_000_000 + i)}` } : {}),
    origin: random.pick(COUNTRIES),
    port: random.pick(PORTS),
    ...outcomeOf(random, object),
    quarantinedOn: world.calendar.day(age),
    officer: person(random),
  }));
}

const SHIPMENTS = [
  { kind: 'USED_MACHINERY', productName: '旧数控车床', hsCode: '8458110010', unit: '台' },
  { kind: 'USED_MACHINERY', productName: '旧注塑机', hsCode: '8477101010', unit: '台' },
  { kind: 'RECYCLABLE_WASTE', productName: '再生铜原料', hsCode: '7404000020', unit: '吨' },
  { kind: 'RECYCLABLE_WASTE', productName: '再生铝原料', hsCode: '7602000020', unit: '吨' },
] as const;

/** Used goods bear no mark of their importer; new ones are a product that it also sells. */
function preShipment(world: World, i: number): readonly Row[] {
  const random = rowRandom(world, 'PreShipmentInspection', i);
  const consignee = world.enterprise('IMPORTER', spread(i, world.count('IMPORTER'), world.seed + 269));
  const age = workdayAge(world.calendar, random);
  const fresh = i % 5 === 4;
  const { gtin: _none, ...product } = productOf(world.seed, consignee, 0);
  const fails = !fresh && random.chance(0.06);
  const system = published(world, random, { age, typicalDelay: 5, district: consignee.district.code });
  return once(system, () => ({
    certificateNo: serialNo(world, 'ZY', age, i),
    ...(fresh ? { kind: 'OTHER_IMPORT', ...product, unit: '箱' } : pickAt(SHIPMENTS, i)),
    consignee: subjectAsKept(consignee, random),
    foreignParty: `${random.pick(['Nova', 'Alta', 'Delta'])} Trading Ltd.`,
    inspectionBody: random.pick(['中国检验认证集团', '上海海关技术中心']),
    country: random.pick(COUNTRIES),
    quantity: String(random.between(1, 400)),
    amount: (random.next() * 200_000 + 900).toFixed(2),
    verdict: fails ? 'FAIL' : 'PASS',
    ...(fails ? { failedItems: [{ name: '安全防护装置', itemClass: 'A', measured: '缺失' }] } : {}),
    inspectedOn: world.calendar.day(age),
    expiresOn: world.calendar.day(age - 180),
    inspector: person(random),
  }));
}

export const PORT_PLANS: readonly RecordPlan[] = [
  { department: DEPARTMENT, recordType: 'PortQuarantine', at1: 1_500, rows: quarantine },
  { department: DEPARTMENT, recordType: 'PreShipmentInspection', at1: 500, rows: preShipment },
];
