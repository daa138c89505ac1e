/** J5: weeks in which complaints about one class in one district pile up, and weeks in which they only seem to. */
import { addDays, isoWeek } from '../../../domain/dates.js';
import { DISTRICTS } from '../../../domain/districts/district-table.js';
import { CONSUMER_GOODS, FOOD_GOODS, type Goods } from '../catalogue.js';
import { pickAt } from '../random.js';
import type { Row } from '../sample.js';
import { JOINS, type Plot, type Story } from './plot.js';
import { complaint, hurt, type Line } from './rows.js';

/** A class and a district whose complaints are all told here; the background leaves the pair alone. */
interface Series {
  readonly goods: Goods;
  readonly district: string;
  readonly lines: readonly Line[];
}

/** Takes a pair for this story alone; false when another has it. */
function reserve({ world }: Plot, { code }: Goods, district: string): boolean {
  const before = world.reserved.size;
  world.reserved.add(`${code}|${district}`);
  return world.reserved.size > before;
}

/** A free pair, scattered over classes and districts; goods and foods take turns. */
function freshSeries(plot: Plot): Series {
  for (let n = plot.number * 4; ; n++) {
    const food = n % 3 === 2;
    const goods = pickAt(food ? FOOD_GOODS : CONSUMER_GOODS, n * 7 + plot.world.seed);
    const district = pickAt(DISTRICTS, n + 5 * Math.floor(n / DISTRICTS.length)).code;
    if (reserve(plot, goods, district)) {
      return { goods, district, lines: food ? ['food'] : ['quality', 'consumer'] };
    }
  }
}

/** Age of the Monday of the week that ended so many weeks ago: 0 is the last complete week. */
const mondayAge = ({ world }: Plot, weeksAgo: number): number =>
  world.calendar.weekday(0) - 1 + 7 * (weeksAgo + 1);

/** So many complaints spread over the days of a week, each about goods of its own: no product stands out. */
function week(
  plot: Plot,
  series: Series,
  weeksAgo: number,
  count: number,
  more: (n: number) => Row = () => ({}),
) {
  const { goods, district, lines } = series;
  const monday = mondayAge(plot, weeksAgo);
  const { world, random } = plot;
  for (let n = 0; n < count; n++) {
    const line = pickAt(lines, n);
    const maker = world.enterprise(line === 'food' ? 'FOOD' : 'GOODS', random.int(1_000));
    const product = {
      productName: random.pick(goods.names),
      productClass: goods.code,
      brand: '/',
      model: '/',
    };
    complaint(plot, line, {
      maker,
      product,
      age: monday - (n % 7),
      more: { districtCode: district, result: 'OPEN', ...more(n) },
    });
  }
}

const keyOf = (plot: Plot, { goods, district }: Series, weeksAgo: number): string =>
  `${goods.code}|${district}|${isoWeek(addDays(plot.world.until, -mondayAge(plot, weeksAgo)))}`;

function isCase(plot: Plot, series: Series, weeksAgo: number, severity: 2 | 3 | 4, why: string): void {
  plot.found({
    join: JOINS.complaints,
    rule: `S${severity}`,
    subjectType: 'series',
    subjectKey: keyOf(plot, series, weeksAgo),
    severity,
    why,
  });
}

const isNone = (plot: Plot, series: Series, weeksAgo: number, why: string): void =>
  plot.decoy({ join: JOINS.complaints, subjectKey: keyOf(plot, series, weeksAgo), why });

const oneHurt = (n: number): Row => (n === 0 ? hurt('FIRST_AID') : {});

const manyAndHurt: Story = (plot) => {
  const series = freshSeries(plot);
  week(plot, series, 0, 12, oneHurt);
  isCase(plot, series, 0, 4, '一周 12 件,有人受伤');
};

const hurtOrMany: Story = (plot) => {
  const injured = freshSeries(plot);
  week(plot, injured, 1, 7, oneHurt);
  isCase(plot, injured, 1, 3, '一周 7 件,有人受伤');
  const many = freshSeries(plot);
  week(plot, many, 0, 11);
  isCase(plot, many, 0, 3, '一周 11 件');
};

const fewButSudden: Story = (plot) => {
  const series = freshSeries(plot);
  week(plot, series, 0, 6);
  isCase(plot, series, 0, 2, '一周 6 件,此前没有');
  const held = freshSeries(plot);
  week(plot, held, 2, 7);
  isCase(plot, held, 2, 2, '三周之前的聚集,仍在保持期内');
};

const aboveItsLevel: Story = (plot) => {
  const series = freshSeries(plot);
  for (let weeksAgo = 1; weeksAgo <= 10; weeksAgo++) week(plot, series, weeksAgo, 2);
  week(plot, series, 0, 15);
  isCase(plot, series, 0, 3, '此前每周 2 件,一周 15 件');
};

const tooFew: Story = (plot) => {
  const three = freshSeries(plot);
  week(plot, three, 0, 3);
  isNone(plot, three, 0, '一周 3 件,在错误发现率之外');
  const unfounded = freshSeries(plot);
  week(plot, unfounded, 1, 9, (n) => (n < 7 ? { result: n % 2 === 0 ? 'UNFOUNDED' : 'WITHDRAWN' } : {}));
  isNone(plot, unfounded, 1, '9 件中 7 件不属实或已撤回');
};

const steadilyMany: Story = (plot) => {
  const series = freshSeries(plot);
  for (let weeksAgo = 0; weeksAgo <= 13; weeksAgo++) week(plot, series, weeksAgo, 6);
  isNone(plot, series, 0, '每周都有 6 件,没有增加');
};

const pastOrScattered: Story = (plot) => {
  const past = freshSeries(plot);
  week(plot, past, 5, 12);
  isNone(plot, past, 5, '聚集所在周已过保持期');
  const scattered = freshSeries(plot);
  const free = DISTRICTS.filter(({ code }) => reserve(plot, scattered.goods, code)).slice(0, 3);
  for (const district of [scattered.district, ...free.map(({ code }) => code)]) {
    const part = { ...scattered, district };
    week(plot, part, 0, 2);
    isNone(plot, part, 0, '同类 8 件分散在四个区');
  }
};

export const COMPLAINT_STORIES: readonly Story[] = [
  manyAndHurt,
  hurtOrMany,
  fewButSudden,
  aboveItsLevel,
  tooFew,
  steadilyMany,
  pastOrScattered,
];
