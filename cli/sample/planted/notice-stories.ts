/** Question 7: notices of the quarter, each with what it adds to the four figures of its recipient, and some that add nothing. */
import { daysBetween, shanghaiDate } from '../../../domain/dates.js';
import { timelinessKeys } from '../answer-keys.js';
import { noticeTimeliness, PROMPTNESS } from './asked.js';
import { noticeStep, type Paper, wayOf } from './notice-paper.js';
import type { Plot, Story } from './plot.js';

/** Null: nothing can be said, so it stands in neither number. */
interface Counts {
  readonly acknowledgedInAWeek: boolean | null;
  readonly answeredInTime: boolean | null;
  readonly negative: boolean | null;
}

/**
 * Nobody waits for 商务's acknowledgement: the first steps in README take the first notice of its tray. What is closed
 * was closed on paper, and the reply to be done again is younger than ten working days, since J11 closes what is
 * older by itself.
 */
const COUNTED: readonly (Paper & { readonly counts: Counts })[] = [
  {
    sender: 'food-drug',
    to: 'commerce',
    type: 'FAILED_PRODUCT',
    urgency: 'URGENT',
    title: '关于某批次酸牛奶不合格的抄告',
    delivered: 60,
    acknowledged: 0,
    answered: 'DUE',
    counts: { acknowledgedInAWeek: true, answeredInTime: true, negative: false },
  },
  {
    sender: 'quality-supervision',
    to: 'commerce',
    type: 'DEFECT_LEAD',
    urgency: 'PROMPT',
    title: '关于某型号电水壶缺陷线索的抄告',
    delivered: 57,
    acknowledged: 0,
    answered: 'LATE',
    counts: { acknowledgedInAWeek: true, answeredInTime: false, negative: false },
  },
  {
    sender: 'industry-commerce',
    to: 'commerce',
    type: 'COMPLAINT_CLUSTER',
    urgency: 'ORDINARY',
    title: '关于某品牌家具投诉聚集的抄告',
    delivered: 15,
    acknowledged: 7,
    answered: 9,
    sequel: 'REWORK',
    counts: { acknowledgedInAWeek: true, answeredInTime: true, negative: true },
  },
  {
    sender: 'food-drug',
    to: 'commerce',
    type: 'WARNING',
    urgency: 'ORDINARY',
    title: '关于节令食品风险预警的抄告',
    delivered: 50,
    acknowledged: 8,
    answered: 9,
    counts: { acknowledgedInAWeek: false, answeredInTime: true, negative: false },
  },
  {
    sender: 'food-drug',
    to: 'agriculture',
    type: 'FAILED_PRODUCT',
    urgency: 'URGENT',
    title: '关于某批次青菜农药残留超标的抄告',
    delivered: 45,
    acknowledged: 0,
    counts: { acknowledgedInAWeek: true, answeredInTime: false, negative: null },
  },
  {
    sender: 'commerce',
    to: 'agriculture',
    type: 'ASSISTANCE',
    urgency: 'ORDINARY',
    title: '关于协查某批次猪肉产地的函',
    delivered: 30,
    counts: { acknowledgedInAWeek: false, answeredInTime: null, negative: null },
  },
  {
    sender: 'industry-commerce',
    to: 'agriculture',
    type: 'PENALTY',
    urgency: 'ORDINARY',
    title: '关于某农资经营户行政处罚的抄告',
    delivered: 4,
    counts: { acknowledgedInAWeek: null, answeredInTime: null, negative: null },
  },
  {
    sender: 'food-drug',
    to: 'health',
    copy: 'fire',
    type: 'CIRCULAR',
    urgency: 'ORDINARY',
    title: '关于夏季食品安全形势的通报',
    delivered: 40,
    acknowledged: 1,
    counts: { acknowledgedInAWeek: true, answeredInTime: null, negative: null },
  },
  {
    sender: 'quality-supervision',
    to: 'health',
    type: 'INJURY',
    urgency: 'PROMPT',
    title: '关于核实某型号电热毯伤害事件的抄告',
    delivered: PROMPTNESS.from,
    acknowledged: 0,
    answered: 3,
    counts: { acknowledgedInAWeek: true, answeredInTime: true, negative: false },
  },
];

const UNCOUNTED: readonly (Paper & { readonly why: string })[] = [
  {
    sender: 'quality-supervision',
    to: 'health',
    type: 'INJURY',
    urgency: 'PROMPT',
    title: '关于核实某型号儿童座椅伤害事件的抄告',
    delivered: PROMPTNESS.from + 1,
    acknowledged: 10,
    answered: 60,
    why: '在期初前一天送达',
  },
  {
    sender: 'industry-commerce',
    to: 'agriculture',
    type: 'PENALTY',
    urgency: 'ORDINARY',
    title: '关于某兽药经营户行政处罚的抄告',
    delivered: PROMPTNESS.to - 1,
    why: '在期末后一天送达',
  },
  {
    sender: 'quality-supervision',
    to: 'fire',
    type: 'DEFECT_LEAD',
    urgency: 'ORDINARY',
    title: '关于某型号灭火器缺陷线索的抄告',
    delivered: 20,
    sequel: 'WITHDRAW',
    why: '未签收即已撤回;另一份只是抄送',
  },
];

interface Sums {
  received: number;
  readonly acceptedWithinSevenDays: [number, number];
  readonly averageDaysToAnswer: [number, number];
  readonly answeredByDateAgreed: [number, number];
  readonly negativeRatings: [number, number];
}

function add(sum: [number, number], counts: boolean | null): void {
  if (counts === null) return;
  sum[0] += counts ? 1 : 0;
  sum[1] += 1;
}

function sumsOf(to: string, world: Plot['world']): Sums {
  const sums: Sums = {
    received: 0,
    acceptedWithinSevenDays: [0, 0],
    averageDaysToAnswer: [0, 0],
    answeredByDateAgreed: [0, 0],
    negativeRatings: [0, 0],
  };
  for (const paper of COUNTED.filter((each) => each.to === to)) {
    const { day, repliedAt } = wayOf(paper, world);
    sums.received += 1;
    add(sums.acceptedWithinSevenDays, paper.counts.acknowledgedInAWeek);
    add(sums.answeredByDateAgreed, paper.counts.answeredInTime);
    add(sums.negativeRatings, paper.counts.negative);
    if (repliedAt === null) continue;
    sums.averageDaysToAnswer[0] += daysBetween(day, shanghaiDate(repliedAt));
    sums.averageDaysToAnswer[1] += 1;
  }
  return sums;
}

const figure = ([numerator, denominator]: readonly [number, number]) => ({ numerator, denominator });

const keysOf = (department: string, sums: Sums): readonly string[] =>
  timelinessKeys({
    department,
    received: sums.received,
    acceptedWithinSevenDays: figure(sums.acceptedWithinSevenDays),
    averageDaysToAnswer: figure(sums.averageDaysToAnswer),
    answeredByDateAgreed: figure(sums.answeredByDateAgreed),
    negativeRatings: figure(sums.negativeRatings),
  });

/** Once, however large the sample is: by its days alone. */
export const notices: Story = (plot) => {
  const { world } = plot;
  const asked = noticeTimeliness(world);
  for (const [index, paper] of [...COUNTED, ...UNCOUNTED].entries())
    plot.notice(noticeStep(paper, index + 1, world));
  for (const department of new Set(COUNTED.map(({ to }) => to)))
    for (const key of keysOf(department, sumsOf(department, world))) plot.answers(asked, key);
  for (const { to, why } of UNCOUNTED)
    plot.misses(asked, `${to} received ${sumsOf(to, world).received + 1}`, why);
};
