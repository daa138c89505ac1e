/** Limits of the gateway's calls to subgraphs; the defaults are DESIGN 8's. */
export interface FetchSettings {
  /** Milliseconds for one call, its retry and the last byte of its body included. */
  readonly timeoutMs: number;
  /** The same for mutations: one that is cut may be committed all the same, so they get longer. */
  readonly mutationTimeoutMs: number;
  /** Bytes of one answer. */
  readonly maxBytes: number;
  /** Consecutive failures that open the breaker of a department. */
  readonly breakerFailures: number;
  /** Milliseconds after which an open breaker lets one call through. */
  readonly breakerHalfOpenAfterMs: number;
  /** Sockets per subgraph. */
  readonly connections: number;
}

export const DEFAULT_FETCH_SETTINGS: FetchSettings = {
  timeoutMs: 3_000,
  mutationTimeoutMs: 15_000,
  maxBytes: 16 * 1024 * 1024,
  breakerFailures: 5,
  breakerHalfOpenAfterMs: 5_000,
  connections: 64,
};
