/** XLSX workbooks as a spreadsheet saves them (ECMA-376), small enough to be written by hand. */
import { crc32, deflateRawSync } from 'node:zlib';

export interface ZipEntry {
  readonly name: string;
  readonly content: Buffer;
}

const LOCAL = 0x04034b50;
const CENTRAL = 0x02014b50;
const END = 0x06054b50;
const DEFLATE = 8;

/** A ZIP archive (APPNOTE 6.3.3), every entry deflated. */
export function zip(entries: readonly ZipEntry[]): Buffer<ArrayBuffer> {
  const locals: Buffer[] = [];
  const centrals: Buffer[] = [];
  let offset = 0;
  for (const { name, content } of entries) {
    const packed = deflateRawSync(content);
    // Version, flags, method, time, date, checksum, sizes, length of the name, length of extra fields.
    const common = Buffer.alloc(26);
    common.writeUInt16LE(20, 0);
    common.writeUInt16LE(DEFLATE, 4);
    common.writeUInt32LE(crc32(content), 10);
    common.writeUInt32LE(packed.length, 14);
    common.writeUInt32LE(content.length, 18);
    common.writeUInt16LE(Buffer.byteLength(name), 22);
    const head = Buffer.alloc(4);
    head.writeUInt32LE(LOCAL);
    const local = Buffer.concat([head, common, Buffer.from(name), packed]);
    const central = Buffer.alloc(6);
    central.writeUInt32LE(CENTRAL);
    central.writeUInt16LE(20, 4);
    const place = Buffer.alloc(14);
    place.writeUInt32LE(offset, 10);
    centrals.push(central, common, place, Buffer.from(name));
    locals.push(local);
    offset += local.length;
  }
  const directory = Buffer.concat(centrals);
  const end = Buffer.alloc(22);
  end.writeUInt32LE(END);
  end.writeUInt16LE(entries.length, 8);
  end.writeUInt16LE(entries.length, 10);
  end.writeUInt32LE(directory.length, 12);
  end.writeUInt32LE(offset, 16);
  return Buffer.concat([...locals, directory, end]);
}

const TYPES = 'application/vnd.openxmlformats-officedocument.spreadsheetml';
const RELATIONS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';
const MAIN = 'xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"';

/** Number format 14 is the built-in short date; cells with style 1 are dates. */
const PARTS: Readonly<Record<string, string>> = {
  '[Content_Types].xml': `<Types xmlns="${PACKAGE}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="${TYPES}.sheet.main+xml"/><Override PartName="/xl/worksheets/sheet1.xml" ContentType="${TYPES}.worksheet+xml"/><Override PartName="/xl/styles.xml" ContentType="${TYPES}.styles+xml"/></Types>`,
  '_rels/.rels': `<Relationships xmlns="${PACKAGE}/relationships"><Relationship Id="rId1" Type="${RELATIONS}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
  'xl/workbook.xml': `<workbook ${MAIN} xmlns:r="${RELATIONS}"><sheets><sheet name="Sheet1" sheetId="1" r:id="rId1"/></sheets></workbook>`,
  'xl/_rels/workbook.xml.rels': `<Relationships xmlns="${PACKAGE}/relationships"><Relationship Id="rId1" Type="${RELATIONS}/worksheet" Target="worksheets/sheet1.xml"/><Relationship Id="rId2" Type="${RELATIONS}/styles" Target="styles.xml"/></Relationships>`,
  'xl/styles.xml': `<styleSheet ${MAIN}><fonts count="1"><font/></fonts><fills count="1"><fill/></fills><borders count="1"><border/></borders><cellStyleXfs count="1"><xf/></cellStyleXfs><cellXfs count="2"><xf/><xf numFmtId="14" applyNumberFormat="1"/></cellXfs></styleSheet>`,
};

/** A calendar day as a cell of its own kind; spreadsheets count days from 1899-12-30. */
export class Day {
  constructor(readonly iso: string) {}

  get serial(): number {
    return (Date.parse(this.iso) - Date.UTC(1899, 11, 30)) / 86_400_000;
  }
}

const escapeXml = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');

function cell(value: string | number | Day, row: number, column: number): string {
  const at = `${String.fromCharCode(65 + column)}${row + 1}`;
  if (value === '') return '';
  if (value instanceof Day) return `<c r="${at}" s="1"><v>${value.serial}</v></c>`;
  if (typeof value === 'number') return `<c r="${at}"><v>${value}</v></c>`;
  return `<c r="${at}" t="inlineStr"><is><t>${escapeXml(value)}</t></is></c>`;
}

const sheet = (rows: readonly string[], after = ''): Buffer =>
  Buffer.from(`<worksheet ${MAIN}><sheetData>${rows.join('')}</sheetData>${after}</worksheet>`);

const pack = (content: Buffer, parts: Readonly<Record<string, string>> = {}): Buffer<ArrayBuffer> =>
  zip([
    ...Object.entries({ ...PARTS, ...parts }).map(([name, text]) => ({ name, content: Buffer.from(text) })),
    { name: 'xl/worksheets/sheet1.xml', content },
  ]);

type Value = string | number | Day;

export interface WorkbookOptions {
  /** Ranges of merged cells: `C1:E1`. */
  readonly merged?: readonly string[];
  /** XML of lines below those that are given. */
  readonly after?: string;
  /** Further parts of the archive, or others in place of the usual. */
  readonly parts?: Readonly<Record<string, string>>;
}

const merges = (ranges: readonly string[]): string =>
  ranges.length === 0
    ? ''
    : `<mergeCells>${ranges.map((range) => `<mergeCell ref="${range}"/>`).join('')}</mergeCells>`;

const rowXml = (cells: readonly Value[], r: number): string =>
  `<row r="${r + 1}">${cells.map((value, i) => cell(value, r, i)).join('')}</row>`;

/** A workbook of one sheet, at most 26 columns wide; a blank text is no cell. */
export const workbook = (
  rows: readonly (readonly Value[])[],
  { merged = [], after = '', parts = {} }: WorkbookOptions = {},
): Buffer<ArrayBuffer> => pack(sheet([...rows.map(rowXml), after], merges(merged)), parts);

/** A workbook whose days count from 1904. */
export const WORKBOOK_1904: Readonly<Record<string, string>> = {
  'xl/workbook.xml': (PARTS['xl/workbook.xml'] ?? '').replace(
    '<sheets>',
    '<workbookPr date1904="1"/><sheets>',
  ),
};

/** A workbook of one sheet whose XML is given. */
export const rawWorkbook = (
  sheetXml: string,
  parts: Readonly<Record<string, string>> = {},
): Buffer<ArrayBuffer> => pack(Buffer.from(sheetXml), parts);

/** A workbook of a few kilobytes whose sheet unpacks to this many megabytes. */
export const bomb = (megabytes: number): Buffer<ArrayBuffer> =>
  pack(Buffer.alloc(megabytes * 1_048_576, ' '));
