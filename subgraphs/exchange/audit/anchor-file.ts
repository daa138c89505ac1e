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

const broken = (file: string, line: number, why: string): HubError =>
  new HubError('AUDIT_ANCHORS_BROKEN', { file, line, why });

/**
 * Lines behind the last closing one were being written when the machine stopped: they are not part of any anchor.
 * @throws HubError AUDIT_ANCHORS_BROKEN where the file was changed
 */
export async function readAnchors(file: string): Promise<Anchored> {
  const text = await readFile(file, 'utf8').catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return '';
    throw error;
  });
  const heads = new Map<string, Head>();
  const everyHead = new Map<string, Head[]>();
  const hashes = new Set<string>();
  let last: Anchor | null = null;
  let waiting: { readonly text: string; readonly moved: Moved }[] = [];
  let bytes = 0;
  let read = 0;
  const lines = text.split('\n');
  for (const [index, line] of lines.slice(0, -1).entries()) {
    const value = parsed(file, index + 1, line);
    read += Buffer.byteLength(line) + 1;
    if ('notice' in value) waiting.push({ text: line, moved: value });
    else {
      const { anchor } = value;
      if (anchor.previous !== (last?.hash ?? null)) throw broken(file, index + 1, '不接上一个锚点');
      if (
        anchor.hash !==
        hashOver(
          waiting.map((each) => each.text),
          anchor,
        )
      ) {
        throw broken(file, index + 1, '散列与各行不符');
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

function parsed(file: string, number: number, line: string): Moved | z.infer<typeof Closing> {
  try {
    return z.union([Moved, Closing]).parse(JSON.parse(line));
  } catch {
    throw broken(file, number, '不是锚点文件的一行');
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
