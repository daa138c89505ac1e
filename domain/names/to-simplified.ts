import { Converter } from 'opencc-js/t2cn';

const convert = Converter({ from: 't', to: 'cn' });

/** Traditional characters as simplified ones (OpenCC's table t2s): 華聯商廈 → 华联商厦; 乾隆 stays. */
export const toSimplified = (text: string): string => convert(text);
