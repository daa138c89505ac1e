/** Waits between the attempts of a delivery: about a day and a half, over which a receiver may be down for a night. */
const WAITS_SECONDS = [5, 30, 120, 600, 1_800, 3_600, 7_200, 14_400, 28_800, 57_600] as const;

/** First attempt and one after each wait; then the delivery is dead until somebody sends it again. */
export const MOST_ATTEMPTS = WAITS_SECONDS.length + 1;

/**
 * Milliseconds until the next attempt after `attempts` have failed; null: none. Up to a quarter longer at random, so
 * that a receiver that comes back is not asked by everything at once.
 * @param random in [0, 1)
 */
export function waitAfter(attempts: number, random: number): number | null {
  const seconds = WAITS_SECONDS[attempts - 1];
  return seconds === undefined ? null : Math.round(seconds * 1_000 * (1 + random / 4));
}
