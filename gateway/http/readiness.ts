import { Pool } from 'undici';

/** How one part answered when it was last asked. */
export type PartState = 'unseen' | 'up' | 'down';

export interface ReadinessOptions {
  readonly departments: () => readonly string[];
  /** Parts without which the gateway is not ready at first. */
  readonly isAwaited: (department: string) => boolean;
  readonly addressOf: (department: string) => string | null;
  /** Milliseconds between questions while a part is missing; ten times that when all is well, a fifth at the start. */
  readonly intervalMs: number;
}

const PROBE_TIMEOUT_MS = 2_000;
const CALM_FACTOR = 10;
/** Parts come one after the other then, and somebody waits for the last of them. */
const START_FACTOR = 0.2;

/**
 * Asks each subgraph's `/healthz`. Not ready until every part has answered once; after that the gateway can always
 * answer something, so a part that goes away is named and nothing more.
 */
export class Readiness {
  readonly #states = new Map<string, PartState>();
  readonly #pools = new Map<string, Pool>();
  #allSeen = false;
  #timer: NodeJS.Timeout | undefined;
  #stopped = false;

  constructor(private readonly options: ReadinessOptions) {}

  start(): void {
    void this.#round();
  }

  report(): { ready: boolean; parts: Record<string, PartState>; degraded: string[] } {
    const departments = this.options.departments();
    const parts = Object.fromEntries(
      departments.map((name) => [name, this.#states.get(name) ?? 'unseen'] as const),
    );
    const degraded = departments.filter((name) => parts[name] !== 'up');
    this.#allSeen ||= departments.every((name) => parts[name] !== 'unseen' || !this.options.isAwaited(name));
    return { ready: this.#allSeen, parts, degraded };
  }

  async stop(): Promise<void> {
    this.#stopped = true;
    clearTimeout(this.#timer);
    await Promise.all([...this.#pools.values()].map((pool) => pool.destroy()));
  }

  async #round(): Promise<void> {
    await Promise.all(this.options.departments().map((name) => this.#probe(name)));
    if (this.#stopped) return;
    const { ready, degraded } = this.report();
    const factor = degraded.length === 0 ? CALM_FACTOR : ready ? 1 : START_FACTOR;
    this.#timer = setTimeout(() => void this.#round(), this.options.intervalMs * factor);
    // Probing alone must not keep a process alive.
    this.#timer.unref();
  }

  async #probe(department: string): Promise<void> {
    const isUp = await this.#answers(department);
    const before = this.#states.get(department) ?? 'unseen';
    // A part that was never there stays unseen: it is not down, it has not come yet.
    if (isUp) this.#states.set(department, 'up');
    else if (before !== 'unseen') this.#states.set(department, 'down');
  }

  async #answers(department: string): Promise<boolean> {
    const address = this.options.addressOf(department);
    if (address === null) return false;
    const { origin, pathname } = new URL(address);
    const pool = this.#pools.get(origin) ?? new Pool(origin, { connections: 1 });
    this.#pools.set(origin, pool);
    try {
      const { statusCode, body } = await pool.request({
        method: 'GET',
        path: `${pathname.replace(/\/+$/, '')}/healthz`,
        signal: AbortSignal.timeout(PROBE_TIMEOUT_MS),
      });
      await body.dump();
      return statusCode < 300;
    } catch {
      // Not there is the answer.
      return false;
    }
  }
}
