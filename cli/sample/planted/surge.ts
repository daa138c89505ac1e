/** Complaints about one class that rise all over the city in one week, and about another that are as many every day. */
import { isoWeek } from '../../../domain/dates.js';
import { DISTRICTS } from '../../../domain/districts/district-table.js';
import { CONSUMER_GOODS, type Goods } from '../catalogue.js';
import { pickAt } from '../random.js';
import { productClassAlarms, surgeEnds } from './asked.js';
import { JOINS, type Plot, type Story } from './plot.js';
import { complaint } from './rows.js';

const SURGING = 'C0400';
const STEADY = 'Z0100';
/** By day of the week, Wednesday to Friday: at most two of a district, so that no district has a cluster. */
const SURGE = [
  { weekday: 3, count: 16 },
  { weekday: 4, count: 8 },
  { weekday: 5, count: 8 },
] as const;
const STEADY_DAYS = 24;

function goodsOf({ world }: Plot, code: string): Goods {
  const goods = CONSUMER_GOODS.find((each) => each.code === code);
  if (goods === undefined) throw new RangeError(`no such goods: ${code}`);
  for (const district of DISTRICTS) world.reserved.add(`${code}|${district.code}`);
  return goods;
}

function complained(plot: Plot, goods: Goods, age: number, place: number): void {
  const { world, random } = plot;
  const product = { productName: random.pick(goods.names), productClass: goods.code, brand: '/', model: '/' };
  complaint(plot, 'consumer', {
    maker: world.enterprise('GOODS', random.int(1_000)),
    product,
    age,
    more: { districtCode: pickAt(DISTRICTS, place).code, result: 'MEDIATED' },
  });
}

export const surge: Story = (plot) => {
  const sunday = surgeEnds(plot.world);
  const asked = productClassAlarms(plot.world);
  const surging = goodsOf(plot, SURGING);
  let place = 0;
  for (const { weekday, count } of SURGE)
    for (let n = 0; n < count; n += 1) complained(plot, surging, sunday + 7 - weekday, place++);
  plot.answers(asked, SURGING);
  const steady = goodsOf(plot, STEADY);
  for (let day = 0; day < STEADY_DAYS; day += 1) complained(plot, steady, sunday + day, 3 * day);
  plot.misses(asked, STEADY, '每天一件,没有增加');
  const week = isoWeek(plot.world.calendar.day(sunday));
  for (const { code } of DISTRICTS) {
    const subjectKey = `${SURGING}|${code}|${week}`;
    plot.decoy({ join: JOINS.complaints, subjectKey, why: '全市增多,但每区至多两件' });
  }
};
