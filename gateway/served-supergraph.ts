import { mkdirSync } from 'node:fs';
import { dirname } from 'node:path';
import type { Logger } from '../platform/log.js';
import { servedFile, servedSupergraph } from '../schema/registry/served-graph.js';

/** The files that make the supergraph of this home, and how to read it; `hub schema publish` writes one of them. */
export class ServedSupergraph {
  readonly paths: readonly string[];

  constructor(
    private readonly home: string,
    private readonly base: string,
    private readonly log: Logger,
  ) {
    const own = servedFile(home);
    // Only a folder that is there can be watched.
    mkdirSync(dirname(own), { recursive: true, mode: 0o700 });
    this.paths = [base, own];
  }

  async read(): Promise<string> {
    const { sdl, refused } = await servedSupergraph(this.home, this.base);
    if (refused !== null) {
      this.log.error({ event: 'schema.own-subgraphs.refused', err: refused }, 'served without own subgraphs');
    }
    return sdl;
  }
}
