import { departmentVariable, subgraphUrl } from '../platform/config.js';
import type { Supergraph } from './engine/supergraph.js';

/** Where the subgraphs of the present supergraph are. */
export class Addresses {
  /** Names and addresses of the subgraphs that departments run themselves; read once per supergraph. */
  readonly #foreign = new WeakMap<Supergraph, ReadonlyMap<string, string>>();

  constructor(
    private env: NodeJS.ProcessEnv,
    private readonly supergraph: () => Supergraph,
  ) {}

  /** Takes over what `env` says of them. */
  learn(env: NodeJS.ProcessEnv): void {
    this.env = env;
  }

  departments(): string[] {
    return [...this.supergraph().graphs.values()].map(({ name }) => name).sort();
  }

  /** Run by its department, not by the hub: it shares no secret with the hub's parts. */
  isForeign(department: string): boolean {
    return this.#foreignOnes().has(department);
  }

  /**
   * A symbolic address (`http://food-drug.hub/`) says nothing about where a subgraph runs: the environment does, and may
   * also lead to a foreign one by another way. Null while nobody has said.
   */
  of(department: string): string | null {
    if (this.env[departmentVariable('HUB_URL', department)]) return subgraphUrl(this.env, department);
    return this.#foreignOnes().get(department) ?? null;
  }

  #foreignOnes(): ReadonlyMap<string, string> {
    const supergraph = this.supergraph();
    const known = this.#foreign.get(supergraph);
    if (known) return known;
    const entries = [...supergraph.graphs.values()].filter(({ url }) => !isSymbolic(url));
    const foreign = new Map(entries.map(({ name, url }) => [name, url]));
    this.#foreign.set(supergraph, foreign);
    return foreign;
  }
}

const isSymbolic = (url: string): boolean => url === '' || new URL(url).hostname.endsWith('.hub');
