import type { FormattedExecutionResult } from 'graphql';
import { nextFrame } from '../../platform/http/event-stream.js';

/** One answered event: written once, however many read it. */
export class Entry {
  readonly result: FormattedExecutionResult;
  readonly frame: Buffer;

  constructor(
    readonly id: string,
    result: FormattedExecutionResult,
  ) {
    this.result = { ...result, extensions: { ...result.extensions, eventId: id } };
    this.frame = Buffer.from(nextFrame(id, JSON.stringify(this.result)));
  }
}
