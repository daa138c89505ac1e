import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { departmentCodes } from '../../schema/compiler/load.js';
import { generateSample } from './generate.js';
import { readPlanted } from './planted-file.js';
import { writeSample } from './write.js';

const SMALL = { seed: 3, until: '2026-06-30', scale: 0.005 };
const folder = mkdtempSync(join(tmpdir(), 'hub-sample-'));
afterEach(() => rmSync(folder, { recursive: true, force: true }));

describe('a sample written to a folder', () => {
  it('has a file per record type with all its rows, and the planted cases; written again it is the same', () => {
    const read = () =>
      departmentCodes().flatMap((department) =>
        readdirSync(join(folder, department)).map((file) =>
          readFileSync(join(folder, department, file), 'utf8'),
        ),
      );
    const { rows } = writeSample(SMALL, folder);
    const first = read();
    expect(first.join('').split('\n')).toHaveLength(rows + 1);
    expect(writeSample(SMALL, folder)).toEqual({ rows });
    expect(read()).toEqual(first);
    expect(readPlanted(folder)?.cases).toEqual(generateSample(SMALL).planted().cases);
  });
});
