/** Failing batches, with who sold them, whom they hurt, and whether a recall covers them. */
import { batchKey } from '../../../domain/products/batch-key.js';
import type { Severity } from '../../../domain/quality-event.js';
import type { Enterprise, EnterpriseKind } from '../enterprise.js';
import type { Product } from '../goods-of.js';
import { subject } from '../row-parts.js';
import type { Row } from '../sample.js';
import { failingBatch } from './asked.js';
import { type Asked, JOINS, type Plot, productKeyOf, type Story } from './plot.js';
import { complaint, failing, foodSample, productRecall, productSample, trace } from './rows.js';
import { injuryReport } from './safety-rows.js';

interface Told {
  readonly maker: Enterprise;
  readonly product: Product;
  readonly batchNo: string;
  readonly asked: Asked;
}

function batchOf(plot: Plot, kind: EnterpriseKind, batchNo: string): Told {
  const maker = plot.enterprise(kind);
  const product = plot.product(maker);
  const productKey = productKeyOf(maker, product);
  const written = batchKey(productKey, batchNo)?.slice(productKey.length + 1) ?? batchNo;
  return { maker, product, batchNo, asked: failingBatch(productKey, written) };
}

/** From the maker to a wholesaler, and on to a shop. */
function chain(plot: Plot, { maker, product }: Told, batchNo: string, age: number): readonly Enterprise[] {
  const wholesaler = plot.enterprise('SELLER');
  const shop = plot.enterprise('SELLER');
  const sold = (step: string, supplier: Enterprise, buyer: Enterprise, when: number): void => {
    const parties = { supplier: subject(supplier), buyer: subject(buyer) };
    trace(plot, { maker, product, age: when, more: { batchNo, step, ...parties } });
  };
  sold('WHOLESALE', maker, wholesaler, age);
  sold('RETAIL', wholesaler, shop, age - 2);
  return [wholesaler, shop];
}

function candidate(plot: Plot, { maker, product }: Told, severity: Severity, why: string): void {
  const subjectKey = productKeyOf(maker, product);
  plot.found({ join: JOINS.recall, rule: 'S', subjectType: 'product', subjectKey, severity, why });
}

const OTHER = '20260228';

const soldAndHurting: Story = (plot) => {
  const told = batchOf(plot, 'GOODS', '2026-01-15');
  const { maker, product, batchNo, asked } = told;
  const about = { maker, product };
  const fails = { ...failing(plot, product, 'A'), batchNo };
  plot.answers(asked, `failure ${productSample(plot, { ...about, age: 41, more: fails })}`);
  for (const { name } of chain(plot, told, '20260115', 60)) plot.answers(asked, `seller ${name}`);
  const buyer = { name: `宣城市柳浪第${plot.number}商行` };
  trace(plot, { ...about, age: 55, more: { batchNo, step: 'WHOLESALE', buyer } });
  plot.answers(asked, `seller ${buyer.name}`);
  const said = (more: Row, age: number): string => complaint(plot, 'quality', { ...about, age, more });
  plot.answers(asked, `complaint ${said({ batchNo: '批号:20260115' }, 27)}`);
  plot.answers(asked, `complaint? ${complaint(plot, 'consumer', { ...about, age: 26 })}`);
  const hurt = injuryReport(plot, {
    ...about,
    age: 30,
    more: { batchNo, severity: 'HOSPITALISED', disposition: 'ADMITTED' },
  });
  plot.answers(asked, `injury ${hurt}`);
  plot.misses(asked, `complaint ${said({ batchNo: OTHER }, 23)}`, '投诉的是另一批次');
  plot.misses(asked, `complaint ${said({ batchNo, result: 'UNFOUNDED' }, 52)}`, '投诉查无实据');
  for (const { name } of chain(plot, told, OTHER, 44)) plot.misses(asked, `seller ${name}`, '卖的是另一批次');
  plot.misses(asked, `seller ${maker.name}`, '生产者自己');
  const recall = productRecall(plot, { ...about, age: 70, more: { batchNo: OTHER } });
  plot.misses(asked, `open RECALL ${recall}`, '召回的是另一批次');
  candidate(plot, told, 3, '本批次不合格、有投诉、有伤害,召回只涉及别的批次');
};

const coveredByRecall: Story = (plot) => {
  const told = batchOf(plot, 'FOOD', '20260209');
  const { maker, product, batchNo, asked } = told;
  const about = { maker, product };
  const fails = { ...failing(plot, product, 'A'), batchNo };
  plot.answers(asked, `failure ${foodSample(plot, { ...about, age: 46, more: fails })}`);
  for (const { name } of chain(plot, told, batchNo, 62)) plot.answers(asked, `seller ${name}`);
  const age = 36;
  const recallNo = plot.key('SZH', age);
  const recall = plot.add('food-drug', 'FoodDrugRecall', recallNo, age, {
    recallNo,
    producer: subject(maker),
    ...product,
    batchNo: OTHER,
    otherBatches: ['2026-02-09'],
    level: 'LEVEL_2',
    origin: 'VOLUNTARY',
    state: 'OPEN',
    reason: '安全项目不合格',
    announcedOn: plot.world.calendar.day(age),
    districtCode: maker.district.code,
  });
  plot.answers(asked, `open RECALL ${recall}`);
  const later = foodSample(plot, { ...about, age: 50, more: { batchNo: '20260301' } });
  plot.misses(asked, `failure ${later}`, '另一批次,且合格');
  plot.decoy({
    join: JOINS.recall,
    subjectKey: productKeyOf(maker, product),
    why: '在办召回覆盖不合格的批次',
  });
};

export const BATCH_STORIES: readonly Story[] = [soldAndHurting, coveredByRecall];
