import { spawnSync } from 'node:child_process';
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { projectRoot } from '../../platform/root.js';
import { CHECK_KINDS } from './kinds.js';

const hub = (...args: string[]) => {
  const { status, stdout, stderr } = spawnSync(process.execPath, [join(projectRoot, 'bin/hub.js'), ...args], {
    encoding: 'utf8',
  });
  const lines = stdout.split('\n').filter((line) => line !== '');
  return { status, stderr, verdicts: lines.map((line): unknown => JSON.parse(line)) };
};

const judgeOne = async (kind: string, value: string) => {
  const module = await CHECK_KINDS.get(kind)?.();
  return module?.judge([value])[0];
};

describe('kinds', () => {
  it('has one file for each', () => {
    const files = readdirSync(join(projectRoot, 'cli/checks/kinds')).map((file) => file.replace(/\.ts$/, ''));
    expect(files.sort()).toEqual([...CHECK_KINDS.keys()].sort());
  });
  it.each([
    ['uscc', '91350100M000100Y43', { validity: 'VALID', orgCode: 'M000100Y4' }],
    ['uscc', '91350211M00013FA1N', { validity: 'CHECK_MISMATCH' }],
    ['uscc', '9131O110666007217T', { validity: 'MALFORMED', suggestion: '91310110666007217T' }],
    ['org-code', 'd2143569x', { validity: 'VALID', printed: 'D2143569-X' }],
    ['org-code', '12345678-9', { validity: 'CHECK_MISMATCH' }],
    ['org-code', '1234', { validity: 'MALFORMED', printed: null }],
    ['reg-no', '110108000000016', { validity: 'VALID', legacy: false }],
    ['reg-no', '110108000000017', { validity: 'CHECK_MISMATCH' }],
    ['reg-no', '企独沪总字第012345号', { validity: 'VALID', legacy: true }],
    ['reg-no', '1101080000000', { validity: 'VALID', legacy: true }],
    ['reg-no', '11010800000001', { validity: 'MALFORMED' }],
    ['gtin', '96385074', { validity: 'VALID', gtin14: '00000096385074' }],
    ['gtin', '6901234567893', { validity: 'CHECK_MISMATCH', gtin14: null }],
    ['gtin', '69012345678', { validity: 'MALFORMED' }],
    ['hs', '0401200000', { validity: 'VALID', productClass: { hubClass: 'F0500', name: '乳制品' } }],
    ['hs', '2601110000', { validity: 'VALID', productClass: null }],
    ['hs', '0401990000', { validity: 'CHECK_MISMATCH', international: '040199' }],
    ['hs', '04012', { validity: 'MALFORMED', ancestors: [] }],
    ['industry', 'C1311', { validity: 'VALID', normalised: '1311' }],
    ['industry', 'A1311', { validity: 'CHECK_MISMATCH' }],
    ['industry', '稻谷加工', { validity: 'MALFORMED', ancestors: [] }],
    ['district', '310101', { validity: 'VALID', name: '黄浦区', retiredOn: null }],
    ['district', '310199', { validity: 'CHECK_MISMATCH' }],
    ['district', '991010', { validity: 'MALFORMED', chain: [] }],
    [
      'licence',
      'SC10811310111839',
      { validity: 'VALID', licence: 'FOOD_PRODUCTION', productClass: { name: '饼干' } },
    ],
    ['licence', 'SC10811310111838', { validity: 'CHECK_MISMATCH' }],
    ['licence', 'XK06-001-0012', { validity: 'MALFORMED', productClass: null }],
    ['batch', 'LOT b12', { validity: 'VALID', normalised: 'B12', interval: null }],
    ['batch', '2026年3月批次', { validity: 'VALID', interval: { from: '2026-03-01', to: '2026-03-31' } }],
    ['batch', '/', { validity: 'MALFORMED' }],
  ])('%s %s', async (kind, value, verdict) => {
    expect(await judgeOne(kind, value)).toMatchObject({ value, ...verdict });
  });
  it('follows a retired district to the one of today', async () => {
    expect(await judgeOne('district', '310225')).toMatchObject({
      validity: 'VALID',
      name: '南汇县',
      chain: [{ name: '南汇县' }, { name: '南汇区' }, { code: '310115', name: '浦东新区' }],
    });
  });
});

describe('hub check', () => {
  it('prints a line of JSON per value and fails when one is not valid', () => {
    const { status, verdicts } = hub('check', 'gtin', '6901234567892', '6901234567893');
    expect(status).toBe(1);
    expect(verdicts).toMatchObject([
      { kind: 'gtin', value: '6901234567892', validity: 'VALID' },
      { kind: 'gtin', value: '6901234567893', validity: 'CHECK_MISMATCH' },
    ]);
  });
  it('succeeds when all are valid, with --json too', () => {
    const { status, verdicts } = hub('--json', 'check', 'licence', 'SC10811310111839');
    expect(status).toBe(0);
    expect(verdicts).toMatchObject([{ kind: 'licence', validity: 'VALID', licence: 'FOOD_PRODUCTION' }]);
  });
  it('names the kinds when it does not know one', () => {
    const { status, stderr, verdicts } = hub('check', 'isbn', '1');
    expect({ status, verdicts }).toEqual({ status: 1, verdicts: [] });
    expect(stderr).toContain('没有代码种类 isbn');
    for (const kind of CHECK_KINDS.keys()) expect(stderr).toContain(kind);
  });
});

describe('hub workdays', () => {
  it('prints the day and what was skipped', () => {
    const { status, verdicts } = hub('workdays', '--from', '2026-02-13', '--add', '3');
    expect(status).toBe(0);
    expect(verdicts).toMatchObject([
      { date: '2026-02-25', provisional: false, makeUpDays: ['2026-02-14'], note: null },
    ]);
  });
  it('says that a year without a notice is 暂定', () => {
    const { status, verdicts } = hub('workdays', '--from', '2026-12-31', '--add', '1');
    expect(status).toBe(0);
    expect(verdicts).toMatchObject([{ date: '2027-01-04', provisional: true, provisionalYears: [2027] }]);
    expect(JSON.stringify(verdicts)).toContain('暂定:2027');
  });
  it.each([
    [['--from', '2026-02-30', '--add', '1'], '“2026-02-30”不是日期'],
    [['--from', '2026-02-13', '--add', '-1'], '不小于 0 的整数'],
    [['--from', '2026-02-13', '--add', '5001'], '最多加 5000 个工作日'],
    [['--from', '2026-02-13'], '缺少选项 --add'],
  ])('%j is refused', (args, words) => {
    const { status, stderr } = hub('workdays', ...args);
    expect(status).toBe(1);
    expect(stderr).toContain(words);
  });
});
