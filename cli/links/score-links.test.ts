import { describe, expect, it } from 'vitest';
import { labelledSample } from './labelled-sample.js';
import { scoreLinks } from './score-links.js';

const DEPARTMENTS = ['food-drug', 'fire', 'commerce'];

describe('entity resolution on the labelled sample', () => {
  const score = scoreLinks(labelledSample(1, 300, DEPARTMENTS));
  const caseOf = (title: string) => score.cases.find((each) => each.title === title);

  it('links right in at least 995 of 1000, and finds or queues at least 95 of 100', () => {
    expect(score.total.automatic).toBeGreaterThan(1_000);
    expect(score.total.precision).toBeGreaterThanOrEqual(0.995);
    expect(score.total.recall).toBeGreaterThanOrEqual(0.95);
  });

  it.each(['曾用名在有效期外', '名称一致而区不符', '代码错成他家且校验位错', '括号移位', '同音错字'])(
    'leaves %s to a person',
    (title) => {
      expect(caseOf(title)).toMatchObject({ automatic: 0 });
      expect(caseOf(title)?.recall).toBeGreaterThan(0.9);
    },
  );

  it.each(['一字之差的仿冒', '股份有限与有限', '分公司', '成立之前的同名', '外地同名', '素不相识'])(
    'links nobody for %s',
    (title) => {
      expect(caseOf(title)?.subjects).toBeGreaterThan(50);
      expect(caseOf(title)?.automatic).toBe(0);
    },
  );

  it('uses tiers 1 to 6', () => {
    const used = score.tiers.map(({ title }) => title);
    expect(used).toEqual(expect.arrayContaining(['1', '2', '3', '4', '5', '6']));
  });

  it('gives the same sample for the same seed, and another for another', () => {
    const names = (seed: number) =>
      labelledSample(seed, 5, DEPARTMENTS).subjects.map(({ subject }) => subject.name);
    expect(names(1)).toEqual(names(1));
    expect(names(1)).not.toEqual(names(2));
  });
});
