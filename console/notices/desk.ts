import type { Ask } from './use-answer.js';

/** Who works at the pages of notices. */
export interface Desk {
  readonly ask: Ask;
  /** For files, which go beside the graph. */
  readonly token: string;
  /** Their department; empty: none. */
  readonly own: string;
}
