/**
 * Heads of all chains, kept outside the database, so that whoever can write there cannot make a chain shorter or another
 * one unseen. Lines of JSON, appended only: one for each notice that has moved, then one that closes the anchor with a
 * hash over its lines and the anchor before. Copy that hash elsewhere (print it, send it): with it, the file too is sure.
 */
import { createHash } from 'node:crypto';
import { mkdir, open, readFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { z } from 'zod';
import { HubError } from '../../../platform/errors.js';
import type { Head } from './verify-chain.js';

const Moved = z.object({ notice: z.string(), count: z.number().int(), hash: z.string() });
export type Moved = z.infer<typeof Moved>;
const Closing = z.object({
  anchor: z.object({
    at: z.string(),
    previous: z.string().nullable(),
    algorithm: z.literal('sha256'),
    hash: z.string(),
  }),
});
export type Anchor = z.infer<typeof Closing>['anchor'];

export interface Anchored {
  /** The last whole anchor; null: none yet. */
  readonly last: Anchor | null;
  /** By notice. */
  readonly heads: ReadonlyMap<string, Head>;
  /**
   * All that were ever anchored, by notice, in order: a chain that was cut or made anew in between is anchored again as
   * it then stands, and only the heads before that give it away.
   */
  readonly everyHead: ReadonlyMap<string, readonly Head[]>;
  /** Hashes of all anchors. */
  readonly hashes: ReadonlySet<string>;
  /** Bytes up to the end of the last whole anchor. */
  readonly bytes: number;
}

const hashOver = (lines: readonly string[], { at, previous }: Pick<Anchor, 'at' | 'previous'>): string =>
  createHash('sha256')
    .update([previous ?? '', at, ...lines].join('\n'))
    .digest('hex');

const broken = (file: string, line: string, why: string): HubError =>
  new HubError('AUDIT_ANCHORS_BROKEN', { file, line, why });

/** Where reading begins: behind this anchor, at this byte. `lineName` says in a message which line it is. */
interface Begin {
  readonly last: Anchor | null;
  readonly bytes: number;
  readonly lineName: (index: number) => string;
}

function foldAnchors(file: string, text: string, begin: Begin): Anchored {
  const heads = new Map<string, Head>();
  const everyHead = new Map<string, Head[]>();
  const hashes = new Set<string>();
  let { last, bytes } = begin;
  let waiting: { readonly text: string; readonly moved: Moved }[] = [];
  let read = bytes;
  const lines = text.split('\n');
  for (const [index, line] of lines.slice(0, -1).entries()) {
    const value = parsed(line);
    if (value === null) throw broken(file, begin.lineName(index), '不是锚点文件的一行');
    read += Buffer.byteLength(line) + 1;
    if ('notice' in value) waiting.push({ text: line, moved: value });
    else {
      const { anchor } = value;
      if (anchor.previous !== (last?.hash ?? null)) {
        throw broken(file, begin.lineName(index), '不接上一个锚点');
      }
      const covered = waiting.map((each) => each.text);
      if (anchor.hash !== hashOver(covered, anchor)) {
        throw broken(file, begin.lineName(index), '散列与各行不符');
      }
      for (const { moved } of waiting) {
        const head = { count: moved.count, hash: moved.hash };
        heads.set(moved.notice, head);
        const before = everyHead.get(moved.notice);
        if (before === undefined) everyHead.set(moved.notice, [head]);
        else before.push(head);
      }
      hashes.add(anchor.hash);
      last = anchor;
      bytes = read;
      waiting = [];
    }
  }
  return { last, heads, everyHead, hashes, bytes };
}

const BEGINNING: Begin = { last: null, bytes: 0, lineName: (index) => String(index + 1) };

const absent = (error: NodeJS.ErrnoException): null => {
  if (error.code === 'ENOENT') return null;
  throw error;
};

/**
 * The whole file. Lines behind the last closing one were being written when the machine stopped: they are not part of
 * any anchor.
 * @throws HubError AUDIT_ANCHORS_BROKEN where the file was changed
 */
export async function readAnchors(file: string): Promise<Anchored> {
  return foldAnchors(file, (await readFile(file, 'utf8').catch(absent)) ?? '', BEGINNING);
}

const TAIL_BYTES = 65_536;

/**
 * The end of the file, so that its cost does not grow with the years: all anchors of the last `ms` before the last one,
 * and at least one, each checked as `readAnchors` does.
 * @throws HubError AUDIT_ANCHORS_BROKEN where this part was changed
 */
export async function readTail(file: string, ms: number): Promise<Anchored> {
  const handle = await open(file, 'r').catch(absent);
  if (handle === null) return foldAnchors(file, '', BEGINNING);
  try {
    const { size } = await handle.stat();
    for (let length = TAIL_BYTES; length < size; length *= 4) {
      const { buffer } = await handle.read(Buffer.alloc(length), 0, length, size - length);
      const begin = firstAnchor(buffer, size - length);
      if (begin === null) continue;
      const tail = foldAnchors(file, buffer.subarray(begin.bytes - (size - length)).toString('utf8'), begin);
      const reach = Date.parse(tail.last?.at ?? '') - Date.parse(begin.last?.at ?? '');
      if (tail.hashes.size > 0 && reach > ms) return tail;
    }
  } finally {
    await handle.close();
  }
  return readAnchors(file);
}

/** The first whole closing line of a part of the file that begins at byte `offset`, within some line; null: none. */
function firstAnchor(part: Buffer, offset: number): Begin | null {
  for (let from = part.indexOf('\n') + 1; from > 0; ) {
    const end = part.indexOf('\n', from);
    if (end < 0) return null;
    const value = parsed(part.toString('utf8', from, end));
    from = end + 1;
    if (value !== null && 'anchor' in value) {
      const bytes = offset + from;
      return { last: value.anchor, bytes, lineName: (index) => `${bytes} 字节之后 ${index + 1}` };
    }
  }
  return null;
}

/** Null: no line of such a file. */
function parsed(line: string): Moved | z.infer<typeof Closing> | null {
  try {
    return z.union([Moved, Closing]).parse(JSON.parse(line));
  } catch {
    return null;
  }
}

/** Resolves when the anchor is on the disk. What was left half written behind the last one goes. */
export async function appendAnchor(
  file: string,
  { last, bytes }: Pick<Anchored, 'last' | 'bytes'>,
  moved: readonly Moved[],
  at: string,
): Promise<Anchor> {
  const lines = moved.map((each) => JSON.stringify(each));
  const head = { at, previous: last?.hash ?? null };
  const anchor: Anchor = { ...head, algorithm: 'sha256', hash: hashOver(lines, head) };
  await mkdir(dirname(file), { recursive: true, mode: 0o700 });
  const handle = await open(file, 'a', 0o600);
  try {
    await handle.truncate(bytes);
    await handle.write(`${[...lines, JSON.stringify({ anchor })].join('\n')}\n`);
    await handle.sync();
  } finally {
    await handle.close();
  }
  return anchor;
}
