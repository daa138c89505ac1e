import { createRequire } from 'node:module';

const require = createRequire(import.meta.url);
/** Loaded at the first use: the dictionary takes 18 MB, and most runs of sync compare no names. */
const dictionary = (): typeof import('pinyin-pro') => require('pinyin-pro');

const known = new Map<string, string>();

/** Toneless reading of one character. Read alone, so that the same character always sounds the same. */
function soundOf(character: string): string {
  const before = known.get(character);
  if (before !== undefined) return before;
  const sound = dictionary().pinyin(character, { toneType: 'none', type: 'string' });
  known.set(character, sound);
  return sound;
}

/** How a text sounds, toneless: 华联 and 华连 are both `hua lian`. */
export const soundsOf = (text: string): string => [...text].map(soundOf).join(' ');
