/** The labelled sample of products: how records write and mistake them, and which truly are one. */
import { Converter } from 'opencc-js/cn2t';
import { gtinCheck } from '../../domain/identifiers/gtin.js';
import type { ProductIdentity } from '../../domain/products/product-key.js';
import { enterpriseOf } from '../sample/enterprise.js';
import { FIRST, SECOND } from '../sample/name-lists.js';
import { pickAt, type Random, randomOf } from '../sample/random.js';

export interface LabelledProduct {
  readonly identity: ProductIdentity;
  readonly title: string;
  /** Number of the product; equal ones are one. */
  readonly truth: string;
}

interface Article {
  readonly number: number;
  readonly orgCode: string;
  /** Of whoever else makes or sells such goods. */
  readonly otherCode: string;
  readonly brand: string;
  readonly series: string;
  readonly size: number;
  readonly gtin: string;
  readonly next: string;
}

type Written = ProductIdentity & { readonly other?: boolean };
type Case = (article: Article, random: Random) => Written | null;

const toTraditional = Converter({ from: 'cn', to: 't' });
const wide = (text: string): string =>
  text.replace(/[!-~]/g, (letter) => String.fromCharCode(letter.charCodeAt(0) + 0xfee0));
const withCheck = (body: string): string => body + gtinCheck(body);

/** GTIN-13 of a range that no other article has. */
const gtinOf = (number: number): string => withCheck(`690${String(100_000_000 + number)}`);
const modelOf = ({ series, size }: Article): string => `${series}-${size}ml`;
/** Every twentieth article has a record that bears another one's number. */
const MISREAD = 20;

/** By title, as the score names them; the first is how the maker writes it. */
const CASES: Readonly<Record<string, Case>> = {
  条码与型号俱全: (a) => ({ orgCode: a.orgCode, brand: a.brand, model: modelOf(a), gtin: a.gtin }),
  只有品牌型号: (a) => ({ orgCode: a.orgCode, brand: a.brand, model: modelOf(a) }),
  '只有条码(14 位)': (a) => ({ gtin: `0${a.gtin}` }),
  '条码带空格,未关联企业': (a) => ({
    brand: a.brand,
    model: modelOf(a),
    gtin: a.gtin.replace(/^(.{3})/, '$1 '),
  }),
  全角与空格: (a) => ({ orgCode: a.orgCode, brand: a.brand, model: wide(`${a.series} ${a.size}ML`) }),
  繁体品牌: (a) => ({ orgCode: a.orgCode, brand: toTraditional(a.brand), model: modelOf(a) }),
  品牌加牌字: (a) => ({ orgCode: a.orgCode, brand: `${a.brand}牌`, model: `${a.series} ${a.size}毫升` }),
  型号加型字: (a) => ({ orgCode: a.orgCode, brand: a.brand, model: `型号:${modelOf(a)}` }),
  店内码: (a) => ({ orgCode: a.orgCode, brand: a.brand, model: modelOf(a), gtin: withCheck('200000000001') }),
  形近字符: (a) => ({ orgCode: a.orgCode, brand: a.brand, model: modelOf(a).replaceAll('0', 'O') }),
  别的规格: (a) => ({
    orgCode: a.orgCode,
    brand: a.brand,
    model: `${a.series}-${a.size * 10}ml`,
    other: true,
  }),
  小数点之别: (a) => ({
    orgCode: a.orgCode,
    brand: a.brand,
    model: `${a.series}-${a.size / 100}ml`,
    other: true,
  }),
  别家同品牌同型号: (a) => ({ orgCode: a.otherCode, brand: a.brand, model: modelOf(a), other: true }),
  别家用同一店内码: (a) => ({
    orgCode: a.otherCode,
    brand: `${a.brand}坊`,
    model: a.series,
    gtin: withCheck('200000000001'),
    other: true,
  }),
  条码误为他品: (a) =>
    a.number % MISREAD === 0
      ? { orgCode: a.otherCode, brand: `${a.brand}堂`, model: a.series, gtin: a.next, other: true }
      : null,
};

function articleOf(seed: number, number: number, size: number): Article {
  const random = randomOf(seed, 'article', number);
  return {
    number,
    orgCode: enterpriseOf(seed, number + 1, 'GOODS').orgCode,
    otherCode: enterpriseOf(seed, size + number + 1, 'GOODS').orgCode,
    brand: `${pickAt(FIRST, random.int(FIRST.length))}${pickAt(SECOND, random.int(SECOND.length))}`,
    series: `${random.pick(['GM', 'K', 'BX', 'TL'])}${1 + random.int(9)}`,
    size: 100 * (1 + random.int(9)) + 50,
    gtin: gtinOf(number),
    next: gtinOf((number + 1) % size),
  };
}

export function labelledProducts(seed: number, size: number): LabelledProduct[] {
  return Array.from({ length: size }, (_, number) => articleOf(seed, number, size)).flatMap((article) =>
    Object.entries(CASES).flatMap(([title, make]): LabelledProduct[] => {
      const written = make(article, randomOf(seed, 'written', title, article.number));
      if (written === null) return [];
      const { other = false, ...identity } = written;
      return [{ identity, title, truth: other ? `${article.number} ${title}` : `${article.number}` }];
    }),
  );
}
