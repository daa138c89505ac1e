import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type DocumentNode, parse } from 'graphql';
import { projectRoot } from '../../../platform/root.js';

/**
 * The committed SDL of a subgraph: what the gateway composed is what is served. Without places: they would keep every
 * token of the text.
 */
export const publishedSdl = (name: string): DocumentNode =>
  parse(readFileSync(join(projectRoot, 'schema', `${name}.graphql`), 'utf8'), { noLocation: true });
