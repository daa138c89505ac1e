/** `<home>/schema/operations.json`: the distinct operations that clients sent, without any value; bounded. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { withFileLock } from '../../platform/file-lock.js';
import { replaceFile } from '../../platform/replace-file.js';
import { registryFolder } from './registry-file.js';

const SentOperation = z.object({
  /** First 16 characters of the SHA-256 of `text`. */
  id: z.string(),
  /** Normalised: no literal, no name that a client chose but the operation's. */
  text: z.string(),
  name: z.string().nullable(),
  firstSeen: z.string(),
  lastSeen: z.string(),
  count: z.number().int(),
  /** Folder names of the departments whose people sent it: whom to ask before something is taken away. */
  departments: z.array(z.string()),
});
const Log = z.object({ operations: z.array(SentOperation) });
export type SentOperation = z.infer<typeof SentOperation>;

export const MOST_OPERATIONS = 2_000;
const MOST_CHARACTERS = 8 * 1_048_576;
const MOST_DEPARTMENTS = 20;
const LOCK_WAIT_MS = 1_000;

const fileOf = (home: string): string => join(registryFolder(home), 'operations.json');

/** Newest first. A file that cannot be read counts as none: it is an aid, and the next flush writes it anew. */
export function readOperations(home: string): SentOperation[] {
  const file = fileOf(home);
  if (!existsSync(file)) return [];
  try {
    return Log.parse(JSON.parse(readFileSync(file, 'utf8'))).operations;
  } catch {
    return [];
  }
}

/** Of two instants as `toISOString` writes them. */
const isEarlier = (one: string, other: string): boolean => one < other;

function merged(before: SentOperation | undefined, seen: SentOperation): SentOperation {
  if (before === undefined) return seen;
  return {
    ...seen,
    firstSeen: isEarlier(before.firstSeen, seen.firstSeen) ? before.firstSeen : seen.firstSeen,
    lastSeen: isEarlier(before.lastSeen, seen.lastSeen) ? seen.lastSeen : before.lastSeen,
    count: before.count + seen.count,
    departments: [...new Set([...before.departments, ...seen.departments])].sort().slice(0, MOST_DEPARTMENTS),
  };
}

/** What was seen last stays, within both bounds. */
function bounded(operations: Iterable<SentOperation>): SentOperation[] {
  let characters = 0;
  return [...operations]
    .sort((a, b) => (a.lastSeen < b.lastSeen ? 1 : -1))
    .slice(0, MOST_OPERATIONS)
    .filter(({ text }) => {
      characters += text.length;
      return characters <= MOST_CHARACTERS;
    });
}

/**
 * Adds what one gateway has seen since it did so last; several gateways may share a home.
 * @returns false when another one was at it: to be tried again with the next flush.
 */
export async function addOperations(home: string, seen: readonly SentOperation[]): Promise<boolean> {
  const done = await withFileLock(`${fileOf(home)}.lock`, LOCK_WAIT_MS, async () => {
    const known = new Map(readOperations(home).map((each) => [each.id, each]));
    for (const each of seen) known.set(each.id, merged(known.get(each.id), each));
    replaceFile(fileOf(home), JSON.stringify({ operations: bounded(known.values()) }));
  });
  return done !== null;
}
