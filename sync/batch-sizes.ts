/** How large the batches of an evaluation are. */
import type { BatchSizeOptions } from '../platform/batch-size.js';

/**
 * For ticks: a quarter of a second, so that fresh records are answered for at once. The least is what a batch costs
 * without its keys: links read a hundred tables however few enterprises are asked about.
 */
export const TICK: BatchSizeOptions = { first: 200, least: 200, most: 2_000, targetMs: 250, growth: 1.5 };

/**
 * For keys of a backlog: what a batch costs besides its keys (planning, baselines, locks) must not be most of it, or
 * the backlog grows while it is worked off. Still short enough for the fresh record that waits behind it.
 */
export const BACKLOG: BatchSizeOptions = { ...TICK, first: 400, least: 200, targetMs: 500 };

/**
 * For full runs, which work set by set: many keys cost hardly more than few, as long as the transaction stays short
 * (ticks of the job wait for it).
 */
export const FULL_RUN: BatchSizeOptions = {
  first: 2_000,
  least: 500,
  most: 25_000,
  targetMs: 1_000,
  growth: 4,
};
