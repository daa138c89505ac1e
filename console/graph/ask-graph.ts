import { type Answer, answerOf, noAnswer } from './answer.js';

export interface Question {
  readonly query: string;
  readonly operationName?: string | null | undefined;
  readonly variables?: unknown;
}

/** Asks the graph of this page's own origin; a failure is an answer with its message. */
export async function askGraph(question: Question, token: string): Promise<Answer> {
  try {
    const response = await fetch('/graphql', {
      method: 'POST',
      headers: {
        accept: 'application/json',
        'content-type': 'application/json',
        authorization: `Bearer ${token}`,
      },
      body: JSON.stringify(question),
    });
    return answerOf(response.status, await response.json().catch(() => null));
  } catch {
    return noAnswer();
  }
}
