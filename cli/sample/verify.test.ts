import { describe, expect, it } from 'vitest';
import type { PlantedCase, PlantedQuestion } from './sample.js';
import { verifyPlanted, verifyQuestion } from './verify.js';

const planted = (subjectKey: string, severity: 2 | 3): PlantedCase => ({
  join: 'j01',
  rule: 'R2',
  subjectType: 'product',
  subjectKey,
  severity,
  why: '',
});
const finding = (subjectKey: string, severity: number) => ({
  join: 'j01',
  subjectKey,
  severity,
  summary: '',
});

describe('verifying what was planted', () => {
  it('counts a case as found only by the right join, subject and severity', () => {
    const cases = [planted('a', 2), planted('b', 3), planted('c', 3)];
    const result = verifyPlanted({ cases, decoys: [] }, [
      finding('a', 2),
      finding('b', 2),
      { ...finding('c', 3), join: 'j04' },
    ]);
    expect(result).toMatchObject({ planted: 3, found: 1, findings: 3, recall: 1 / 3, precision: 2 / 3 });
    expect(result.missing.map(({ subjectKey, foundSeverity }) => [subjectKey, foundSeverity])).toEqual([
      ['b', 2],
      ['c', null],
    ]);
    expect(result.unexpected.map(({ join }) => join)).toEqual(['j04']);
  });

  it('names the decoys that were taken for cases', () => {
    const decoys = [
      { join: 'j01', subjectKey: 'x', why: 'window passed' },
      { join: 'j01', subjectKey: 'y', why: 'other batch' },
    ];
    const result = verifyPlanted({ cases: [planted('a', 2)], decoys }, [finding('a', 2), finding('y', 1)]);
    expect(result.decoysHit.map(({ subjectKey }) => subjectKey)).toEqual(['y']);
    expect(result).toMatchObject({ recall: 1, precision: 0.5, decoys: 2 });
  });

  it('is whole where nothing was planted and nothing found', () => {
    expect(verifyPlanted({ cases: [], decoys: [] }, [])).toMatchObject({ recall: 1, precision: 1 });
  });
});

describe('verifying an answer to a planted question', () => {
  const planted: PlantedQuestion = {
    document: 'Q',
    variables: {},
    answer: ['a', 'why r1'],
    nearMisses: [
      { key: 'x', why: 'too old' },
      { key: 'r2', why: 'code is good' },
    ],
  };

  it('tells what is missing, what is wrong, and what nobody planted', () => {
    expect(verifyQuestion(planted, ['a', 'z', 'because r2'])).toMatchObject({
      expected: 2,
      missing: ['why r1'],
      wrong: [{ key: 'r2' }],
      others: ['because r2', 'z'],
    });
  });

  it('takes a key that only ends alike for no near miss', () => {
    expect(verifyQuestion(planted, ['a', 'why r1', 'ax']).wrong).toEqual([]);
  });
});
