import { DISTRICTS, RETIRED_DISTRICTS } from '../districts/district-table.js';

/** Provinces, regions and municipalities (GB/T 2260, first level) in the short form that names carry. */
const PROVINCES =
  '北京 天津 河北 山西 内蒙古 辽宁 吉林 黑龙江 上海 江苏 浙江 安徽 福建 江西 山东 河南 湖北 湖南 广东 广西 海南 重庆 四川 贵州 云南 西藏 陕西 甘肃 青海 宁夏 新疆 台湾 香港 澳门';

const districts = [...DISTRICTS, ...RETIRED_DISTRICTS.values()].map(({ name }) => name);
/** 浦东新区 is also 浦东; 黄浦区 never 黄浦, which is the river and many a 字号. */
const shortDistricts = districts.filter((name) => name.endsWith('新区')).map((name) => name.slice(0, -2));

const alternatives = (words: readonly string[]): string =>
  [...new Set(words)].sort((a, b) => b.length - a.length || (a < b ? -1 : 1)).join('|');

const PROVINCE = `(?:${alternatives(PROVINCES.split(' '))})(?:省|市(?![政场容民内郊])|自治区)?`;
const CITY = '\\p{Script=Han}{2,3}市(?![政场容民内郊])';
const DISTRICT = `(?:${alternatives([...districts, ...shortDistricts])})`;

/** 行政区划 at the beginning of a name: 上海, 上海浦东新区, 浙江省杭州市. */
export const LEADING_PLACE = new RegExp(`^(?:${PROVINCE})?(?:${CITY})?${DISTRICT}?`, 'u');
/** 行政区划 in brackets anywhere in a name. */
export const BRACKETED_PLACE = new RegExp(
  `\\((${PROVINCE}(?:${CITY})?${DISTRICT}?|${CITY}|${DISTRICT})\\)`,
  'u',
);

/** One spelling of a place: 浙江省 is 浙江, 浦东新区 is 浦东. */
export const normalisePlace = (place: string): string =>
  place.replace(/(?<=\p{Script=Han}{2})(省|市|自治区|新区)/gu, '');
