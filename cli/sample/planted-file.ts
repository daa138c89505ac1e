/** `<home>/planted.json`: what the sample of this hub must be found to contain. */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import type { Planted } from './sample.js';

const FILE = 'planted.json';

const PlantedFile = z.object({
  seed: z.number(),
  until: z.string(),
  scale: z.number(),
  cases: z.array(
    z.object({
      join: z.string(),
      rule: z.string(),
      subjectType: z.enum(['product', 'brand', 'series', 'enterprise']),
      subjectKey: z.string(),
      severity: z.union([z.literal(1), z.literal(2), z.literal(3), z.literal(4)]),
      why: z.string(),
    }),
  ),
  decoys: z.array(z.object({ join: z.string(), subjectKey: z.string(), why: z.string() })),
  // Samples of earlier versions of the hub planted none.
  questions: z
    .array(
      z.object({
        document: z.string(),
        variables: z.record(z.string(), z.unknown()),
        answer: z.array(z.string()),
        nearMisses: z.array(z.object({ key: z.string(), why: z.string() })),
      }),
    )
    .default([]),
});
export type PlantedFile = z.infer<typeof PlantedFile>;

export const plantedPath = (home: string): string => join(home, FILE);

/** Null when no sample was loaded from this home. @throws on a file that is none of ours */
export const readPlanted = (home: string): PlantedFile | null => {
  let text: string;
  try {
    text = readFileSync(plantedPath(home), 'utf8');
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return null;
    throw error;
  }
  return PlantedFile.parse(JSON.parse(text));
};

export const writePlanted = (home: string, planted: Planted): void => {
  mkdirSync(home, { recursive: true });
  writeFileSync(plantedPath(home), JSON.stringify(planted));
};
