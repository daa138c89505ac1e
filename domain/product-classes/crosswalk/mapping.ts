import type { ProductClass } from '../class-table.js';

/** EXACT: the other scheme's class is the same; BROAD: it overlaps with others, good for trends only. */
export type CrosswalkConfidence = 'EXACT' | 'BROAD';

export interface ClassMapping {
  readonly hubClass: ProductClass;
  readonly confidence: CrosswalkConfidence;
}

/** Why a code of another scheme has no class here; Chinese, for the operator. */
export const UNMAPPED_REASONS = {
  ACTIVITY: '活动,不是产品',
  STRUCTURE: '建筑物的组成部分或固定设施',
  NATURE: '动植物或自然物',
  NO_PRODUCT: '未涉及产品,或不在统计范围',
  OTHER_AUTHORITY: '另有主管部门(烟草、枪支弹药、航空器、铁路车辆、船舶、毒品)',
  MATERIAL: '原料或半成品,不是终端产品',
} as const;
export type UnmappedReason = keyof typeof UNMAPPED_REASONS;

export interface Unmapped {
  readonly hubClass: null;
  readonly reason: UnmappedReason;
}

/** What is known of a code of another scheme. */
export type Classification = ClassMapping | Unmapped;

export const exact = (hubClass: ProductClass): ClassMapping => ({ hubClass, confidence: 'EXACT' });
export const broad = (hubClass: ProductClass): ClassMapping => ({ hubClass, confidence: 'BROAD' });
export const unmapped = (reason: UnmappedReason): Unmapped => ({ hubClass: null, reason });

export const isUnmappedReason = (text: unknown): text is UnmappedReason =>
  typeof text === 'string' && Object.hasOwn(UNMAPPED_REASONS, text);

/** A table written as class → codes in one string, since most classes have many. */
export const spread = (
  mapping: (hubClass: ProductClass) => ClassMapping,
  table: Readonly<Partial<Record<ProductClass, string>>>,
): [string, ClassMapping][] =>
  Object.keys(table)
    .filter((key): key is ProductClass => Object.hasOwn(table, key))
    .flatMap((hubClass) =>
      (table[hubClass] ?? '').split(' ').map((code): [string, ClassMapping] => [code, mapping(hubClass)]),
    );
