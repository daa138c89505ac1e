import { parseGtin } from '../identifiers/gtin.js';
import { isOrganisationCode } from '../identifiers/organisation-code.js';

/** What a record tells about a product; every part as the department has it. */
export interface ProductIdentity {
  readonly gtin?: string | null | undefined;
  /** The producer's (for imports without one: the importer's) linked organisation code, nine characters. */
  readonly orgCode?: string | null | undefined;
  readonly brand?: string | null | undefined;
  readonly model?: string | null | undefined;
}

/** What sampling sheets carry where there is no brand or model. */
const PLACEHOLDERS = new Set([
  '无',
  '无商标',
  '无品牌',
  '无型号',
  '不详',
  '未知',
  '未标注',
  '未标示',
  '见包装',
  'NA',
  'NONE',
  'NULL',
]);

/**
 * One spelling of a brand or model: NFKC, upper case, trademark signs, spaces and punctuation dropped.
 * Between two digits a separator stays (as `-`), a point stays, and `*`, `×` become `X`: `1.5L` is not `15L`,
 * `10-20` is not `1020`, `5×10` is `5*10`. `+` stays, since `A+` is another model than `A`.
 * Empty for placeholders such as `/` and `无`.
 */
export function normaliseProductText(text: string): string {
  const flat = text
    .replace(/[™®©℠]/gu, '')
    .normalize('NFKC')
    .toUpperCase()
    .normalize('NFKC')
    .replace(/\p{Cf}/gu, '')
    .replace(/(?<=\d)\s*[*×✕╳]\s*(?=\d)/gu, 'X')
    .replace(
      /(?<=\d)(\.)(?=\d)|(?<=\d)([\s\p{P}\u2044]+)(?=\d)|[^\p{L}\p{N}+]+/gu,
      (_match, point?: string, separator?: string) => point ?? (separator === undefined ? '' : '-'),
    );
  return PLACEHOLDERS.has(flat) ? '' : flat;
}

function normaliseBrand(text: string): string {
  const flat = normaliseProductText(text);
  return flat.length > 1 && flat.endsWith('牌') ? flat.slice(0, -1) : flat;
}

/**
 * The product's identity over all departments (DESIGN 6): `gtin:<14 digits>`, else `orgCode|brand|model`.
 * A GTIN counts only when its check digit holds and it is not a shop's own number (those say nothing across
 * sellers). Null when neither form is complete: a product without a model is known by `brandKey` alone.
 */
export function productKey(product: ProductIdentity): string | null {
  const gtin = product.gtin ? parseGtin(product.gtin) : null;
  if (gtin !== null && gtin.gtin14 !== null && !gtin.inStore) return `gtin:${gtin.gtin14}`;
  const brand = brandKey(product);
  const model = normaliseProductText(product.model ?? '');
  return brand === null || model === '' ? null : `${brand}|${model}`;
}

/** `orgCode|brand`; null without a well-formed organisation code or a brand. */
export function brandKey(product: Pick<ProductIdentity, 'orgCode' | 'brand'>): string | null {
  const brand = normaliseBrand(product.brand ?? '');
  if (brand === '' || !product.orgCode || !isOrganisationCode(product.orgCode)) return null;
  return `${product.orgCode}|${brand}`;
}

/** True for every string that `productKey` can give; what `Product` references are held against. */
export function isProductKey(text: string): boolean {
  const gtin = /^gtin:(\d{14})$/.exec(text);
  if (gtin !== null) return parseGtin(gtin[1] ?? '').validity === 'VALID';
  const [orgCode, brand, model, ...rest] = text.split('|');
  return Boolean(orgCode && isOrganisationCode(orgCode) && brand && model) && rest.length === 0;
}
