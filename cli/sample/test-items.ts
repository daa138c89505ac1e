/** Items that laboratories test, by sector, with limits and what failing samples measured. */
import type { ItemClass } from '../../domain/quality-event.js';
import type { Random } from './random.js';
import type { Row } from './sample.js';

type Item = readonly [
  name: string,
  itemClass: ItemClass,
  limit: string,
  unit: string,
  low: number,
  high: number,
  decimals: number,
];

const FOOD: readonly Item[] = [
  ['大肠菌群', 'A', '≤10', 'CFU/g', 20, 9_000, 0],
  ['铅(以Pb计)', 'A', '≤0.2', 'mg/kg', 0.25, 1.8, 2],
  ['黄曲霉毒素B1', 'A', '≤5.0', 'μg/kg', 6, 60, 1],
  ['沙门氏菌', 'A', '不得检出', '/25g', 1, 4, 0],
  ['镉(以Cd计)', 'A', '≤0.1', 'mg/kg', 0.12, 0.9, 2],
  ['苯甲酸及其钠盐(以苯甲酸计)', 'B', '不得使用', 'g/kg', 0.02, 0.9, 3],
  ['过氧化值(以脂肪计)', 'B', '≤0.25', 'g/100g', 0.3, 0.9, 2],
  ['水分', 'B', '≤12.0', 'g/100g', 12.5, 18, 1],
  ['净含量', 'C', '≥标示值', 'g', 80, 98, 0],
];
const ELECTRIC: readonly Item[] = [
  ['接地措施', 'A', '≤0.1', 'Ω', 0.2, 8, 2],
  ['对触及带电部件的防护', 'A', '不得触及', '处', 1, 3, 0],
  ['电气强度', 'A', '无击穿', '次', 1, 2, 0],
  ['工作温度下的泄漏电流', 'A', '≤0.75', 'mA', 0.8, 5, 2],
  ['输入功率', 'B', '±10', '%', 11, 35, 1],
  ['能效', 'B', '≥标示等级', '级', 2, 5, 0],
  ['标志和说明', 'C', '符合 GB 4706.1', '处', 1, 4, 0],
];
const CHILDREN: readonly Item[] = [
  ['小零件', 'A', '不得存在', '个', 1, 4, 0],
  ['邻苯二甲酸酯增塑剂(DEHP)', 'A', '≤0.1', '%', 0.2, 28, 1],
  ['可迁移元素铅', 'A', '≤90', 'mg/kg', 100, 900, 0],
  ['锐利边缘', 'A', '不得存在', '处', 1, 3, 0],
  ['绳索和弹性绳长度', 'B', '≤220', 'mm', 230, 600, 0],
  ['使用说明', 'C', '符合 GB 5296.5', '处', 1, 3, 0],
];
const TEXTILE: readonly Item[] = [
  ['可分解致癌芳香胺染料', 'A', '≤20', 'mg/kg', 22, 160, 0],
  ['甲醛含量', 'A', '≤75', 'mg/kg', 80, 300, 0],
  ['pH 值', 'B', '4.0~8.5', '', 8.7, 10.4, 1],
  ['纤维含量', 'B', '±5', '%', 6, 45, 1],
  ['使用说明', 'C', '符合 GB 5296.4', '处', 1, 3, 0],
];
const BUILDING: readonly Item[] = [
  ['屈服强度', 'A', '≥400', 'MPa', 310, 395, 0],
  ['燃烧性能等级', 'A', '不低于 B1', '级', 2, 3, 0],
  ['甲醛释放量', 'A', '≤0.124', 'mg/m³', 0.13, 0.6, 3],
  ['抗压强度(28d)', 'A', '≥42.5', 'MPa', 31, 42, 1],
  ['静曲强度', 'B', '≥26', 'MPa', 15, 25, 1],
  ['尺寸偏差', 'B', '±3', 'mm', 4, 12, 0],
  ['产品标识', 'C', '符合标准', '处', 1, 2, 0],
];
const GENERAL: readonly Item[] = [
  ['有害物质限量(苯)', 'A', '≤0.3', '%', 0.4, 4, 1],
  ['结构强度', 'A', '无破损', '处', 1, 3, 0],
  ['制动性能', 'A', '≤4', 'm', 4.5, 9, 1],
  ['耐久性', 'B', '≥5000', '次', 900, 4_800, 0],
  ['标识', 'C', '符合标准', '处', 1, 3, 0],
];
const MEDICAL: readonly Item[] = [
  ['无菌', 'A', '应无菌', '份', 1, 3, 0],
  ['汞', 'A', '≤1', 'mg/kg', 2, 9_000, 0],
  ['重金属', 'A', '≤10', 'mg/kg', 12, 60, 0],
  ['含量测定', 'B', '90~110', '%', 61, 88, 1],
  ['说明书和标签', 'C', '符合规定', '处', 1, 3, 0],
];

const FIRE: readonly Item[] = [
  ['灭火剂主要组分含量', 'A', '≥75', '%', 40, 72, 1],
  ['充装误差', 'A', '±2', '%', 3, 12, 1],
  ['耐火完整性', 'A', '≥90', 'min', 35, 85, 0],
  ['响应阈值', 'A', '≤0.65', 'dB/m', 0.7, 1.6, 2],
  ['有效喷射时间', 'B', '≥8', 's', 4, 7, 0],
  ['电池应急工作时间', 'B', '≥90', 'min', 20, 80, 0],
  ['标志', 'C', '符合标准', '处', 1, 3, 0],
];
const RESIDUES: readonly Item[] = [
  ['毒死蜱', 'A', '≤0.02', 'mg/kg', 0.05, 0.9, 2],
  ['腐霉利', 'A', '≤0.2', 'mg/kg', 0.3, 2, 1],
  ['恩诺沙星', 'A', '≤100', 'μg/kg', 120, 900, 0],
  ['孔雀石绿', 'A', '不得检出', 'μg/kg', 1, 30, 1],
  ['外观和新鲜度', 'B', '符合标准', '处', 1, 4, 0],
  ['产地标识', 'C', '应标明', '处', 1, 1, 0],
];
const FARM_INPUT: readonly Item[] = [
  ['检出未登记成分', 'A', '不得检出', '%', 0.1, 4, 1],
  ['铅(以Pb计)', 'A', '≤5', 'mg/kg', 6, 40, 0],
  ['有效成分含量', 'B', '±10', '%', 12, 60, 0],
  ['水分', 'B', '≤14.0', '%', 14.5, 19, 1],
  ['标签', 'C', '符合规定', '处', 1, 3, 0],
];
const WATER: readonly Item[] = [
  ['菌落总数', 'A', '≤100', 'CFU/mL', 120, 2_400, 0],
  ['总大肠菌群', 'A', '不得检出', 'CFU/100mL', 1, 40, 0],
  ['浑浊度', 'B', '≤1', 'NTU', 1.1, 4, 1],
  ['游离余氯', 'B', '≥0.05', 'mg/L', 0.01, 0.04, 2],
  ['水箱清洗记录', 'C', '应有', '份', 0, 0, 0],
];

/** Where a group is tested for other things than its sector. */
const BY_GROUP: Readonly<Record<string, readonly Item[]>> = { H01: FIRE, F33: RESIDUES };
/** Drinking water from the tap has no class of goods. */
export const TAP_WATER = 'W0000';

const BY_SECTOR: Readonly<Record<string, readonly Item[]>> = {
  F: FOOD,
  P: FOOD,
  N: FARM_INPUT,
  W: WATER,
  E: ELECTRIC,
  C: CHILDREN,
  X: TEXTILE,
  B: BUILDING,
  M: MEDICAL,
};

const itemsOf = (productClass: string): readonly Item[] =>
  BY_GROUP[productClass.slice(0, 3)] ?? BY_SECTOR[productClass.charAt(0)] ?? GENERAL;

/** Items of one class that products of this class are tested for. */
export function itemNames(productClass: string, itemClass: ItemClass): readonly string[] {
  return itemsOf(productClass)
    .filter(([, each]) => each === itemClass)
    .map(([name]) => name);
}

/** A failed item of a class, with its limit and a value beyond it. */
export function failedItem(productClass: string, name: string, random: Random): Row {
  const items = itemsOf(productClass);
  const [found, itemClass, limit, unit, low, high, decimals] =
    items.find(([n]) => n === name) ?? FOOD_DEFAULT;
  const measured = (low + (high - low) * random.next()).toFixed(decimals);
  return { name: found, itemClass, limit, measured, ...(unit === '' ? {} : { unit }) };
}

const FOOD_DEFAULT: Item = ['大肠菌群', 'A', '≤10', 'CFU/g', 20, 9_000, 0];
