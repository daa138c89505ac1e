/** Complaints: at most two of a class, district and week, in cells that are gone through in a scattered order. */
import { DISTRICTS } from '../../../domain/districts/district-table.js';
import { HISTORY_DAYS } from '../calendar.js';
import { CONSUMER_GOODS, FOOD_GOODS, type Goods } from '../catalogue.js';
import type { EnterpriseKind } from '../enterprise.js';
import { batchOf, productOf, SLOTS } from '../goods-of.js';
import { pickAt, type Random, spread } from '../random.js';
import { once, type RecordPlan } from '../record-plan.js';
import { person, phone, published, rowRandom, serialNo, subject, subjectAsKept } from '../row-parts.js';
import type { Row } from '../sample.js';
import type { World } from '../world.js';

const WEEKS = Math.floor(HISTORY_DAYS / 7);

export const PROBLEMS: Readonly<Record<'food' | 'goods', readonly string[]>> = {
  food: ['有异物', '超过保质期', '食用后腹泻', '包装破损漏液', '疑似变质', '标签与实物不符'],
  goods: ['使用中发热冒烟', '使用不久即损坏', '有刺激性气味', '开裂', '与宣传不符', '拒不履行三包'],
};

interface Cell {
  readonly goods: Goods;
  readonly district: string;
  readonly age: number;
}

/**
 * Where the n-th complaint about these goods falls; null for cells that are kept for planted ones. Every cell is
 * used once before any is used twice.
 */
function cellOf(world: World, list: readonly Goods[], n: number, random: Random): Cell | null {
  const place = spread(n, list.length * DISTRICTS.length * WEEKS, world.seed + 41);
  const goods = pickAt(list, place);
  const district = pickAt(DISTRICTS, Math.floor(place / list.length)).code;
  if (world.reserved.has(`${goods.code}|${district}`)) return null;
  const week = Math.floor(place / (list.length * DISTRICTS.length));
  // Weeks of the calendar, not seven days from an arbitrary one: joins count from Monday.
  const monday = world.calendar.weekday(0) - 1 + 7 * week;
  return { goods, district, age: monday - random.int(7) };
}

interface Line {
  readonly type: string;
  readonly list: readonly Goods[];
  /** Complaints about the same goods that other lines take first. */
  readonly from: (world: World) => number;
  readonly producers: EnterpriseKind;
  /** Slots for products by which somebody was hurt. */
  readonly hurtSlot: number;
}

/** A maker of such goods, and one of its ordinary products of the class, or one of its own for an injury. */
function productFor(world: World, line: Line, i: number, goods: Goods, random: Random, hurt: boolean) {
  const place = spread(i, world.count(line.producers), world.seed + 17);
  const producer = world.maker(line.producers, place, line.list.indexOf(goods));
  // Even slots are of a maker's first goods.
  const slot = hurt ? line.hurtSlot + 2 * (i % 49) : 2 * random.int(2);
  return { producer, product: productOf(world.seed, producer, slot) };
}

const RESULTS = ['SUBSTANTIATED', 'MEDIATED', 'MEDIATED', 'MEDIATED', 'UNFOUNDED', 'WITHDRAWN'] as const;

function common(world: World, goods: Goods, age: number, hurt: boolean, random: Random): Row {
  const problem = random.pick(PROBLEMS[goods.code.startsWith('F') ? 'food' : 'goods']);
  const closes = age - random.between(5, 60);
  return {
    content: `消费者反映所购${random.pick(goods.names)}${problem},要求处理`,
    ...(hurt ? { hazard: problem } : {}),
    injury: hurt,
    ...(hurt ? { injurySeverity: random.chance(0.6) ? 'FIRST_AID' : 'OUTPATIENT' } : {}),
    receivedOn: world.calendar.day(age),
    ...(closes > 0
      ? { closedOn: world.calendar.day(closes), result: random.pick(RESULTS) }
      : { result: 'OPEN' }),
    complainant: person(random),
    phone: phone(random),
  };
}

/** Half of the complaints name brand and model, the others only what sort of goods it was. */
function goodsPart(line: Line, world: World, i: number, cell: Cell, random: Random, hurt: boolean) {
  const { producer, product } = productFor(world, line, i, cell.goods, random, hurt);
  const named = product.productClass === cell.goods.code && random.chance(0.5);
  const bare = { productName: random.pick(cell.goods.names), productClass: cell.goods.code };
  return { producer, named, fields: named ? product : bare };
}

function complaint(
  line: Line,
  world: World,
  i: number,
  own: (parts: ReturnType<typeof goodsPart> & { readonly random: Random; readonly age: number }) => Row,
): readonly Row[] {
  const random = rowRandom(world, line.type, i);
  const cell = cellOf(world, line.list, line.from(world) + i, random);
  if (cell === null || cell.age < 1) return [];
  const hurt = random.chance(0.02);
  const { age, goods, district } = cell;
  const parts = goodsPart(line, world, i, cell, random, hurt);
  const system = published(world, random, { age, typicalDelay: 2, district });
  return once(system, () => ({
    ...common(world, goods, age, hurt, random),
    ...parts.fields,
    ...own({ ...parts, random, age }),
  }));
}

const at1 = { quality: 24_000, consumer: 40_000, foodDrug: 10_000 } as const;
const scaled = (count: number) => (world: World) => Math.round(count * world.scale);
const none = () => 0;

const QUALITY: Line = {
  type: 'QualitySupervisionComplaint',
  list: CONSUMER_GOODS,
  from: none,
  producers: 'GOODS',
  hurtSlot: SLOTS.hurtQuality,
};
const CONSUMER: Line = {
  type: 'ConsumerComplaint',
  list: CONSUMER_GOODS,
  from: scaled(at1.quality),
  producers: 'GOODS',
  hurtSlot: SLOTS.hurtConsumer,
};
const FOOD_DRUG: Line = {
  type: 'FoodDrugComplaint',
  list: FOOD_GOODS,
  from: none,
  producers: 'FOOD',
  hurtSlot: SLOTS.hurtFood,
};

export const COMPLAINT_PLANS: readonly RecordPlan[] = [
  {
    department: 'quality-supervision',
    recordType: QUALITY.type,
    at1: at1.quality,
    rows: (world, i) =>
      complaint(QUALITY, world, i, ({ producer, random, age }) => ({
        complaintNo: serialNo(world, '12365-', age, i),
        respondent: subjectAsKept(producer, random),
        batchNo: batchOf(world.calendar, age, random),
      })),
  },
  {
    department: 'industry-commerce',
    recordType: CONSUMER.type,
    at1: at1.consumer,
    rows: (world, i) =>
      complaint(CONSUMER, world, i, ({ producer, named, random, age }) => ({
        complaintNo: serialNo(world, '12315-', age, i),
        respondent: subjectAsKept(
          world.enterprise('SELLER', spread(i, world.count('SELLER'), world.seed + 19)),
          random,
        ),
        ...(named ? { producer: subject(producer) } : {}),
        channel: random.pick(['MARKET', 'MARKET', 'ONLINE', 'USE']),
        recovered: (random.next() * 900).toFixed(2),
      })),
  },
  {
    department: 'food-drug',
    recordType: FOOD_DRUG.type,
    at1: at1.foodDrug,
    rows: (world, i) =>
      complaint(FOOD_DRUG, world, i, ({ producer, named, random, age }) => ({
        complaintNo: serialNo(world, '12331-', age, i),
        respondent: subjectAsKept(
          world.enterprise('SELLER', spread(i, world.count('SELLER'), world.seed + 23)),
          random,
        ),
        ...(named ? { producer: subject(producer), batchNo: batchOf(world.calendar, age, random) } : {}),
      })),
  },
];
