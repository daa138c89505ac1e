/** Which enterprises and products a text means, and how well: SQL relations (key, rank), the lower the better. */
import { HubError } from '../../../platform/errors.js';
import type { Bind } from '../../_kit/lists/list-statement.js';
import type { RegistrationTables } from './registration-tables.js';

/** Longest text that is searched for; names are shorter. */
const MOST_CHARACTERS = 60;
/** The beginning of a code of any kind; shorter ones are taken for initials or parts of a name. */
const CODE = /^[0-9A-Z]{6,18}$/;
const INITIALS = /^[A-Z]{2,}$/;

/** @throws HubError BAD_REQUEST for a text without a letter or digit, or one that is too long */
function checked(text: string): string {
  const trimmed = text.normalize('NFKC').trim();
  if (!/[\p{L}\p{N}]/u.test(trimmed)) throw new HubError('BAD_REQUEST', { reason: '请给出要查找的文字' });
  if (trimmed.length > MOST_CHARACTERS)
    throw new HubError('BAD_REQUEST', { reason: `查找的文字至多 ${MOST_CHARACTERS} 个字` });
  return trimmed;
}

const spelling = (place: string): string => `(select derived.search_text(${place}))`;
const grams = (place: string): string => `(select derived.search_grams(derived.search_text(${place})))`;

/** 1 the whole, 2 its beginning, 3 a part. */
const spelled = (column: string, text: string): string =>
  `case when ${column} = ${text} then 1 when starts_with(${column}, ${text}) then 2 else 3 end`;

const holding = (column: string, place: string): string =>
  `derived.search_grams(${column}) @> ${grams(place)} and strpos(${column}, ${spelling(place)}) > 0`;

const named = (table: string, key: string, place: string): string =>
  `select t.${key} as key, ${spelled('t.spelling', spelling(place))} as rank from derived.${table} t
where ${holding('t.spelling', place)}`;

const initialled = (table: string, key: string, place: string): string =>
  `select t.${key}, case when starts_with(t.initials, ${spelling(place)}) then 5 else 6 end from derived.${table} t
where ${holding('t.initials', place)}`;

const beginsWith = (column: string, place: string): string => `starts_with(${column}, ${spelling(place)})`;

const best = (parts: readonly string[]): string =>
  `(select m.key, min(m.rank)::int8 as rank from (${parts.join('\nunion all\n')}) m group by m.key)`;

/** By name, former name (rank 4), code (0) and pinyin initials (5, 6). */
export function enterpriseMatches(text: string, bind: Bind, registration: RegistrationTables | null): string {
  const given = checked(text);
  const place = `${bind(given)}::text`;
  const parts = [named('enterprise', 'org_code', place)];
  if (registration !== null) {
    const { table, orgCode, formerNames } = registration;
    parts.push(`select r."${orgCode}", 4 from ${formerNames} n join ${table} r on r.key = n.key and r.version = n.version
where derived.search_grams(derived.search_text(n.name)) @> ${grams(place)}
  and strpos(derived.search_text(n.name), ${spelling(place)}) > 0
  and r."${orgCode}" is not null and r.valid_to is null and r.status <> 'REVOKED'`);
  }
  const upper = given.toUpperCase();
  if (CODE.test(upper)) {
    const code = (column: string): string =>
      `select t.org_code, 0 from derived.enterprise t where ${beginsWith(`t.${column}`, place)}`;
    parts.push(code('org_code'), code('uscc'), code('reg_no'));
  }
  if (INITIALS.test(upper)) parts.push(initialled('enterprise', 'org_code', place));
  return best(parts);
}

/** By brand, model and name together, GTIN and pinyin initials. */
export function productMatches(text: string, bind: Bind): string {
  const given = checked(text);
  const place = `${bind(given)}::text`;
  const parts = [named('product', 'product_key', place)];
  if (/^\d{6,14}$/.test(given)) {
    // Codes are kept as 14 digits; people type them without the zeros before.
    parts.push(`select t.product_key, 0 from derived.product t
where starts_with(ltrim(t.gtin, '0'), ltrim(${spelling(place)}, '0'))`);
  }
  if (INITIALS.test(given.toUpperCase())) parts.push(initialled('product', 'product_key', place));
  return best(parts);
}
