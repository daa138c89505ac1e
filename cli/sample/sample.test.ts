import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { departmentCodes, loadDepartment } from '../../schema/compiler/load.js';
import { createRowChecker, isRefused, type RowChecker } from '../../subgraphs/_kit/publish/row-checker.js';
import { KINDS } from './enterprise.js';
import { generateSample } from './generate.js';
import type { SampleChunk, SampleParameters } from './sample.js';
import { estimateRecords } from './size.js';
import { enterpriseCount } from './world.js';

const SMALL: SampleParameters = { seed: 7, until: '2026-06-30', scale: 0.02 };
/** Bounds of the issue for scale 1. */
const WHOLE: SampleParameters = { ...SMALL, scale: 1 };

const hashOf = (chunks: Iterable<SampleChunk>): string => {
  const hash = createHash('sha256');
  for (const chunk of chunks) hash.update(JSON.stringify(chunk));
  return hash.digest('hex');
};

const checkers = new Map<string, { readonly check: RowChecker; readonly keyField: string }>();
const keyFields = (department: string, recordType: string) => {
  const place = `${department}/${recordType}`;
  const known = checkers.get(place);
  if (known !== undefined) return known;
  const record = loadDepartment(department).records.find(({ name }) => name === recordType);
  if (record === undefined) throw new Error(`no record type ${place}`);
  const made = { check: createRowChecker(record), keyField: record.keyField };
  checkers.set(place, made);
  return made;
};

describe('the sample', () => {
  it('is the same to the byte for the same parameters, and another for another seed', () => {
    const once = hashOf(generateSample(SMALL).chunks);
    expect(hashOf(generateSample(SMALL).chunks)).toBe(once);
    expect(hashOf(generateSample({ ...SMALL, seed: 8 }).chunks)).not.toBe(once);
    expect(generateSample(SMALL).planted()).toEqual(generateSample(SMALL).planted());
  });

  it('fills every record type of every department', () => {
    const filled = new Set<string>();
    for (const { department, recordType, rows } of generateSample(SMALL).chunks) {
      if (rows.length > 0) filled.add(`${department}/${recordType}`);
    }
    const all = departmentCodes().flatMap((code) =>
      loadDepartment(code).records.map(({ name }) => `${code}/${name}`),
    );
    expect([...filled].sort()).toEqual(all.sort());
  });

  it('has rows that the hub takes, but for those that it must refuse, for the reason given', () => {
    const sample = generateSample(SMALL);
    const refused: { department: string; recordType: string; key: string | null; code: string }[] = [];
    let warned = 0;
    let rows = 0;
    for (const chunk of sample.chunks) {
      const { department, recordType } = chunk;
      const { check } = keyFields(department, recordType);
      for (const row of chunk.rows) {
        rows += 1;
        const verdict = check(JSON.stringify(row));
        if (!isRefused(verdict)) warned += verdict.warnings.length > 0 ? 1 : 0;
        else {
          const code = verdict.problems[0]?.code ?? '';
          refused.push({ department, recordType, key: verdict.key, code });
        }
      }
    }
    expect(refused).toEqual(sample.planted().rejected);
    expect(refused.length).toBeGreaterThan(3);
    expect(warned).toBeGreaterThan(0);
    expect(warned).toBeLessThan(rows * 0.03);
  });

  it('has every key once, but for later versions of the same record', () => {
    const seen = new Set<string>();
    const twice: string[] = [];
    for (const { department, recordType, rows } of generateSample(SMALL).chunks) {
      const { keyField } = keyFields(department, recordType);
      for (const row of rows) {
        const id = `${department}/${recordType}/${String(row[keyField])}#${String(row['version'] ?? 0)}`;
        if (seen.has(id)) twice.push(id);
        seen.add(id);
      }
    }
    expect(twice).toEqual([]);
  });

  it('was all published before the day of the questions', () => {
    for (const { recordType, rows } of generateSample(SMALL).chunks) {
      const late = rows.filter(
        ({ publishedAt }) => typeof publishedAt === 'string' && publishedAt.slice(0, 10) >= SMALL.until,
      );
      expect([recordType, late]).toEqual([recordType, []]);
    }
  });

  it('comes to 20,000 enterprises and 400,000 to 450,000 records at scale 1', () => {
    const enterprises = KINDS.reduce((sum, kind) => sum + enterpriseCount(WHOLE.scale, kind), 0);
    expect(enterprises).toBe(20_000);
    const records = estimateRecords(WHOLE);
    expect(records).toBeGreaterThan(400_000);
    expect(records).toBeLessThan(480_000);
  });

  it('plants every kind of case and decoy in a small sample too, and more in a large one', () => {
    const small = generateSample(SMALL).planted();
    const whole = generateSample(WHOLE).planted();
    const kinds = (list: typeof small.cases): string[] =>
      [...new Set(list.map(({ join, rule }) => `${join} ${rule}`))].sort();
    expect(kinds(small.cases)).toEqual(kinds(whole.cases));
    expect(whole.cases.length).toBe(4 * small.cases.length);
    expect(new Set(small.cases.map(({ join, subjectKey }) => `${join} ${subjectKey}`)).size).toBe(
      small.cases.length,
    );
    const meant = new Set(small.cases.map(({ join, subjectKey }) => `${join} ${subjectKey}`));
    expect(small.decoys.filter(({ join, subjectKey }) => meant.has(`${join} ${subjectKey}`))).toEqual([]);
    expect(new Set(small.decoys.map(({ join }) => join)).size).toBe(4);
  });
});
