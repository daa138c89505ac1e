/** Writes the sample as files that `hub publish` takes: `<folder>/<department>/<type>.ndjson`. */
import { appendFileSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { generateSample } from './generate.js';
import type { SampleParameters } from './sample.js';

/** Replaces files of an earlier sample in the folder; `planted.json` stands beside them. */
export function writeSample(parameters: SampleParameters, folder: string): { readonly rows: number } {
  const sample = generateSample(parameters);
  const begun = new Set<string>();
  let rows = 0;
  for (const chunk of sample.chunks) {
    const file = join(folder, chunk.department, `${chunk.recordType}.ndjson`);
    if (!begun.has(file)) {
      mkdirSync(join(folder, chunk.department), { recursive: true });
      rmSync(file, { force: true });
      begun.add(file);
    }
    appendFileSync(file, chunk.rows.map((row) => `${JSON.stringify(row)}\n`).join(''));
    rows += chunk.rows.length;
  }
  writeFileSync(join(folder, 'planted.json'), JSON.stringify(sample.planted(), null, 1));
  return { rows };
}
