/** Values as PostgreSQL's COPY text format wants them. */
export const NULL = '\\N';

const SPECIAL = /[\\\n\r\t]/;
const ESCAPES: Readonly<Record<string, string>> = { '\\': '\\\\', '\n': '\\n', '\r': '\\r', '\t': '\\t' };

export const copyText = (text: string): string =>
  SPECIAL.test(text) ? text.replace(/[\\\n\r\t]/g, (c) => ESCAPES[c] ?? c) : text;

const quoteElement = (text: string): string => `"${text.replace(/["\\]/g, '\\$&')}"`;

/** Encodes a coerced value by its storage class. */
export type Encode = (value: unknown) => string;

const plain: Encode = (value) => String(value);
const text: Encode = (value) => copyText(String(value));
const json: Encode = (value) => copyText(JSON.stringify(value));
const strings: Encode = (value) =>
  Array.isArray(value) ? copyText(`{${value.map((each) => quoteElement(String(each))).join(',')}}`) : NULL;

export const ENCODERS = {
  string: text,
  id: text,
  enum: plain,
  int: plain,
  long: plain,
  float: plain,
  decimal: plain,
  boolean: plain,
  date: plain,
  datetime: plain,
  strings,
  items: json,
} as const satisfies Readonly<Record<string, Encode>>;
