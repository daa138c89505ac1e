import { type Answer, answerOf, noAnswer } from './answer.js';

export interface Question {
  readonly query: string;
  readonly operationName?: string | null | undefined;
  readonly variables?: unknown;
}

export interface Asker {
  readonly token: string;
  /** What the answer is used for; empty: not told. */
  readonly purpose: string;
}

/** Headers are Latin-1: the gateway takes Chinese percent-encoded. */
const purposeHeader = (purpose: string): Readonly<Record<string, string>> =>
  purpose.trim() === '' ? {} : { 'x-hub-purpose': encodeURIComponent(purpose.trim()) };

/** Asks the graph of this page's own origin; a failure is an answer with its message. */
export async function askGraph(question: Question, { token, purpose }: Asker): Promise<Answer> {
  try {
    const response = await fetch('/graphql', {
      method: 'POST',
      headers: {
        accept: 'application/json',
        'content-type': 'application/json',
        authorization: `Bearer ${token}`,
        ...purposeHeader(purpose),
      },
      body: JSON.stringify(question),
    });
    return answerOf(response.status, await response.json().catch(() => null));
  } catch {
    return noAnswer();
  }
}
