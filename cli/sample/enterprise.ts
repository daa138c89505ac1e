/** Enterprises: pure functions of seed and number, so that none need be kept. */
import { DISTRICTS } from '../../domain/districts/district-table.js';
import { organisationCodeCheck } from '../../domain/identifiers/organisation-code.js';
import { registrationNumberCheck } from '../../domain/identifiers/registration-number.js';
import { composeUscc, USCC_ALPHABET } from '../../domain/identifiers/uscc.js';
import {
  BUILDING_GOODS,
  CONSUMER_GOODS,
  FARM_GOODS,
  FARM_INPUT_GOODS,
  FIRE_GOODS,
  FOOD_GOODS,
  type Goods,
  IMPORT_GOODS,
  MEDICAL_GOODS,
} from './catalogue.js';
import { FIRST, SECOND, STREETS, SYLLABLES, THIRD } from './name-lists.js';
import { hashOf, pickAt, randomOf } from './random.js';

export const KINDS = [
  'FOOD',
  'GOODS',
  'BUILDING',
  'MEDICAL',
  'IMPORTER',
  'SELLER',
  'CONTRACTOR',
  'DEVELOPER',
  'DORMANT',
  'FARM',
  'FARM_INPUT',
  'FIRE_GEAR',
] as const;
export type EnterpriseKind = (typeof KINDS)[number];

export interface Enterprise {
  /** Unique over background and planted ones. */
  readonly serial: number;
  readonly kind: EnterpriseKind;
  readonly orgCode: string;
  readonly uscc: string;
  readonly name: string;
  /** Chinese makers sell under their 字号, importers under a foreign mark. */
  readonly brand: string;
  readonly district: { readonly code: string; readonly name: string };
  readonly goods: readonly Goods[];
  readonly form: 'LIMITED' | 'JOINT_STOCK' | 'FOREIGN_INVESTED' | 'INDIVIDUAL';
  /** Days before `until`. */
  readonly establishedAge: number;
}

/** What each kind makes; the n-th enterprise of all makes the n-th and the next, counted round. */
export const GOODS: Readonly<Partial<Record<EnterpriseKind, readonly Goods[]>>> = {
  FOOD: FOOD_GOODS,
  GOODS: CONSUMER_GOODS,
  BUILDING: BUILDING_GOODS,
  MEDICAL: MEDICAL_GOODS,
  IMPORTER: IMPORT_GOODS,
  FARM: FARM_GOODS,
  FARM_INPUT: FARM_INPUT_GOODS,
  FIRE_GEAR: FIRE_GOODS,
};
const TRADES: Readonly<Partial<Record<EnterpriseKind, readonly string[]>>> = {
  SELLER: ['商贸', '超市', '百货', '食品商行', '餐饮管理', '便利店', '电子商务', '批发市场经营管理'],
  CONTRACTOR: ['建筑工程', '建设集团', '市政工程', '装饰工程', '建设监理'],
  DEVELOPER: ['房地产开发', '置业', '城市建设投资'],
  DORMANT: ['贸易', '实业', '科技'],
  IMPORTER: ['国际贸易', '进出口', '供应链'],
};
/** The city's own code and the districts register most enterprises. */
const AUTHORITIES = ['310000', '310115', '310112', '310114', '310104', '310117'];
const BODY_SIZE = 31 ** 5;
const STRIDE = 7_368_787;

const toAlphabet = (value: number, length: number): string => {
  let text = '';
  for (let i = 0, rest = value; i < length; i++, rest = Math.floor(rest / 31)) {
    text = USCC_ALPHABET.charAt(rest % 31) + text;
  }
  return text;
};

/** Distinct for distinct serials: enterprises of before 2015 have digits, later ones MA1…. */
function orgCodeOf(seed: number, serial: number): string {
  const body =
    serial % 3 === 0
      ? String(10_000_000 + ((serial * 48_271 + (seed % 9_973) * 17) % 89_999_999))
      : `MA1${toAlphabet((serial * STRIDE + (seed % 9_973) * 31) % BODY_SIZE, 5)}`;
  return body + organisationCodeCheck(body);
}

/** 字号 of two characters, every seventh of three. */
function firmNameOf(seed: number, serial: number): string {
  const place = hashOf(seed, 'firm', serial);
  const core = pickAt(FIRST, place) + pickAt(SECOND, Math.floor(place / 64));
  return serial % 7 === 0 ? core + pickAt(THIRD, Math.floor(place / 4_096)) : core;
}

function foreignMark(seed: number, serial: number, salt: number): string {
  const random = randomOf(seed, 'mark', serial, salt);
  const text = Array.from({ length: 3 }, () => random.pick(SYLLABLES)).join('');
  return `${text.charAt(0).toUpperCase()}${text.slice(1)}`;
}

/** A mark of an importer: 0 is what it sells; others for goods that never came to the market. */
export const importMark = foreignMark;

function fullName(core: string, trade: string, enterprise: Pick<Enterprise, 'form' | 'district'>): string {
  const { form, district } = enterprise;
  if (form === 'INDIVIDUAL') return `上海市${district.name}${core}${trade}店`;
  if (form === 'JOINT_STOCK') return `上海${core}${trade}股份有限公司`;
  if (form === 'FOREIGN_INVESTED') return `${core}${trade}(上海)有限公司`;
  return `上海${core}${trade}有限公司`;
}

const FORMS = [
  'LIMITED',
  'LIMITED',
  'LIMITED',
  'LIMITED',
  'LIMITED',
  'JOINT_STOCK',
  'FOREIGN_INVESTED',
] as const;

/** The enterprise of a serial number. */
export function enterpriseOf(seed: number, serial: number, kind: EnterpriseKind): Enterprise {
  const random = randomOf(seed, 'enterprise', serial);
  const orgCode = orgCodeOf(seed, serial);
  const all = GOODS[kind] ?? [];
  const goods = all.length === 0 ? [] : [pickAt(all, serial), pickAt(all, serial + 1)];
  const form = kind === 'SELLER' && random.chance(0.35) ? 'INDIVIDUAL' : random.pick(FORMS);
  const district = random.pick(DISTRICTS);
  const core = firmNameOf(seed, serial);
  const trades = TRADES[kind];
  const trade = trades === undefined ? (goods[0]?.trade ?? '实业') : random.pick(trades);
  return {
    serial,
    kind,
    orgCode,
    uscc: composeUscc(form === 'INDIVIDUAL' ? '92' : '91', random.pick(AUTHORITIES), orgCode),
    name: fullName(core, trade, { form, district }),
    brand: kind === 'IMPORTER' ? foreignMark(seed, serial, 0) : core,
    district,
    goods,
    form,
    establishedAge: 1_200 + random.int(7_000),
  };
}

/** 15 digits as issued before 2015. */
export function registrationNumberOf({ serial }: Enterprise): string {
  const body = `310${String(100 + (serial % 20))}${String(serial % 100_000_000).padStart(8, '0')}`;
  return body + registrationNumberCheck(body);
}

export function addressOf(seed: number, { serial, district }: Enterprise): string {
  const random = randomOf(seed, 'address', serial);
  return `上海市${district.name}${random.pick(STREETS)}路${random.between(1, 3_000)}号${random.between(1, 20)}幢`;
}
