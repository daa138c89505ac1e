import { PRODUCT_CLASSES, type ProductClass } from '../class-table.js';
import { isProductClass } from '../product-classes.js';
import { broad, type ClassMapping, exact, spread } from './mapping.js';

const isFoodGroup = (code: string): code is ProductClass => /^F\d\d00$/.test(code) && isProductClass(code);

/**
 * Food classes (食品大类) by name, as sampling sheets carry them: the hub's food groups are these, in the order of
 * the national sampling plans; then other spellings in use, and 亚类 that the hub has as classes of their own.
 */
export const FOOD_CLASSES: ReadonlyMap<string, ClassMapping> = new Map<string, ClassMapping>([
  ...Object.keys(PRODUCT_CLASSES)
    .filter(isFoodGroup)
    .map((code): [string, ClassMapping] => [PRODUCT_CLASSES[code], exact(code)]),
  ...spread(exact, {
    F0101: '大米',
    F0102: '小麦粉',
    F0103: '挂面',
    F0200: '食用植物油 食用动物油脂 食用油脂制品 食用油',
    F0400: '熟肉制品 预制肉制品',
    F0500: '乳与乳制品 乳及乳制品 液体乳 乳粉',
    F0601: '包装饮用水 饮用水 饮用天然矿泉水 饮用纯净水',
    F1000: '冰淇淋、雪糕、雪泥、冰棍、食用冰、甜味冰',
    F1200: '膨化食品 薯类食品',
    F1300: '糖果 巧克力及巧克力制品 果冻',
    F1400: '茶叶 茶叶及其制品 含茶制品和代用茶',
    F1500: '白酒 黄酒 啤酒 葡萄酒 果酒 配制酒 酒',
    F2000: '焙炒咖啡 可可制品',
    F2200: '水产及其制品',
    F2300: '淀粉 淀粉糖',
    F2400: '月饼 粽子 面包',
    F2600: '蜂蜜 蜂王浆',
    F2700: '保健品',
    F3000: '婴幼儿配方乳粉 婴幼儿配方奶粉',
    F3301: '蔬菜 新鲜蔬菜',
    F3302: '水果 水果类 新鲜水果',
    F3303: '畜肉 畜副产品 畜肉及副产品',
    F3304: '禽肉 禽副产品 禽肉及副产品',
    F3305: '水产品 淡水产品 海水产品 贝类',
    F3306: '鲜蛋',
  }),
  ...spread(broad, {
    F0300: '酱油 食醋 食盐 香辛料 味精 酱类',
    F2800: '特殊膳食用食品 婴幼儿辅助食品 运动营养食品',
    F3100: '餐饮自制食品 餐饮加工食品 自制食品',
    F3300: '农产品 生干坚果与籽类食品 豆类',
  }),
]);

/**
 * Classes in the first three digits of an SC licence number (食品生产许可管理办法; 食品生产许可分类目录): 1 for food
 * with 01–31, 2 for additives with 01–03. 28–30 stand in another order than in the sampling plans.
 */
export const SC_FOOD_CLASSES: ReadonlyMap<string, ClassMapping> = new Map<string, ClassMapping>([
  ...Array.from({ length: 27 }, (_, i) => String(i + 1).padStart(2, '0'))
    .map((number): [string, string] => [`1${number}`, `F${number}00`])
    .flatMap(([code, hubClass]): [string, ClassMapping][] =>
      isFoodGroup(hubClass) ? [[code, exact(hubClass)]] : [],
    ),
  ...spread(exact, { F2900: '128', F3000: '129', F2800: '130', F3400: '131', F3200: '201 202 203' }),
]);
