/** Keys under which different spellings of one product meet, within one producer. Keys are those of `productKey`. */
import { toSimplified } from '../names/to-simplified.js';

const UNITS: Readonly<Record<string, string>> = {
  毫升: 'ML',
  升: 'L',
  公斤: 'KG',
  千克: 'KG',
  毫克: 'MG',
  克: 'G',
  毫米: 'MM',
  厘米: 'CM',
  米: 'M',
  千瓦: 'KW',
  瓦: 'W',
  伏: 'V',
};
const UNIT = new RegExp(`(?<=\\d)(${Object.keys(UNITS).join('|')})(?![\\p{Script=Han}])`, 'gu');

interface Described {
  readonly orgCode: string;
  readonly brand: string;
  readonly model: string;
}

/** Null for a GTIN: its spelling is its number. */
function readDescription(productKey: string): Described | null {
  const [orgCode, brand, model] = productKey.split('|');
  return orgCode === undefined || !brand || !model ? null : { orgCode, brand, model };
}

const foldModel = (model: string): string => {
  const flat = toSimplified(model).replace(/^型号(?=.)/, '');
  return flat.replace(/(?<=.)[型款]$/, '').replace(UNIT, (unit) => UNITS[unit] ?? unit);
};

/** A GTIN in the key's form, else null. */
export const gtinOfKey = (productKey: string): string | null =>
  productKey.startsWith('gtin:') ? productKey.slice('gtin:'.length) : null;

/** `orgCode|brand`, simplified: 海爾 and 海尔 are one brand of one producer. */
export const simplifiedBrandKey = (brandKey: string): string => toSimplified(brandKey);

/**
 * Equal for keys that differ in nothing but writing: traditional characters, 500毫升 and 500ML, 100型 and 100. What
 * `productKey` keeps apart on purpose (1.5L, 15L) stays apart. Null for a GTIN.
 */
export function spellingKey(productKey: string): string | null {
  const read = readDescription(productKey);
  if (read === null) return null;
  return `${read.orgCode}|${toSimplified(read.brand)}|${foldModel(read.model)}`;
}

/**
 * Equal for models that a person may take for one another: 10-20 and 1020, GM-1OO and GM-100. Says nothing of the
 * brand. Null for a GTIN.
 */
export function lookalikeKey(productKey: string): string | null {
  const read = readDescription(productKey);
  if (read === null) return null;
  const model = foldModel(read.model).replaceAll('-', '').replaceAll('O', '0').replaceAll('I', '1');
  return `${read.orgCode}|${model}`;
}

/** One brand within the other (海尔, HAIER海尔), or one character apart in three or more. */
export function brandsAlike(a: string, b: string): boolean {
  const [left, right] = [a, b].map((key) => toSimplified(readDescription(key)?.brand ?? ''));
  if (!left || !right) return false;
  if (left.includes(right) || right.includes(left)) return true;
  const [one, other] = [[...left], [...right]];
  return one.length >= 3 && one.length === other.length && one.filter((c, i) => c !== other[i]).length === 1;
}
