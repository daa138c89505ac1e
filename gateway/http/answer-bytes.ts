import type { FormattedExecutionResult } from 'graphql';
import { jsonBytes } from '../../platform/http/json-bytes.js';

/** No JSON text begins with it. */
const KEY_PREFIX = '\0';

/** Apollo Server hands answers on as strings; their bytes wait here meanwhile. */
export class AnswerBytes {
  readonly #kept = new Map<string, readonly Buffer[]>();
  #last = 0;

  /** For Apollo Server's `stringifyResult`: a key to the answer's bytes. */
  readonly put = (result: FormattedExecutionResult): string => {
    this.#last += 1;
    const key = `${KEY_PREFIX}${this.#last}`;
    this.#kept.set(key, jsonBytes(result));
    return key;
  };

  /** The bytes of what was put; what Apollo Server wrote by itself stays the text that it is. */
  take(text: string): readonly Buffer[] {
    const kept = this.#kept.get(text);
    if (kept === undefined) return [Buffer.from(text)];
    this.#kept.delete(text);
    return kept;
  }
}
