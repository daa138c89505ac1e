/** J1 again, by what fire service and hospitals know: R5, R1, a score of two departments, and what comes close. */
import type { Severity } from '../../../domain/quality-event.js';
import type { Enterprise, EnterpriseKind } from '../enterprise.js';
import type { Product } from '../goods-of.js';
import { JOINS, type Plot, productKeyOf, type Story } from './plot.js';
import { complaint, productRecall } from './rows.js';
import { fire, foodborneIllness, injuryReport } from './safety-rows.js';

interface Told {
  readonly maker: Enterprise;
  readonly product: Product;
}

function goods(plot: Plot, kind: EnterpriseKind, withGtin = false): Told {
  const maker = plot.enterprise(kind);
  return { maker, product: plot.product(maker, 0, withGtin) };
}

const isCase = (plot: Plot, { maker, product }: Told, rule: string, severity: Severity, why: string): void =>
  plot.found({
    join: JOINS.recall,
    rule,
    subjectType: 'product',
    subjectKey: productKeyOf(maker, product),
    severity,
    why,
  });
const isNone = (plot: Plot, { maker, product }: Told, why: string): void =>
  plot.decoy({ join: JOINS.recall, subjectKey: productKeyOf(maker, product), why });

const twoFires: Story = (plot) => {
  const about = goods(plot, 'GOODS');
  fire(plot, { ...about, age: 75, more: { cause: 'BATTERY' } });
  fire(plot, { ...about, age: 33, more: { cause: 'BATTERY', defect: 'NOT_EXCLUDED' } });
  isCase(plot, about, 'R5', 3, '消防两次认定为起火物');
  const coded = goods(plot, 'GOODS', true);
  for (const age of [140, 90, 28]) fire(plot, { ...coded, age });
  isCase(plot, coded, 'R5', 3, '同一条码的产品三次起火');
};

const fatalFire: Story = (plot) => {
  const about = goods(plot, 'GOODS');
  fire(plot, { ...about, age: 52, more: { deaths: 1, injured: 2 } });
  isCase(plot, about, 'R1', 4, '由该产品起火,有人死亡');
};

const firesThatDiffer: Story = (plot) => {
  const burnt = goods(plot, 'GOODS');
  fire(plot, { ...burnt, age: 60, more: { productRole: 'DAMAGED' } });
  fire(plot, { ...burnt, age: 31, more: { productRole: 'SPREADING' } });
  isNone(plot, burnt, '只是受损物和助燃物,不是起火物');
  const cleared = goods(plot, 'GOODS');
  fire(plot, { ...cleared, age: 66 });
  fire(plot, { ...cleared, age: 29, more: { cause: 'MISUSE', defect: 'EXCLUDED' } });
  isNone(plot, cleared, '两次起火,其中一次已排除产品缺陷');
  const models = goods(plot, 'GOODS');
  const other = plot.product(models.maker, 2);
  fire(plot, { ...models, age: 58 });
  fire(plot, { maker: models.maker, product: other, age: 44 });
  isNone(plot, models, '起火的是同一企业的两个型号');
  isNone(plot, { maker: models.maker, product: other }, '起火的是同一企业的两个型号');
};

const firesDealtWith: Story = (plot) => {
  const old = goods(plot, 'GOODS');
  fire(plot, { ...old, age: 373 });
  fire(plot, { ...old, age: 55 });
  isNone(plot, old, '第一次起火在窗口之前');
  const recalled = goods(plot, 'GOODS');
  fire(plot, { ...recalled, age: 88 });
  fire(plot, { ...recalled, age: 47 });
  productRecall(plot, { ...recalled, age: 30, more: { origin: 'VOLUNTARY' } });
  isNone(plot, recalled, '在办召回覆盖全部批次');
  const dead = goods(plot, 'GOODS');
  fire(plot, { ...dead, age: 43, more: { deaths: 1, productRole: 'DAMAGED', cause: 'SMOKING' } });
  isNone(plot, dead, '有人死亡,但起火物不是该产品');
};

const fatalInjury: Story = (plot) => {
  const died = goods(plot, 'GOODS');
  injuryReport(plot, { ...died, age: 39, more: { severity: 'FATAL', disposition: 'DIED' } });
  isCase(plot, died, 'R1', 4, '医院报告死亡,产品已认定');
  const disabled = goods(plot, 'GOODS', true);
  const more = { severity: 'FATAL', disposition: 'ADMITTED', productLink: 'POSSIBLE' };
  injuryReport(plot, { ...disabled, age: 61, more });
  isCase(plot, disabled, 'R1', 4, '医院报告严重残疾,可能与产品有关');
  const poisoned = goods(plot, 'FOOD');
  foodborneIllness(plot, { ...poisoned, age: 27, more: { deaths: 1, hospitalised: 3 } });
  isCase(plot, poisoned, 'R1', 4, '食物中毒致死,食品已确认');
};

const injuriesThatDiffer: Story = (plot) => {
  const unrelated = goods(plot, 'GOODS');
  const fatal = { severity: 'FATAL', disposition: 'DIED' };
  injuryReport(plot, { ...unrelated, age: 34, more: { ...fatal, productLink: 'UNRELATED' } });
  isNone(plot, unrelated, '死亡与产品质量无关');
  const unnamed = goods(plot, 'GOODS');
  // As sheets have it where the model is not known.
  injuryReport(plot, { ...unnamed, age: 49, more: { ...fatal, model: '/' } });
  isNone(plot, unnamed, '死亡,但型号不明,产品未认定');
  const light = goods(plot, 'GOODS');
  injuryReport(plot, { ...light, age: 24, more: { severity: 'FIRST_AID' } });
  injuryReport(plot, { ...light, age: 21, more: { severity: 'FIRST_AID' } });
  isNone(plot, light, '单一部门的两起轻微伤害,得分不到 6');
  const cleared = goods(plot, 'FOOD');
  foodborneIllness(plot, { ...cleared, age: 36, more: { deaths: 1, foodLink: 'EXCLUDED' } });
  isNone(plot, cleared, '中毒致死,但该食品已排除');
};

const injuryAndComplaint: Story = (plot) => {
  const about = goods(plot, 'GOODS');
  injuryReport(plot, { ...about, age: 32, more: { severity: 'HOSPITALISED', disposition: 'ADMITTED' } });
  complaint(plot, 'consumer', { ...about, age: 22 });
  isCase(plot, about, 'S', 3, '医院与工商两个部门的证据,得分不低于 6');
};

export const SAFETY_STORIES: readonly Story[] = [
  twoFires,
  fatalFire,
  firesThatDiffer,
  firesDealtWith,
  fatalInjury,
  injuriesThatDiffer,
  injuryAndComplaint,
];
