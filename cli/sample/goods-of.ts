/** The products of an enterprise: slots below 100 are its ordinary ones, each other slot is used by one record only. */
import { gtinCheck } from '../../domain/identifiers/gtin.js';
import type { Calendar } from './calendar.js';
import type { Goods } from './catalogue.js';
import { type Enterprise, importMark } from './enterprise.js';
import { hashOf, pickAt, type Random } from './random.js';

export interface Product {
  readonly productName: string;
  readonly brand: string;
  readonly model: string;
  readonly gtin?: string;
  readonly productClass: string;
}

/** Slots of goods that never reached the market, under a mark of their own. */
export const DETAINED_SLOT = 600;
export const SLOTS = {
  fire: 10,
  failed: 100,
  /** Of medical makers; what hurt or made ill is by other makers. */
  adverse: 200,
  hurtHealth: 200,
  ill: 200,
  hurtQuality: 300,
  hurtConsumer: 400,
  hurtFood: 500,
  lead: 190,
} as const;
/** Ordinary products of one enterprise. */
export const ORDINARY = 3;

const modelOf = (goods: Goods, slot: number, hash: number): string => {
  const step = hash % 5;
  if (goods.code.startsWith('F')) return `${50 + 5 * slot + step}${goods.unit === '瓶' ? 'mL/瓶' : 'g/袋'}`;
  if (goods.code.startsWith('B')) return `${String.fromCharCode(65 + step)}-${100 + slot}`;
  return `${String.fromCharCode(65 + (hash % 26))}${String.fromCharCode(65 + step)}-${100 + slot}`;
};

/** 690–699 of GS1 China; distinct for distinct enterprises and slots. */
function gtinOf(serial: number, slot: number): string {
  const body = `69${String(serial % 10_000_000).padStart(7, '0')}${String(slot % 1_000).padStart(3, '0')}`;
  return body + gtinCheck(body);
}

/** Three in ten bear a GTIN; `coded` says so of one product. */
export function productOf(seed: number, enterprise: Enterprise, slot: number, coded?: boolean): Product {
  const goods = pickAt(enterprise.goods, slot);
  const hash = hashOf(seed, 'product', enterprise.serial, slot);
  const brand = slot >= DETAINED_SLOT ? importMark(seed, enterprise.serial, slot) : enterprise.brand;
  return {
    productName: pickAt(goods.names, hash),
    brand: enterprise.kind === 'IMPORTER' ? brand : `${brand}牌`,
    model: modelOf(goods, slot, hash),
    ...((coded ?? hash % 10 < 3) ? { gtin: gtinOf(enterprise.serial, slot) } : {}),
    productClass: goods.code,
  };
}

/** A batch made some days before a day, written as departments write it. */
export function batchOf(calendar: Calendar, age: number, random: Random): string {
  const made = calendar.day(age + random.between(3, 60));
  const compact = made.replaceAll('-', '');
  const form = random.int(10);
  if (form < 6) return compact;
  if (form < 8) return made;
  return `${compact}${String.fromCharCode(65 + random.int(4))}`;
}
