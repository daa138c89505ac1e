import { createHash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { print } from 'graphql';
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
  readonly #texts: ReadonlySet<string>;
  readonly #byId: ReadonlyMap<string, string>;

  constructor(texts: Iterable<string>) {
    this.#texts = new Set([...texts, ...PROBES]);
    this.#byId = new Map([...this.#texts].map((text) => [sha256(text), text]));
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
    return new TrustedDocuments(texts.flatMap(operationTexts));
  }

  get size(): number {
    return this.#byId.size - PROBES.length;
  }

  /** A text under which the operation of this name is known; undefined when none has it. */
  named(name: string): string | undefined {
    const begins = new RegExp(`^(query|mutation|subscription) ${name}\\b`);
    return [...this.#texts].find((text) => begins.test(text) && operationsOf(text).length === 1);
  }

  has(text: string): boolean {
    return this.#texts.has(text);
  }

  /** The text of an id, with or without `sha256:` before it. @throws HubError PERSISTED_QUERY_NOT_FOUND */
  text(id: string): string {
    const text = this.#byId.get(id.replace(/^sha256:/, ''));
    if (text === undefined) throw new HubError('PERSISTED_QUERY_NOT_FOUND', { id: id.slice(0, 100) });
    return text;
  }
}

/** The texts under which the operations of one file are known. Files without operations (a supergraph, say) have none. */
function operationTexts(source: string): string[] {
  const own = operationsOf(source).flatMap((document) => {
    const slices = document.definitions.map(({ loc }) => (loc ? source.slice(loc.start, loc.end) : ''));
    return [slices.join('\n'), slices.join('\n\n'), print(document)];
  });
  return own.length === 0 ? [] : [...own, source, source.trim()];
}
