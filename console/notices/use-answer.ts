import { useEffect, useState } from 'react';
import type { Answer } from '../graph/answer.js';

/** Sends a registered document. */
export type Ask = (document: string, variables: Readonly<Record<string, unknown>>) => Promise<Answer>;

/**
 * The answer to a question; null until the first one is there. Asked again with every other `times`, while the last answer
 * stays.
 */
export const useAnswer = (
  ask: Ask,
  document: string | undefined,
  variables: Readonly<Record<string, unknown>>,
  times: number,
): Answer | null => {
  const [answer, setAnswer] = useState<Answer | null>(null);
  const given = JSON.stringify(variables);
  // biome-ignore lint/correctness/useExhaustiveDependencies(times): asked again
  useEffect(() => {
    let isCurrent = true;
    if (document === undefined) return undefined;
    void ask(document, JSON.parse(given)).then((next) => {
      if (isCurrent) setAnswer(next);
    });
    return () => {
      isCurrent = false;
    };
  }, [ask, document, given, times]);
  return answer;
};
