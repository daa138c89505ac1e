import { appendFile, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { appendAnchor, type Moved, readAnchors, readTail } from './anchor-file.js';

let folder: string;
let file: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'hub-anchors-'));
  file = join(folder, 'audit', 'anchors.ndjson');
});
afterEach(() => rm(folder, { recursive: true, force: true }));

const AT = '2026-06-01T02:00:00.000Z';
const append = async (...moved: Moved[]) => appendAnchor(file, await readAnchors(file), moved, AT);
const two = async () => {
  await append({ notice: 'a', count: 2, hash: 'h2' });
  return append({ notice: 'a', count: 3, hash: 'h3' }, { notice: 'b', count: 1, hash: 'g1' });
};

describe('the file of anchors', () => {
  it('that is not there has no anchor', async () => {
    expect(await readAnchors(file)).toEqual({
      last: null,
      heads: new Map(),
      everyHead: new Map(),
      hashes: new Set(),
      bytes: 0,
    });
  });

  it('gives the latest head of each notice and the hash of each anchor', async () => {
    const last = await two();
    const read = await readAnchors(file);
    expect(read.last).toEqual(last);
    expect([...read.heads]).toEqual([
      ['a', { count: 3, hash: 'h3' }],
      ['b', { count: 1, hash: 'g1' }],
    ]);
    expect(read.everyHead.get('a')).toEqual([
      { count: 2, hash: 'h2' },
      { count: 3, hash: 'h3' },
    ]);
    expect(read.hashes.size).toBe(2);
  });

  it('leaves out what was being written when the machine stopped', async () => {
    const last = await two();
    await appendFile(file, '{"notice":"c","count":1,"hash":"x"}\n{"anc');
    const read = await readAnchors(file);
    expect(read.last).toEqual(last);
    expect(read.heads.has('c')).toBe(false);
    await append({ notice: 'd', count: 1, hash: 'd1' });
    expect([...(await readAnchors(file)).heads.keys()]).toEqual(['a', 'b', 'd']);
  });

  describe('read from its end', () => {
    const HOUR_MS = 3_600_000;
    /** An anchor an hour, of 60 heads each: more than is read in one go. */
    const grow = async (anchors: number) => {
      for (let n = 0; n < anchors; n++) {
        const moved = Array.from({ length: 60 }, (_, i) => ({
          notice: `n${n}-${i}`,
          count: 1,
          hash: 'h'.repeat(64),
        }));
        await appendAnchor(
          file,
          await readTail(file, HOUR_MS),
          moved,
          new Date(Date.parse(AT) + n * HOUR_MS).toISOString(),
        );
      }
    };

    it('gives what the whole file gives, as far back as is asked', async () => {
      await grow(16);
      const whole = await readAnchors(file);
      const tail = await readTail(file, 3 * HOUR_MS);
      expect([tail.last, tail.bytes]).toEqual([whole.last, whole.bytes]);
      expect(tail.heads.get('n14-0')).toEqual(whole.heads.get('n14-0'));
      expect(tail.hashes.size).toBeLessThan(whole.hashes.size);
      expect((await readTail(file, 1_000 * HOUR_MS)).hashes.size).toBe(16);
    });

    it('leaves what is older unread, and refuses a change in what it reads', async () => {
      await grow(16);
      const text = await readFile(file, 'utf8');
      await writeFile(file, text.replace('"n0-0"', '"x0-0"'));
      expect((await readTail(file, HOUR_MS)).last).toEqual((await readTail(file, 2 * HOUR_MS)).last);
      await expect(readAnchors(file)).rejects.toMatchObject({ code: 'AUDIT_ANCHORS_BROKEN' });
      await writeFile(file, text.replace('"n15-3"', '"x59-3"'));
      await expect(readTail(file, HOUR_MS)).rejects.toMatchObject({ code: 'AUDIT_ANCHORS_BROKEN' });
    });

    it('leaves out what was being written when the machine stopped', async () => {
      await grow(16);
      const { last, bytes } = await readAnchors(file);
      await appendFile(file, `{"notice":"c","count":1,"hash":"x"}\n{"anc`);
      expect(await readTail(file, HOUR_MS)).toMatchObject({ last, bytes });
    });
  });

  it.each([
    ['an edited head', (text: string) => text.replace('"h2"', '"h9"'), 2],
    ['a head left out', (text: string) => text.split('\n').slice(1).join('\n'), 1],
    ['an anchor left out', (text: string) => text.split('\n').slice(2).join('\n'), 3],
    ['a line of something else', (text: string) => `hello\n${text}`, 1],
  ])('with %s is refused, with the line', async (_what, change, line) => {
    await two();
    await writeFile(file, change(await readFile(file, 'utf8')));
    await expect(readAnchors(file)).rejects.toMatchObject({
      code: 'AUDIT_ANCHORS_BROKEN',
      message: expect.stringContaining(`第 ${line} 行`),
    });
  });
});
