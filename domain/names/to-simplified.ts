import { Converter } from 'opencc-js/t2cn';

type Convert = (text: string) => string;
let made: Convert | undefined;

/** Made at the first use: the table takes 8 MB, also of a process that only loads this file. */
function converter(): Convert {
  if (made !== undefined) return made;
  const fresh: Convert = Converter({ from: 't', to: 'cn' });
  made = fresh;
  return fresh;
}

/** Traditional characters as simplified ones (OpenCC's table t2s): 華聯商廈 → 华联商厦; 乾隆 stays. */
export const toSimplified = (text: string): string => converter()(text);
