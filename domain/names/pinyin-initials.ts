import { CHARACTERS_BY_INITIAL } from './pinyin-table.js';

const initials = new Map(
  Object.entries(CHARACTERS_BY_INITIAL).flatMap(([initial, characters]) =>
    [...characters].map((character) => [character, initial] as const),
  ),
);

/**
 * First letters as people type them: 上海光明 → SHGM. Letters and digits stay, in upper case; characters that the
 * table does not know stay as they are. A character of several readings counts by its most common one.
 */
export const pinyinInitials = (text: string): string =>
  [...text.toUpperCase()].map((character) => initials.get(character) ?? character).join('');
