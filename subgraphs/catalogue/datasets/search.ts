/** Finding datasets by words, over what the catalogue says of them. */
import type { DatasetEntry } from './dataset-entry.js';

const folded = (text: string): string => text.normalize('NFKC').toLowerCase();

/** Every text of an entry, names and codes included. */
function textsOf(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, each]) => (key === '__typename' ? [] : textsOf(each)));
}

const searchable = new WeakMap<DatasetEntry, string>();

function searchText(entry: DatasetEntry): string {
  const known = searchable.get(entry);
  if (known !== undefined) return known;
  // One text per line: a word is never found across two of them.
  const text = folded(textsOf(entry).join('\n'));
  searchable.set(entry, text);
  return text;
}

/** True when every word of `query` occurs somewhere in the entry; an empty query finds all. */
export function matches(entry: DatasetEntry, query: string): boolean {
  const text = searchText(entry);
  return folded(query)
    .split(/\s+/)
    .every((word) => text.includes(word));
}
