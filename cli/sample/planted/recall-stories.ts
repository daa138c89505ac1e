/** J1: every rule and every way of the score, each with what comes close to it. */
import type { Severity } from '../../../domain/quality-event.js';
import type { Enterprise, EnterpriseKind } from '../enterprise.js';
import type { Product } from '../goods-of.js';
import { brokenCode, subject } from '../row-parts.js';
import { JOINS, type Plot, productKeyOf, type Story } from './plot.js';
import {
  adverseEvent,
  complaint,
  failing,
  foodSample,
  foreignNotice,
  hurt,
  laboratory,
  marketSample,
  materialSample,
  productRecall,
  productSample,
  trace,
} from './rows.js';

const isCase = (
  plot: Plot,
  maker: Enterprise,
  product: Product,
  rule: string,
  why: string,
  severity: Severity = 3,
): void =>
  plot.found({
    join: JOINS.recall,
    rule,
    subjectType: 'product',
    subjectKey: productKeyOf(maker, product),
    severity,
    why,
  });
const isNone = (plot: Plot, maker: Enterprise, product: Product, why: string): void =>
  plot.decoy({ join: JOINS.recall, subjectKey: productKeyOf(maker, product), why });

/** A maker and a product that nothing else speaks of. */
function goods(plot: Plot, kind: EnterpriseKind, withGtin = false) {
  const maker = plot.enterprise(kind);
  return { maker, product: plot.product(maker, 0, withGtin) };
}

const fatalAdverseEvent: Story = (plot) => {
  const about = goods(plot, 'MEDICAL');
  adverseEvent(plot, { ...about, age: 40, more: { severity: 'FATAL', batchNo: 'B2026-17' } });
  complaint(plot, 'consumer', { ...about, age: 31, more: hurt('OUTPATIENT') });
  trace(plot, { ...about, age: 47, more: { batchNo: 'B2026-17', unit: '盒' } });
  isCase(plot, about.maker, about.product, 'R1', '不良事件致死,产品已认定', 4);
};

const fatalComplaint: Story = (plot) => {
  const about = goods(plot, 'FOOD');
  complaint(plot, 'food', { ...about, age: 25, more: hurt('FATAL') });
  foodSample(plot, { ...about, age: 18, more: failing(plot, about.product, 'A') });
  complaint(plot, 'consumer', { ...about, age: 21, more: hurt('OUTPATIENT') });
  isCase(plot, about.maker, about.product, 'R1', '投诉所述致死,产品已认定', 4);
};

const fatalButNot: Story = (plot) => {
  const unlikely = goods(plot, 'MEDICAL');
  adverseEvent(plot, { ...unlikely, age: 30, more: { severity: 'FATAL', causality: 'UNLIKELY' } });
  isNone(plot, unlikely.maker, unlikely.product, '致死但与产品可能无关');
  const old = goods(plot, 'MEDICAL');
  adverseEvent(plot, { ...old, age: 372, more: { severity: 'FATAL' } });
  isNone(plot, old.maker, old.product, '致死发生在窗口之前');
  const unfounded = goods(plot, 'FOOD');
  complaint(plot, 'food', { ...unfounded, age: 50, more: { ...hurt('FATAL'), result: 'UNFOUNDED' } });
  isNone(plot, unfounded.maker, unfounded.product, '致死投诉查无实据');
};

const fatalOfNobody: Story = (plot) => {
  const about = goods(plot, 'MEDICAL');
  adverseEvent(plot, { ...about, age: 22, more: { severity: 'FATAL', holder: brokenCode(about.maker) } });
  isNone(plot, about.maker, about.product, '代码校验位不符,不能认定企业');
};

const twoLaboratories: Story = (plot) => {
  const about = goods(plot, 'GOODS');
  const fails = failing(plot, about.product, 'A');
  const batchNo = '20260101A';
  productSample(plot, { ...about, age: 60, more: { ...fails, batchNo, testingBody: laboratory(0) } });
  productSample(plot, { ...about, age: 35, more: { ...fails, batchNo, testingBody: laboratory(1) } });
  isCase(plot, about.maker, about.product, 'R2', '同一批次的同一安全项目在两家机构不合格');
};

/** One department has the USCC, the other the old code with a hyphen, and each writes brand and batch its own way. */
const twoBatches: Story = (plot) => {
  const { maker, product } = goods(plot, 'GOODS');
  const { orgCode, name, brand } = maker;
  const fails = failing(plot, product, 'A', 1);
  const testingBody = laboratory(2);
  productSample(plot, { maker, product, age: 80, more: { ...fails, batchNo: '2026-01-08', testingBody } });
  const asWritten = { ...product, brand: ` ${brand} `, model: product.model.toLowerCase() };
  const producer = { name, code: `${orgCode.slice(0, 8)}-${orgCode.slice(8)}` };
  const more = { ...fails, producer, batchNo: '批号:20260217', testingBody };
  marketSample(plot, { maker, product: asWritten, age: 28, more });
  isCase(plot, maker, product, 'R2', '两个部门在两个批次发现同一安全项目不合格');
};

const twoFoodSamples: Story = (plot) => {
  const about = goods(plot, 'FOOD', true);
  const fails = failing(plot, about.product, 'A');
  foodSample(plot, { ...about, age: 48, more: { ...fails, batchNo: '20260301' } });
  foodSample(plot, { ...about, age: 20, more: { ...fails, batchNo: '20260402' } });
  isCase(plot, about.maker, about.product, 'R2', '同一条码的食品两个批次同一安全项目不合格');
};

const twoMaterialSamples: Story = (plot) => {
  const about = goods(plot, 'BUILDING');
  const fails = failing(plot, about.product, 'A');
  materialSample(plot, { ...about, age: 55, more: { ...fails, batchNo: 'L-0711' } });
  materialSample(plot, { ...about, age: 31, more: { ...fails, batchNo: 'L-0718' } });
  isCase(plot, about.maker, about.product, 'R2', '建材两个批次同一安全项目不合格');
};

/** Old enough that two failures alone score below a lead; only the rule could raise them. */
const failuresThatDiffer: Story = (plot) => {
  const [first, second] = [230, 200];
  const same = goods(plot, 'GOODS');
  const fails = failing(plot, same.product, 'A');
  const one = { batchNo: '20250909', testingBody: laboratory(3) };
  productSample(plot, { ...same, age: first, more: { ...fails, ...one } });
  productSample(plot, { ...same, age: second, more: { ...fails, ...one } });
  isNone(plot, same.maker, same.product, '同一机构、同一批次的两次不合格不是普遍缺陷');

  const items = goods(plot, 'GOODS');
  productSample(plot, {
    ...items,
    age: first,
    more: { ...failing(plot, items.product, 'A', 0), batchNo: '1' },
  });
  productSample(plot, {
    ...items,
    age: second,
    more: { ...failing(plot, items.product, 'A', 1), batchNo: '2' },
  });
  isNone(plot, items.maker, items.product, '不合格的是两个不同的安全项目');

  const models = goods(plot, 'GOODS');
  const other = plot.product(models.maker, 2);
  const third = failing(plot, models.product, 'A');
  productSample(plot, { ...models, age: 45, more: { ...third, batchNo: '1' } });
  productSample(plot, { maker: models.maker, product: other, age: 40, more: { ...third, batchNo: '2' } });
  isNone(plot, models.maker, models.product, '不合格的是同一企业的两个型号');
  isNone(plot, models.maker, other, '不合格的是同一企业的两个型号');
};

const failuresThatFade: Story = (plot) => {
  const old = goods(plot, 'GOODS');
  const fails = failing(plot, old.product, 'A');
  productSample(plot, { ...old, age: 371, more: { ...fails, batchNo: '1' } });
  productSample(plot, { ...old, age: 50, more: { ...fails, batchNo: '2' } });
  isNone(plot, old.maker, old.product, '第一次不合格在窗口之前');

  const quality = goods(plot, 'GOODS');
  const minor = failing(plot, quality.product, 'B');
  productSample(plot, { ...quality, age: 40, more: { ...minor, batchNo: '1' } });
  productSample(plot, { ...quality, age: 33, more: { ...minor, batchNo: '2' } });
  isNone(plot, quality.maker, quality.product, '不合格的是使用性能项目');

  const retested = goods(plot, 'GOODS');
  const failed = failing(plot, retested.product, 'A');
  productSample(plot, { ...retested, age: 70, more: { ...failed, batchNo: '1' } });
  productSample(plot, {
    ...retested,
    age: 66,
    more: { ...failed, batchNo: '2', retestVerdict: 'PASS', followUp: 'NOT_NEEDED' },
  });
  isNone(plot, retested.maker, retested.product, '第二次不合格经复检合格');
};

/** The department itself took the second failure back, by a correction or by revoking it. */
const failuresTakenBack: Story = (plot) => {
  const { world } = plot;
  const corrected = goods(plot, 'GOODS');
  const fails = failing(plot, corrected.product, 'A');
  productSample(plot, { ...corrected, age: 90, more: { ...fails, batchNo: '1' } });
  const reportNo = plot.key('ZJ', 88);
  const about = { ...corrected, age: 88 };
  productSample(plot, { ...about, more: { ...fails, batchNo: '2', reportNo, version: 1 } });
  const publishedAt = `${world.calendar.day(30)}T10:00:00+08:00`;
  productSample(plot, {
    ...about,
    more: { batchNo: '2', reportNo, version: 2, status: 'CORRECTED', publishedAt },
  });
  isNone(plot, corrected.maker, corrected.product, '第二次不合格已由部门更正为合格');

  const revoked = goods(plot, 'GOODS');
  const failed = failing(plot, revoked.product, 'A');
  productSample(plot, { ...revoked, age: 90, more: { ...failed, batchNo: '1' } });
  const id = productSample(plot, { ...revoked, age: 75, more: { ...failed, batchNo: '2' } });
  plot.revoke({
    department: 'quality-supervision',
    recordType: 'ProductSampling',
    keys: [id.slice(id.lastIndexOf('/') + 1)],
    reason: '样品来源有误,撤销该检验结果',
  });
  isNone(plot, revoked.maker, revoked.product, '第二次不合格已被部门撤销');
};

const noticeAbroad: Story = (plot) => {
  const about = goods(plot, 'GOODS');
  foreignNotice(plot, { ...about, age: 26 });
  isCase(plot, about.maker, about.product, 'R3', '同一企业同一型号被欧盟通报');
  const recalled = goods(plot, 'GOODS', true);
  foreignNotice(plot, { ...recalled, age: 140, more: { system: 'CPSC', classification: 'RECALL' } });
  isCase(plot, recalled.maker, recalled.product, 'R3', '同一条码的产品在美国被召回');
};

const noticeThatDiffers: Story = (plot) => {
  const old = goods(plot, 'GOODS');
  foreignNotice(plot, { ...old, age: 374 });
  isNone(plot, old.maker, old.product, '国外通报在窗口之前');
  const other = goods(plot, 'GOODS');
  foreignNotice(plot, { maker: other.maker, product: plot.product(other.maker, 2), age: 372 });
  complaint(plot, 'consumer', { ...other, age: 33 });
  isNone(plot, other.maker, other.product, '被通报的是另一型号,且已出窗口');
  const covered = goods(plot, 'GOODS');
  foreignNotice(plot, { ...covered, age: 120 });
  productRecall(plot, { ...covered, age: 70, more: { origin: 'VOLUNTARY' } });
  isNone(plot, covered.maker, covered.product, '在办召回覆盖全部批次');
};

const scoreOfTwoDepartments: Story = (plot) => {
  const about = goods(plot, 'FOOD');
  foodSample(plot, { ...about, age: 30, more: failing(plot, about.product, 'A') });
  complaint(plot, 'consumer', { ...about, age: 24, more: hurt('OUTPATIENT') });
  complaint(plot, 'consumer', { ...about, age: 17, more: hurt('OUTPATIENT') });
  isCase(plot, about.maker, about.product, 'S', '两个部门的证据,得分不低于 6');
};

const scoreAlone: Story = (plot) => {
  const about = goods(plot, 'MEDICAL');
  adverseEvent(plot, { ...about, age: 36 });
  adverseEvent(plot, { ...about, age: 21 });
  isCase(plot, about.maker, about.product, 'S', '单一部门,得分不低于 12');
};

const leads: Story = (plot) => {
  const alone = goods(plot, 'MEDICAL');
  adverseEvent(plot, { ...alone, age: 45 });
  isCase(plot, alone.maker, alone.product, 'L', '单一部门,得分 6 至 12', 2);
  const two = goods(plot, 'GOODS');
  productSample(plot, { ...two, age: 30, more: failing(plot, two.product, 'A') });
  complaint(plot, 'consumer', { ...two, age: 20 });
  isCase(plot, two.maker, two.product, 'L', '两个部门,得分 3 至 6', 1);
};

const scoresBelow: Story = (plot) => {
  const complaints = goods(plot, 'GOODS');
  for (let n = 0; n < 8; n++) {
    complaint(plot, n % 2 === 0 ? 'quality' : 'consumer', { ...complaints, age: 20 + 9 * n });
  }
  isNone(plot, complaints.maker, complaints.product, '投诉至多计 5 件,得分不到 3');
  const old = goods(plot, 'FOOD');
  foodSample(plot, { ...old, age: 165, more: failing(plot, old.product, 'A') });
  complaint(plot, 'consumer', { ...old, age: 28 });
  isNone(plot, old.maker, old.product, '不合格已久,衰减后得分不到 3');
  const quality = goods(plot, 'GOODS');
  productSample(plot, { ...quality, age: 32, more: failing(plot, quality.product, 'B') });
  marketSample(plot, { ...quality, age: 27, more: failing(plot, quality.product, 'B', 1) });
  isNone(plot, quality.maker, quality.product, '两个部门的使用性能不合格,得分不到 3');
  const hospital = goods(plot, 'MEDICAL');
  adverseEvent(plot, { ...hospital, age: 205 });
  isNone(plot, hospital.maker, hospital.product, '一起住院病例,衰减后得分不到 6');
};

const recalledOutside: Story = (plot) => {
  const batches = goods(plot, 'GOODS');
  const fails = failing(plot, batches.product, 'A');
  productSample(plot, { ...batches, age: 62, more: { ...fails, batchNo: '20260105' } });
  productSample(plot, { ...batches, age: 41, more: { ...fails, batchNo: '20260212' } });
  productRecall(plot, { ...batches, age: 100, more: { batchNo: '20251101' } });
  isCase(plot, batches.maker, batches.product, 'R2', '在办召回只涉及别的批次');
  const again = goods(plot, 'GOODS');
  const still = failing(plot, again.product, 'A');
  const completed = { state: 'CLOSED', completedOn: plot.world.calendar.day(90), recalled: 4_100 };
  productRecall(plot, { ...again, age: 150, more: completed });
  productSample(plot, { ...again, age: 44, more: { ...still, batchNo: '20260303' } });
  productSample(plot, { ...again, age: 23, more: { ...still, batchNo: '20260404' } });
  isCase(plot, again.maker, again.product, 'R2', '召回完成之后又在两个批次不合格');
};

const recalledInside: Story = (plot) => {
  const all = goods(plot, 'GOODS');
  const fails = failing(plot, all.product, 'A');
  productSample(plot, { ...all, age: 62, more: { ...fails, batchNo: '20260105' } });
  productSample(plot, { ...all, age: 41, more: { ...fails, batchNo: '20260212' } });
  productRecall(plot, { ...all, age: 30 });
  isNone(plot, all.maker, all.product, '在办召回覆盖全部批次');
  const both = goods(plot, 'FOOD');
  const failed = failing(plot, both.product, 'A');
  foodSample(plot, { ...both, age: 52, more: { ...failed, batchNo: '20260106' } });
  foodSample(plot, { ...both, age: 43, more: { ...failed, batchNo: '2026-02-13' } });
  const age = 35;
  const recallNo = plot.key('SZH', age);
  plot.add('food-drug', 'FoodDrugRecall', recallNo, age, {
    recallNo,
    producer: subject(both.maker),
    ...both.product,
    batchNo: '2026年1月6日',
    otherBatches: ['20260213'],
    level: 'LEVEL_1',
    origin: 'VOLUNTARY',
    state: 'OPEN',
    reason: '致病菌超标',
    announcedOn: plot.world.calendar.day(age),
    districtCode: both.maker.district.code,
  });
  isNone(plot, both.maker, both.product, '在办召回覆盖两个批次');
};

export const RECALL_STORIES: readonly Story[] = [
  fatalAdverseEvent,
  fatalComplaint,
  fatalButNot,
  fatalOfNobody,
  twoLaboratories,
  twoBatches,
  twoFoodSamples,
  twoMaterialSamples,
  failuresThatDiffer,
  failuresThatFade,
  failuresTakenBack,
  noticeAbroad,
  noticeThatDiffers,
  scoreOfTwoDepartments,
  scoreAlone,
  leads,
  scoresBelow,
  recalledOutside,
  recalledInside,
];
