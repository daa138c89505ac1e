/** Held on every record type of whatever department declares it. */
import { describe, expect, it } from 'vitest';
import type { RecordDescriptor } from '../../../schema/compiler/descriptor.js';
import { departmentCodes, loadDepartment } from '../../../schema/compiler/load.js';
import { sampleRow } from '../../../test/testkit/sample-row.js';
import { createRowChecker, isRefused } from './row-checker.js';

const all = departmentCodes().flatMap((code) => loadDepartment(code).records);
const deidentified = all.filter((record) => record.deidentified);
const named = (name: string): RecordDescriptor => {
  const record = all.find((each) => each.name === name);
  if (record === undefined) throw new Error(`no ${name}`);
  return record;
};

const problemsOf = (record: RecordDescriptor, changes: Record<string, unknown>) => {
  const verdict = createRowChecker(record)(JSON.stringify(sampleRow(record, 3, changes)));
  return isRefused(verdict) ? verdict.problems.map(({ field, code }) => [field, code]) : [];
};
const NASTY = ['王伟', '患者张伟,男,35岁', '11010519491231002X', '138-1234-5678', '13812345678'] as const;

describe('a department that publishes de-identified rows', () => {
  it('exists, and health is one', () => {
    expect(new Set(deidentified.map(({ department }) => department))).toContain('health');
  });

  it('has persons refused in every text field of every record type', () => {
    for (const record of deidentified) {
      const texts = record.fields.filter(({ kind }) => kind === 'string' || kind === 'strings');
      expect(texts.length, record.name).toBeGreaterThan(0);
      for (const { name, kind } of texts) {
        for (const value of NASTY) {
          // A brand may be the name of a person; all else of a brand is held to the rule.
          if (name === record.product?.brand && value === '王伟') continue;
          const [field, code] =
            problemsOf(record, { [name]: kind === 'strings' ? ['a', value] : value })[0] ?? [];
          expect([record.name, field, code], `${name} ${value}`).toEqual([
            record.name,
            kind === 'strings' ? `${name}[1]` : name,
            'PERSONAL_DATA',
          ]);
        }
      }
    }
  });

  it('has them refused in subjects, nested items, attachments, unknown members and fields of another kind', () => {
    const report = named('InjuryReport');
    expect(problemsOf(report, { producer: { name: '王伟' } })).toEqual([['producer.name', 'PERSONAL_DATA']]);
    expect(problemsOf(report, { producer: { name: '甲厂', code: '11010519491231002X' } })).toEqual([
      ['producer.code', 'PERSONAL_DATA'],
    ]);
    const file = { name: '张伟的病历.pdf', mediaType: 'application/pdf', size: 1, sha256: 'ab' };
    expect(problemsOf(report, { attachments: [file] })).toEqual([['attachments[0].name', 'PERSONAL_DATA']]);
    expect(problemsOf(report, { patient: '王伟' })).toEqual([['patient', 'PERSONAL_DATA']]);
    expect(problemsOf(report, { 王伟: 1 })).toEqual([[null, 'PERSONAL_DATA']]);
    expect(problemsOf(report, { sex: '李秀英' })).toEqual([['sex', 'PERSONAL_DATA']]);
    expect(problemsOf(report, { scene: 13_812_345_678 })).toEqual([['scene', 'PERSONAL_DATA']]);
    expect(problemsOf(report, { injuredOn: '王伟' })).toEqual([['injuredOn', 'PERSONAL_DATA']]);
    const water = named('DrinkingWaterTest');
    const item = { name: '菌落总数', itemClass: 'A', measured: '采样人:联系人王芳' };
    expect(problemsOf(water, { failedItems: [item] })).toEqual([
      ['failedItems[0].measured', 'PERSONAL_DATA'],
    ]);
  });

  it('is told so in Chinese, and neither value nor key comes back', () => {
    const record = named('InjuryReport');
    const check = createRowChecker(record);
    const course = '患者张伟,身份证11010519491231002X,电话138-1234-5678';
    const row = sampleRow(record, 3, { reportNo: '13812345678', course, sex: '王芳', verdict: '李静' });
    const verdict = check(JSON.stringify(row));
    expect(verdict).toMatchObject({ key: null });
    const text = JSON.stringify(verdict);
    expect(text).toContain('请删去或改写');
    for (const secret of ['张伟', '王芳', '李静', '11010519491231002', '1234-5678', '13812345678'])
      expect(text).not.toContain(secret);
  });

  it('publishes codes, bar codes, batches, amounts and masked names as they are', () => {
    const fine: Record<string, unknown> = {
      reportNo: '310115202603150012',
      producer: { name: '上海王伟食品有限公司', code: '91310000132260250X' },
      seller: { name: '乙店', code: '12345678-8' },
      gtin: '6901234567892',
      batchNo: '18061500123',
      model: 'LOT-20260315',
      brand: '李宁',
      course: '患儿,男,3 岁,张某看护,家中烫伤',
      version: 13_812_345_678,
      districtCode: '310115',
      injuredOn: '2026-03-16',
    };
    expect(problemsOf(named('InjuryReport'), fine)).toEqual([]);
    expect(problemsOf(named('FoodborneIllnessReport'), { cases: 13, agent: '副溶血性弧菌' })).toEqual([]);
  });

  it('leaves every other department as it was', () => {
    expect(problemsOf(named('AdverseEvent'), { patient: '王伟' })).toEqual([]);
  });
});
