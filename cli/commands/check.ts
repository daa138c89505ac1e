/** `hub check <kind> <value…>`: is it a code, and does it check? JSON for people and programs alike. */
import { HubError } from '../../platform/errors.js';
import { CHECK_KINDS } from '../checks/kinds.js';
import type { Output } from '../output.js';

/**
 * One line of JSON per verdict. Exit code 1 when one of them is not VALID, so that a script may stop.
 * @throws HubError CHECK_KIND_UNKNOWN
 */
export const checkValues = async (kind: string, values: readonly string[], output: Output): Promise<void> => {
  const load = CHECK_KINDS.get(kind);
  if (load === undefined)
    throw new HubError('CHECK_KIND_UNKNOWN', { kind, known: [...CHECK_KINDS.keys()].join('、') });
  const { judge } = await load();
  const verdicts = judge(values);
  for (const verdict of verdicts) {
    const { validity, ...facts } = verdict;
    const line = { kind, validity, ...facts };
    output.answer(line, JSON.stringify(line));
  }
  if (verdicts.some(({ validity }) => validity !== 'VALID')) process.exitCode = 1;
};
