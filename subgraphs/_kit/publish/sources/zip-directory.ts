/** The directory of a ZIP archive (APPNOTE 6.3.3), checked against where its entries really lie. */
const END = 0x06054b50;
const END_LENGTH = 22;
const LONGEST_COMMENT = 0xffff;
const ENTRY = 0x02014b50;
const ENTRY_LENGTH = 46;
const LOCAL = 0x04034b50;
const LOCAL_LENGTH = 30;
/** A data descriptor with its signature and 64-bit sizes stands between two entries; more hides something. */
const MOST_BETWEEN = 24;

export interface ZipEntry {
  readonly name: string;
  /** 0 stored, 8 deflated. */
  readonly method: number;
  readonly packed: Buffer;
  /** As the archive says. */
  readonly size: number;
}

/** The archive's end record; it is followed by a comment of unknown length. */
function endOf(bytes: Buffer): number {
  const first = Math.max(0, bytes.length - END_LENGTH - LONGEST_COMMENT);
  for (let at = bytes.length - END_LENGTH; at >= first; at--) if (bytes.readUInt32LE(at) === END) return at;
  return -1;
}

interface Placed extends ZipEntry {
  readonly from: number;
  readonly to: number;
}

function entryAt(bytes: Buffer, at: number): Placed | null {
  const from = bytes.readUInt32LE(at + 42);
  if (from + LOCAL_LENGTH > bytes.length || bytes.readUInt32LE(from) !== LOCAL) return null;
  const begin = from + LOCAL_LENGTH + bytes.readUInt16LE(from + 26) + bytes.readUInt16LE(from + 28);
  const to = begin + bytes.readUInt32LE(at + 20);
  if (to > bytes.length) return null;
  const name = bytes.toString('utf8', at + ENTRY_LENGTH, at + ENTRY_LENGTH + bytes.readUInt16LE(at + 28));
  const [method, size] = [bytes.readUInt16LE(at + 10), bytes.readUInt32LE(at + 24)];
  return { name, method, size, packed: bytes.subarray(begin, to), from, to };
}

/** Null for what is no ZIP archive, or holds bytes that its directory does not name: a reader would unpack them too. */
export function zipDirectory(bytes: Buffer): readonly ZipEntry[] | null {
  const end = endOf(bytes);
  if (end < 0) return null;
  const directory = bytes.readUInt32LE(end + 16);
  const entries: Placed[] = [];
  let at = directory;
  for (let left = bytes.readUInt16LE(end + 10); left > 0; left--) {
    if (at + ENTRY_LENGTH > bytes.length || bytes.readUInt32LE(at) !== ENTRY) return null;
    const entry = entryAt(bytes, at);
    if (entry === null) return null;
    entries.push(entry);
    at +=
      ENTRY_LENGTH + bytes.readUInt16LE(at + 28) + bytes.readUInt16LE(at + 30) + bytes.readUInt16LE(at + 32);
  }
  let covered = 0;
  for (const { from, to } of entries.sort((a, b) => a.from - b.from)) {
    if (from < covered || from - covered > MOST_BETWEEN) return null;
    covered = to;
  }
  return directory < covered || directory - covered > MOST_BETWEEN ? null : entries;
}
