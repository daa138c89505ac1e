import type { SchemaEngine } from '@prisma/schema-engine-wasm';

export interface OpenEngine {
  readonly engine: SchemaEngine;
  /** Frees the engine and its connections: without it the process stays alive. */
  close(): Promise<void>;
  messageOf(error: unknown): string;
}

export const openEngine: (options: {
  readonly url: string | null;
  readonly datamodels: [path: string, content: string][] | undefined;
}) => Promise<OpenEngine>;
