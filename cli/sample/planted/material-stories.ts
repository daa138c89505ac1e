/** Works and the batches of structural material that were used there. */
import { batchKey } from '../../../domain/products/batch-key.js';
import type { Enterprise } from '../enterprise.js';
import type { Product } from '../goods-of.js';
import { subject } from '../row-parts.js';
import type { Row } from '../sample.js';
import { failedMaterialSites } from './asked.js';
import { type Plot, productKeyOf, type Story } from './plot.js';
import { failing, materialSample, productSample } from './rows.js';

const STRUCTURAL: ReadonlySet<string> = new Set(['B0101', 'B0200', 'B0300']);

interface Material {
  readonly maker: Enterprise;
  readonly product: Product;
}

/** Makers differ in their goods from one to the next: some are of structural material. */
function material(plot: Plot, structural = true): Material {
  for (;;) {
    const maker = plot.enterprise('BUILDING');
    const { gtin: _none, ...product } = plot.product(maker);
    if (STRUCTURAL.has(product.productClass) === structural) return { maker, product };
  }
}

/** Works of their own, on which a batch was sampled; gives their number. */
function works(plot: Plot, { maker, product }: Material, age: number, batchNo: string, more: Row = {}) {
  const { calendar } = plot.world;
  const projectNo = plot.key('BJ9-', 400);
  const contractor = plot.enterprise('CONTRACTOR');
  const developer = plot.enterprise('DEVELOPER');
  plot.add('construction', 'ConstructionProject', projectNo, 400, {
    projectNo,
    projectName: `${developer.district.name}${developer.brand}住宅项目`,
    kind: 'HOUSING',
    state: 'ONGOING',
    developer: subject(developer),
    contractor: subject(contractor),
    permittedOn: calendar.day(400),
    plannedCompletion: calendar.day(-330),
    districtCode: developer.district.code,
  });
  const usedBy = subject(contractor);
  const sample = materialSample(plot, { maker, product, age, more: { projectNo, usedBy, batchNo, ...more } });
  return { projectNo, sample };
}

const keyOf = ({ maker, product }: Material, projectNo: string, batchNo: string): string =>
  `${projectNo} ${batchKey(productKeyOf(maker, product), batchNo) ?? ''}`;

const fails = (plot: Plot, { product }: Material): Row => failing(plot, product, 'B');

const usedWhereItPassed: Story = (plot) => {
  const asked = failedMaterialSites(plot.world);
  const about = material(plot);
  const there = works(plot, about, 40, 'L-0702', fails(plot, about));
  const here = works(plot, about, 47, '批号:L-0702');
  for (const { projectNo } of [there, here]) plot.answers(asked, keyOf(about, projectNo, 'L-0702'));
  const other = works(plot, about, 44, 'L-0703');
  plot.misses(asked, keyOf(about, other.projectNo, 'L-0703'), '用的是同一产品的另一批次');
  const rival = material(plot);
  const same = works(plot, rival, 42, 'L-0702');
  plot.misses(asked, keyOf(rival, same.projectNo, 'L-0702'), '批号相同,但是另一家企业的产品');
};

/** 质量技监 found it at the maker's; the works' own sample had passed. */
const failedElsewhere: Story = (plot) => {
  const about = material(plot);
  const { projectNo } = works(plot, about, 38, '20260320');
  productSample(plot, {
    ...about,
    age: 31,
    more: { ...fails(plot, about), batchNo: '2026-03-20', stage: 'PRODUCTION' },
  });
  plot.answers(failedMaterialSites(plot.world), keyOf(about, projectNo, '20260320'));
};

const almostFailed: Story = (plot) => {
  const asked = failedMaterialSites(plot.world);
  const miss = (about: Material, { projectNo }: { projectNo: string }, batchNo: string, why: string): void =>
    plot.misses(asked, keyOf(about, projectNo, batchNo), why);
  const functional = material(plot, false);
  const category = { category: 'FUNCTIONAL' };
  miss(
    functional,
    works(plot, functional, 36, 'G-11', { ...fails(plot, functional), ...category }),
    'G-11',
    '不是结构性材料',
  );
  const old = material(plot);
  miss(old, works(plot, old, 68, 'L-0501', fails(plot, old)), 'L-0501', '不合格在所问日期之前');
  const label = material(plot);
  miss(label, works(plot, label, 33, 'L-0604', { verdict: 'LABEL_FAIL' }), 'L-0604', '只是标签不合格');
  const revoked = material(plot);
  const taken = works(plot, revoked, 39, 'L-0605', fails(plot, revoked));
  miss(revoked, taken, 'L-0605', '不合格的结果已由部门撤销');
  plot.revoke({
    department: 'construction',
    recordType: 'MaterialSampling',
    keys: [taken.sample.slice(taken.sample.lastIndexOf('/') + 1)],
    reason: '取样部位有误,撤销该检测结果',
  });
};

export const MATERIAL_STORIES: readonly Story[] = [usedWhereItPassed, failedElsewhere, almostFailed];
