import type { FormattedExecutionResult } from 'graphql';

/** Levels of an answer that are written value by value: deep enough to reach the parts of a list's items. */
const OPENED_LEVELS = 5;
/** Characters gathered before they are encoded. */
const PIECE_CHARACTERS = 8_192;
/** No JSON text begins with it. */
const KEY_PREFIX = '\0';

/**
 * Writes answers as UTF-8 in small pieces into memory that is used again and again. `JSON.stringify` of a whole large
 * answer and encoding that takes fresh memory for the text, for the text made flat and for the bytes: where touching
 * a new page is dear, four times the CPU time of this.
 *
 * Apollo Server hands on strings only; the bytes of a large answer wait here meanwhile.
 */
export class AnswerBytes {
  readonly #kept = new Map<string, readonly Buffer[]>();
  #last = 0;

  /** For Apollo Server's `stringifyResult`: the JSON text, or what `take` gives the bytes for. */
  readonly put = (result: FormattedExecutionResult): string => {
    const writer = new Writer();
    writer.answer(result);
    const written = writer.end();
    if (typeof written === 'string') return written;
    this.#last += 1;
    const key = `${KEY_PREFIX}${this.#last}`;
    this.#kept.set(key, written);
    return key;
  };

  /** What `put` was given: the text of a short answer, the bytes of a long one. */
  take(text: string): string | readonly Buffer[] {
    const kept = this.#kept.get(text);
    this.#kept.delete(text);
    return kept ?? text;
  }
}

/** Of all writers: one writes at a time, without a pause. */
const scratch = Buffer.allocUnsafeSlow(256 * 1_024);
/** UTF-8 bytes of one UTF-16 code unit, at most. */
const MAX_BYTES_PER_CHARACTER = 3;

class Writer {
  readonly #full: Buffer[] = [];
  #at = 0;
  #piece = '';

  /** Only the data can be large. */
  answer(result: FormattedExecutionResult): void {
    this.#object(result, (name, value) => this.#value(value, name === 'data' ? OPENED_LEVELS : 0));
  }

  /** The text itself where it is short. */
  end(): string | readonly Buffer[] {
    if (this.#full.length === 0 && this.#at === 0) return this.#piece;
    this.#encode();
    this.#empty();
    return this.#full;
  }

  #value(value: unknown, levels: number): void {
    if (levels === 0 || typeof value !== 'object' || value === null) this.#text(JSON.stringify(value));
    else if (Array.isArray(value)) this.#list(value, levels - 1);
    else this.#object(value, (_name, each) => this.#value(each, levels - 1));
  }

  #list(items: readonly unknown[], levels: number): void {
    this.#text('[');
    for (let index = 0; index < items.length; index += 1) {
      if (index > 0) this.#text(',');
      this.#value(items[index] ?? null, levels);
    }
    this.#text(']');
  }

  #object(source: object, write: (name: string, value: unknown) => void): void {
    let before = '{';
    for (const [name, value] of Object.entries(source)) {
      if (value === undefined) continue;
      this.#text(`${before}${JSON.stringify(name)}:`);
      write(name, value);
      before = ',';
    }
    this.#text(before === '{' ? '{}' : '}');
  }

  #text(text: string): void {
    this.#piece += text;
    if (this.#piece.length >= PIECE_CHARACTERS) this.#encode();
  }

  #encode(): void {
    const most = this.#piece.length * MAX_BYTES_PER_CHARACTER;
    if (most > scratch.length) {
      this.#empty();
      this.#full.push(Buffer.from(this.#piece));
    } else {
      if (most > scratch.length - this.#at) this.#empty();
      this.#at += scratch.write(this.#piece, this.#at);
    }
    this.#piece = '';
  }

  #empty(): void {
    if (this.#at > 0) this.#full.push(Buffer.from(scratch.subarray(0, this.#at)));
    this.#at = 0;
  }
}
