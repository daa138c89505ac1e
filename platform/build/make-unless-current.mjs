import { createHash } from 'node:crypto';
import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';

/**
 * Runs `make` unless `result` was made from the same inputs: `npm ci && npm test` builds twice.
 * @param {object} step
 * @param {string[]} step.inputs paths of the files that decide what is made, the script that makes it among them
 * @param {string} step.result a file that `make` leaves
 * @param {string} step.mark where it is kept from which inputs the result was made; gone while `make` runs, so that a run
 * that was broken off leaves nothing that looks current
 * @param {() => Promise<void>} step.make
 */
export const makeUnlessCurrent = async ({ inputs, result, mark, make }) => {
  const hash = createHash('sha256');
  for (const path of [...inputs].sort())
    hash.update(path).update('\0').update(readFileSync(path)).update('\0');
  const digest = hash.digest('hex');
  if (existsSync(result) && existsSync(mark) && readFileSync(mark, 'utf8') === digest) return;
  rmSync(mark, { force: true });
  await make();
  writeFileSync(mark, digest);
};
