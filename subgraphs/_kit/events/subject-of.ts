/** Small readings of a record that every events.ts needs. */
import { normaliseBatchNo } from '../../../domain/products/batch-key.js';
import { brandKey } from '../../../domain/products/product-key.js';
import type { FeedSubject } from '../../../schema/feed.js';

/** A brand with its owner's code, so that goods known by GTIN still meet their brand; undefined: let the kit derive it. */
export function brandOf(producer: FeedSubject | null, brand: string | null): string | undefined {
  return brandKey({ orgCode: producer?.orgCode ?? null, brand }) ?? undefined;
}

/** Is `other` somebody else than `subject`? By code where both have one, else by name. */
export function isOther(subject: FeedSubject | null, other: FeedSubject): boolean {
  if (subject === null) return true;
  if (subject.orgCode !== null && other.orgCode !== null) return subject.orgCode !== other.orgCode;
  return subject.name !== other.name;
}

/** One spelling of each batch, without repeats; `[null]` when none is named: all batches. */
export function batchesOf(
  batchNo: string | null,
  others: readonly string[] | null,
): readonly (string | null)[] {
  const named = [batchNo, ...(others ?? [])]
    .map((text) => (text === null ? null : normaliseBatchNo(text)))
    .filter((batch) => batch !== null);
  return named.length === 0 ? [null] : [...new Set(named)];
}

/** Brand, model and name of the goods for a label. */
export function goodsOf(record: {
  readonly brand: string | null;
  readonly model: string | null;
  readonly productName: string | null;
}): string {
  const { brand, model, productName } = record;
  return [brand, productName, model].filter((part) => part !== null && part !== '').join(' ') || '未写明产品';
}
