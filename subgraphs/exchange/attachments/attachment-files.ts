/** Contents by their SHA-256 in a folder: written once, never changed, shared by whoever attaches the same. */
import { createHash, randomUUID } from 'node:crypto';
import { createWriteStream } from 'node:fs';
import { type FileHandle, mkdir, open, readdir, rename, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { Readable, Transform } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { HubError } from '../../../platform/errors.js';
import { MOST_BYTES } from './attachment-policy.js';

type ReadStream = ReturnType<FileHandle['createReadStream']>;

export interface StoredFile {
  readonly sha256: string;
  readonly bytes: number;
}

/** A content that was read whole and has no place yet. */
export interface UploadedFile extends StoredFile {
  /** Puts it in its place, where the same content may stand already. */
  readonly keep: () => Promise<void>;
  /** Takes it away unless it was kept. */
  readonly discard: () => Promise<void>;
}

export interface AttachmentFiles {
  /**
   * Writes a content as it comes; `isGood` sees its beginning.
   * @throws HubError PAYLOAD_TOO_LARGE, MEDIA_TYPE_UNSUPPORTED; then nothing is left.
   */
  readonly receive: (
    content: AsyncIterable<Buffer>,
    isGood: (head: Buffer) => boolean,
  ) => Promise<UploadedFile>;
  /** Null: it is not there, or not whole. */
  readonly open: (file: StoredFile) => Promise<ReadStream | null>;
  readonly remove: (sha256: string) => Promise<void>;
  /** Hashes of all that got its place before, folder by folder. */
  readonly contents: (before: Date) => AsyncIterable<readonly string[]>;
  /** Uploads that were not ended and got their last byte before; a process that was killed leaves them. @returns how many */
  readonly removeAbandoned: (before: Date) => Promise<number>;
}

const HEAD_BYTES = 512;

/** Counts, hashes and looks at the beginning of what passes through. */
function measure(isGood: (head: Buffer) => boolean) {
  const hash = createHash('sha256');
  let bytes = 0;
  let head: Buffer = Buffer.alloc(0);
  const checkHead = (): void => {
    if (!isGood(head)) {
      throw new HubError('MEDIA_TYPE_UNSUPPORTED', {
        given: '与内容不符的类型',
        known: '与文件内容相符的类型',
      });
    }
  };
  const stream = new Transform({
    transform: (chunk: Buffer, _encoding, done) => {
      const before = bytes;
      bytes += chunk.length;
      hash.update(chunk);
      if (before < HEAD_BYTES) head = Buffer.concat([head, chunk]).subarray(0, HEAD_BYTES);
      if (bytes > MOST_BYTES) {
        done(new HubError('PAYLOAD_TOO_LARGE', { limit: `${MOST_BYTES / 1_048_576} MB` }));
      } else done(null, chunk);
    },
    flush: (done) => {
      try {
        checkHead();
        done();
      } catch (error) {
        done(error instanceof Error ? error : new Error(String(error)));
      }
    },
  });
  return { stream, measured: (): StoredFile => ({ sha256: hash.digest('hex'), bytes }) };
}

/** Null: it is not there, or not any more. */
const orNull = <T>(found: Promise<T>): Promise<T | null> =>
  found.catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return null;
    throw error;
  });

const namesIn = async (folder: string): Promise<readonly string[]> => (await orNull(readdir(folder))) ?? [];

/** @param home folder of all state. */
export function createAttachmentFiles(home: string): AttachmentFiles {
  const folder = join(home, 'attachments');
  const placeOf = (sha256: string): string => join(folder, sha256.slice(0, 2), sha256);
  return {
    receive: async (content, isGood) => {
      await mkdir(folder, { recursive: true });
      const draft = join(folder, `.${randomUUID()}`);
      const discard = (): Promise<void> => rm(draft, { force: true });
      const { stream, measured } = measure(isGood);
      try {
        await pipeline(Readable.from(content), stream, createWriteStream(draft, { mode: 0o600 }));
      } catch (error) {
        await discard();
        throw error;
      }
      const file = measured();
      const keep = async (): Promise<void> => {
        await mkdir(join(folder, file.sha256.slice(0, 2)), { recursive: true });
        await rename(draft, placeOf(file.sha256));
      };
      return { ...file, keep, discard };
    },
    open: async ({ sha256, bytes }) => {
      const handle = await orNull(open(placeOf(sha256)));
      if (handle === null) return null;
      if ((await handle.stat()).size === bytes) return handle.createReadStream();
      await handle.close();
      return null;
    },
    remove: (sha256) => rm(placeOf(sha256), { force: true }),
    contents: async function* (before) {
      const folders = (await namesIn(folder)).filter((name) => /^[0-9a-f]{2}$/.test(name));
      for (const name of folders) {
        const old: string[] = [];
        for (const sha256 of (await namesIn(join(folder, name))).filter((each) =>
          /^[0-9a-f]{64}$/.test(each),
        )) {
          const found = await orNull(stat(placeOf(sha256)));
          if (found !== null && found.mtime < before) old.push(sha256);
        }
        yield old;
      }
    },
    removeAbandoned: async (before) => {
      let removed = 0;
      for (const name of (await namesIn(folder)).filter((each) => each.startsWith('.'))) {
        const draft = join(folder, name);
        const found = await orNull(stat(draft));
        if (found === null || found.mtime >= before) continue;
        await rm(draft, { force: true });
        removed += 1;
      }
      return removed;
    },
  };
}
