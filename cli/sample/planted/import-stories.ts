/** J4, and rule R4 of J1 with it: brands stopped at the port for a safety reason that are on sale here. */

import type { Enterprise } from '../enterprise.js';
import { importMark } from '../enterprise.js';
import type { Product } from '../goods-of.js';
import { DETAINED_SLOT } from '../goods-of.js';
import { brandKeyOf, JOINS, type Plot, productKeyOf, type Story } from './plot.js';
import { complaint, detention, marketSample, trace } from './rows.js';

interface Import {
  readonly maker: Enterprise;
  readonly product: Product;
}

function imported(plot: Plot, withGtin = false): Import {
  const maker = plot.enterprise('IMPORTER');
  return { maker, product: plot.product(maker, 0, withGtin) };
}

/** The brand is a case of J4, the detained product a candidate by R4. */
function isCase(plot: Plot, { maker, product }: Import, severity: 2 | 3 | 4, why: string): void {
  const brand = brandKeyOf(maker, product.brand);
  plot.found({
    join: JOINS.imported,
    rule: `S${severity}`,
    subjectType: 'brand',
    subjectKey: brand,
    severity,
    why,
  });
  plot.found({
    join: JOINS.recall,
    rule: 'R4',
    subjectType: 'product',
    subjectKey: productKeyOf(maker, product),
    severity: 3,
    why,
  });
}

function isNone(plot: Plot, { maker, product }: Import, why: string): void {
  plot.decoy({ join: JOINS.imported, subjectKey: brandKeyOf(maker, product.brand), why });
  plot.decoy({ join: JOINS.recall, subjectKey: productKeyOf(maker, product), why });
}

const sameBatchTraced: Story = (plot) => {
  const about = imported(plot);
  detention(plot, { ...about, age: 50, more: { batchNo: 'LOT 26-0417' } });
  trace(plot, { ...about, age: 38, more: { batchNo: '26-0417', origin: '意大利' } });
  isCase(plot, about, 4, '同一批次经追溯在本市零售');
};

const sameProductSampled: Story = (plot) => {
  const about = imported(plot);
  detention(plot, { ...about, age: 70, more: { batchNo: '26-0301', reason: 'PEST_OR_DISEASE' } });
  marketSample(plot, { ...about, age: 34, more: { batchNo: '26-0409', stage: 'ONLINE' } });
  isCase(plot, about, 3, '同一产品的另一批次在网上销售');
};

const sameBrandComplained: Story = (plot) => {
  const about = imported(plot);
  detention(plot, { ...about, age: 90, more: { batchNo: '26-0210' } });
  complaint(plot, 'consumer', { maker: about.maker, product: plot.product(about.maker, 1), age: 29 });
  isCase(plot, about, 2, '同一进口商同一品牌的另一产品被投诉');
};

const codedProductTraced: Story = (plot) => {
  const about = imported(plot, true);
  const { maker } = about;
  detention(plot, { ...about, age: 110 });
  trace(plot, { maker, product: plot.product(maker, 2, true), age: 25, more: { step: 'WHOLESALE' } });
  isCase(plot, about, 2, '检出的和在售的各有条码,品牌相同');
};

/** Without a model there is no product to recall, but the brand is known. */
const brandOnly: Story = (plot) => {
  const { maker, product } = imported(plot);
  const { model: _model, ...rest } = product;
  const key = plot.key('JK', 47);
  detention(plot, { maker, product, age: 47, more: { ...rest, model: '/', detentionNo: key } });
  trace(plot, { maker, product: plot.product(maker, 2), age: 36 });
  plot.found({
    join: JOINS.imported,
    rule: 'S2',
    subjectType: 'brand',
    subjectKey: brandKeyOf(maker, product.brand),
    severity: 2,
    why: '检出记录未写型号,只能认定品牌',
  });
};

const otherReason: Story = (plot) => {
  for (const reason of ['LABEL', 'QUALITY', 'DOCUMENTS'] as const) {
    const about = imported(plot);
    detention(plot, { ...about, age: 46, more: { reason, batchNo: '26-0501' } });
    trace(plot, { ...about, age: 30, more: { batchNo: '26-0501' } });
    isNone(plot, about, `在售,但检出原因是 ${reason},不属安全`);
  }
};

const otherBrandOrImporter: Story = (plot) => {
  const about = imported(plot);
  const { maker } = about;
  detention(plot, { ...about, age: 52 });
  const brand = importMark(plot.world.seed, maker.serial, DETAINED_SLOT + 77);
  trace(plot, { maker, product: { ...about.product, brand }, age: 33 });
  isNone(plot, about, '在售的是同一进口商的另一品牌');
  const parallel = imported(plot);
  detention(plot, { ...parallel, age: 52, more: { batchNo: '26-0618' } });
  const rival = plot.enterprise('IMPORTER');
  trace(plot, { maker: rival, product: parallel.product, age: 31, more: { batchNo: '26-0618' } });
  isNone(plot, parallel, '同名品牌由另一进口商经营');
};

const outsideWindow: Story = (plot) => {
  const detained = imported(plot);
  detention(plot, { ...detained, age: 372 });
  trace(plot, { ...detained, age: 40 });
  isNone(plot, detained, '检出在窗口之前');
  const sold = imported(plot);
  detention(plot, { ...sold, age: 64 });
  trace(plot, { ...sold, age: 371 });
  isNone(plot, sold, '在售记录在窗口之前');
};

const notOnSale: Story = (plot) => {
  const unfounded = imported(plot);
  const { maker, product } = unfounded;
  detention(plot, { ...unfounded, age: 57 });
  complaint(plot, 'consumer', { maker, product, age: 42, more: { model: '/', result: 'UNFOUNDED' } });
  isNone(plot, unfounded, '唯一的投诉查无实据');
  const factory = imported(plot);
  detention(plot, { ...factory, age: 58 });
  trace(plot, { ...factory, age: 44, more: { step: 'FACTORY' } });
  isNone(plot, factory, '只有出厂环节的记录');
};

const detentionTakenBack: Story = (plot) => {
  const about = imported(plot);
  const id = detention(plot, { ...about, age: 61 });
  trace(plot, { ...about, age: 37 });
  plot.revoke({
    department: 'inspection-quarantine',
    recordType: 'ImportDetention',
    keys: [id.slice(id.lastIndexOf('/') + 1)],
    reason: '复验合格,撤销不合格通知',
  });
  isNone(plot, about, '检出已由部门撤销');
};

/** A recall deals with the product; that the brand is on sale stays true. */
const recalledButOnSale: Story = (plot) => {
  const { maker, product } = imported(plot);
  detention(plot, { maker, product, age: 76 });
  marketSample(plot, { maker, product, age: 39 });
  const age = 60;
  const recallNo = plot.key('JZH', age);
  plot.add('inspection-quarantine', 'ImportRecall', recallNo, age, {
    recallNo,
    importer: { name: maker.name, code: maker.uscc },
    origin: '意大利',
    ...product,
    defect: '口岸检出安全项目不合格',
    startedAs: 'VOLUNTARY',
    state: 'OPEN',
    announcedOn: plot.world.calendar.day(age),
    affected: 1_400,
    recalled: 200,
    districtCode: maker.district.code,
  });
  plot.found({
    join: JOINS.imported,
    rule: 'S3',
    subjectType: 'brand',
    subjectKey: brandKeyOf(maker, product.brand),
    severity: 3,
    why: '已在召回,但仍在售',
  });
  plot.decoy({
    join: JOINS.recall,
    subjectKey: productKeyOf(maker, product),
    why: '在办召回覆盖全部批次',
  });
};

export const IMPORT_STORIES: readonly Story[] = [
  sameBatchTraced,
  sameProductSampled,
  sameBrandComplained,
  codedProductTraced,
  brandOnly,
  otherReason,
  otherBrandOrImporter,
  outsideWindow,
  notOnSale,
  detentionTakenBack,
  recalledButOnSale,
];
