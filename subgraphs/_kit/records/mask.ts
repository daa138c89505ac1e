import type { Mask } from '../../../schema/compiler/descriptor.js';

const stars = (count: number): string => '*'.repeat(Math.max(1, count));

/** 张三丰 → 张**; 310101199001011234 → 310***********1234; 13812345678 → 138****5678; an address keeps its first six. */
export function mask(kind: Mask, value: string): string {
  const letters = [...value];
  const keep = (head: number, tail: number): string =>
    letters.length <= head + tail
      ? stars(letters.length)
      : letters.slice(0, head).join('') +
        stars(letters.length - head - tail) +
        (tail > 0 ? letters.slice(-tail).join('') : '');
  switch (kind) {
    case 'NAME':
      return letters.slice(0, 1).join('') + stars(letters.length - 1);
    case 'ID_NUMBER':
      return keep(3, 4);
    case 'PHONE':
      return keep(3, 4);
    case 'ADDRESS':
      return keep(6, 0);
  }
}
