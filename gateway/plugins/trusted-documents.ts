import { createHash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { type DocumentNode, print } from 'graphql';
import { HubError } from '../../platform/errors.js';
import { operationsOf } from '../document/operations-of.js';

/**
 * Answered for everybody: probes that touch no department and tell nothing but whether a type name exists. The named
 * ones are those of graphql-http's conformance audits, so that anyone can check the gateway without a token.
 */
const PROBES = [
  '{ __typename }',
  '{__typename}',
  'query { __typename }',
  'query{__typename}',
  'query Query { __typename }',
  'query Type($name: String!) { __type(name: $name) { name } }',
  '{ __type(name: "Run🏃Swim🏊") { name } }',
];

const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex');

/**
 * The registered operations. An operation is known by its exact text as it stands in the file, by the printed form
 * of graphql-js, and by the SHA-256 of either; both with the fragments that it uses.
 */
export class TrustedDocuments {
  /** As they stand in the files. */
  readonly #texts: ReadonlySet<string>;
  readonly #operations: readonly DocumentNode[];
  #known: { readonly texts: ReadonlySet<string>; readonly byId: ReadonlyMap<string, string> } | undefined;

  constructor(files: readonly string[]) {
    const read = files.map(readOperations);
    this.#texts = new Set([...read.flatMap(({ texts }) => texts), ...PROBES]);
    this.#operations = read.flatMap(({ operations }) => operations);
  }

  /** Reads every `*.graphql` below a folder; a folder that is not there has none. @throws on a file that is no GraphQL */
  static async read(folder: string): Promise<TrustedDocuments> {
    const entries = await readdir(folder, { recursive: true, withFileTypes: true }).catch(
      (error: unknown) => {
        if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return [];
        throw error;
      },
    );
    const files = entries.filter((entry) => entry.isFile() && entry.name.endsWith('.graphql'));
    const texts = await Promise.all(files.map((file) => readFile(join(file.parentPath, file.name), 'utf8')));
    return new TrustedDocuments(texts);
  }

  /** With the printed forms: made when they are first asked for, since a start has no time for them. */
  #all(): { readonly texts: ReadonlySet<string>; readonly byId: ReadonlyMap<string, string> } {
    if (this.#known === undefined) {
      const texts = new Set([...this.#texts, ...this.#operations.map(print)]);
      this.#known = { texts, byId: new Map([...texts].map((text) => [sha256(text), text])) };
    }
    return this.#known;
  }

  get size(): number {
    return this.#all().byId.size - PROBES.length;
  }

  /** A text under which the operation of this name is known; undefined when none has it. */
  named(name: string): string | undefined {
    const begins = new RegExp(`^(query|mutation|subscription) ${name}\\b`);
    return [...this.#texts].find((text) => begins.test(text) && operationsOf(text).length === 1);
  }

  has(text: string): boolean {
    return this.#texts.has(text) || this.#all().texts.has(text);
  }

  /** The text of an id, with or without `sha256:` before it. @throws HubError PERSISTED_QUERY_NOT_FOUND */
  text(id: string): string {
    const text = this.#all().byId.get(id.replace(/^sha256:/, ''));
    if (text === undefined) throw new HubError('PERSISTED_QUERY_NOT_FOUND', { id: id.slice(0, 100) });
    return text;
  }
}

/** One file's operations, and the texts under which it gives them. Files without operations (a supergraph, say) have none. */
function readOperations(source: string): { operations: DocumentNode[]; texts: string[] } {
  const operations = operationsOf(source);
  const texts = operations.flatMap(({ definitions }) => {
    const slices = definitions.map(({ loc }) => (loc ? source.slice(loc.start, loc.end) : ''));
    return [slices.join('\n'), slices.join('\n\n')];
  });
  return { operations, texts: operations.length === 0 ? [] : [...texts, source, source.trim()] };
}
