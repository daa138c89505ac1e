import { workdayAge } from '../calendar.js';
import { batchOf, DETAINED_SLOT, productOf } from '../goods-of.js';
import { COUNTRIES, FIRST, PORTS, SECOND } from '../name-lists.js';
import { pickAt, type Random, spread } from '../random.js';
import { rasffRow, rasffRows } from '../rasff.js';
import { once, type RecordPlan } from '../record-plan.js';
import { person, published, rowRandom, serialNo, subject, subjectAsKept } from '../row-parts.js';
import type { Row } from '../sample.js';
import { failedItem, itemNames } from '../test-items.js';
import type { World } from '../world.js';
import { PORT_PLANS } from './port.js';

const DEPARTMENT = 'inspection-quarantine';

/** A maker abroad, by name only. */
export const foreignMaker = (random: Random): string =>
  `${random.pick(['Nova', 'Alta', 'Bora', 'Delta', 'Orion'])} ${random.pick(['Foods', 'Industries', 'Trading', 'Works'])} Ltd.`;

/** What the port's laboratory found, by the reason of the detention. */
export function detentionFinding(productClass: string, reason: string, random: Random): Row {
  if (reason === 'LABEL' || reason === 'DOCUMENTS') return { reason };
  const names = itemNames(productClass, reason === 'QUALITY' ? 'B' : 'A');
  if (reason === 'PEST_OR_DISEASE') {
    return { reason, failedItems: [{ name: '检出检疫性有害生物', measured: '检出', itemClass: 'A' }] };
  }
  return { reason, failedItems: [failedItem(productClass, random.pick(names), random)] };
}

/** Detained goods bear a mark that their importer never sold here: what was stopped did not reach the market. */
function detention(world: World, i: number): readonly Row[] {
  const random = rowRandom(world, 'ImportDetention', i);
  const importers = world.count('IMPORTER');
  const importer = world.enterprise('IMPORTER', spread(i, importers, world.seed + 139));
  const slot = DETAINED_SLOT + Math.floor(i / importers);
  const product = productOf(world.seed, importer, slot);
  // A mark that happens to be the one it sells would be a true case.
  if (product.brand === importer.brand) return [];
  const age = workdayAge(world.calendar, random);
  const goods = pickAt(importer.goods, slot);
  const reason = random.pick([
    'SAFETY',
    'SAFETY',
    'PEST_OR_DISEASE',
    'QUALITY',
    'LABEL',
    'LABEL',
    'DOCUMENTS',
  ]);
  const system = published(world, random, { age, typicalDelay: 4, district: importer.district.code });
  return once(system, () => ({
    detentionNo: serialNo(world, 'JK', age, i),
    declarationNo: `2201${String(i + 1).padStart(14, '0')}`,
    importer: subject(importer),
    foreignProducer: foreignMaker(random),
    origin: random.pick(COUNTRIES),
    ...(goods.hs === undefined ? {} : { hsCode: goods.hs, ciqCode: `${goods.hs}999` }),
    ...product,
    batchNo: batchOf(world.calendar, age, random),
    weight: String(random.between(20, 24_000)),
    amount: (random.next() * 90_000 + 300).toFixed(2),
    ...detentionFinding(product.productClass, reason, random),
    disposal: random.pick(['RETURNED', 'RETURNED', 'DESTROYED', 'TREATED', 'OTHER_USE']),
    port: random.pick(PORTS),
    detainedOn: world.calendar.day(age),
    declarant: person(random),
  }));
}

const GRADES = ['AA', 'A', 'A', 'B', 'B', 'B', 'C', 'D'] as const;

function rating(world: World, i: number): readonly Row[] {
  const random = rowRandom(world, 'TraderCreditRating', i);
  const trader = world.enterprise('IMPORTER', spread(i, world.count('IMPORTER'), world.seed + 149));
  const age = workdayAge(world.calendar, random);
  const place = random.int(GRADES.length);
  const grade = pickAt(GRADES, place);
  const system = published(world, random, { age, typicalDelay: 8, district: trader.district.code });
  return once(system, () => ({
    ratingNo: serialNo(world, 'XY', age, i),
    trader: subjectAsKept(trader, random),
    filingNo: `3100${String(100_000 + trader.serial)}`,
    grade,
    score: (96 - 5 * place - 3 * random.next()).toFixed(1),
    year: Number(world.calendar.day(age).slice(0, 4)),
    ...(grade === 'C' || grade === 'D' ? { downgradeReasons: ['申报不实', '多次检出不合格'] } : {}),
    rater: '上海出入境检验检疫局',
    ratedOn: world.calendar.day(age),
  }));
}

function recall(world: World, i: number): readonly Row[] {
  const random = rowRandom(world, 'ImportRecall', i);
  const importer = world.enterprise('IMPORTER', spread(i, world.count('IMPORTER'), world.seed + 151));
  const age = workdayAge(world.calendar, random);
  const affected = random.between(10, 5_000);
  const system = published(world, random, { age, typicalDelay: 3, district: importer.district.code });
  return once(system, () => ({
    recallNo: serialNo(world, 'JZH', age, i),
    importer: subject(importer),
    foreignProducer: `${random.pick(FIRST)}${random.pick(SECOND)}株式会社`,
    origin: random.pick(COUNTRIES),
    ...productOf(world.seed, importer, i % 3),
    defect: random.pick(['安全带卡扣可能松脱', '加热元件可能过热', '铅含量超标', '外壳可能破裂']),
    startedAs: random.chance(0.8) ? 'VOLUNTARY' : 'ORDERED',
    state: age > 180 ? 'CLOSED' : 'OPEN',
    announcedOn: world.calendar.day(age),
    affected,
    recalled: Math.floor(affected * random.next()),
  }));
}

export const INSPECTION_QUARANTINE_PLANS: readonly RecordPlan[] = [
  { department: DEPARTMENT, recordType: 'ImportDetention', at1: 4_000, rows: detention },
  {
    department: DEPARTMENT,
    recordType: 'ForeignNotification',
    count: (world) => rasffRows(world.until).length,
    rows: (_world, i) => rasffRow(i),
  },
  { department: DEPARTMENT, recordType: 'TraderCreditRating', at1: 3_000, rows: rating },
  { department: DEPARTMENT, recordType: 'ImportRecall', at1: 200, rows: recall },
  ...PORT_PLANS,
];
