/** Samplings of all departments in one shape: who made it, who had it, what failed. */
import type { ItemClass, QualityEventDraft } from '../../../domain/quality-event.js';
import type { FeedSubject } from '../../../schema/feed.js';
import { brandOf, goodsOf } from './subject-of.js';

interface FailedItem {
  readonly name: string;
  readonly itemClass: ItemClass;
}

export interface SamplingFacts {
  readonly producer: FeedSubject | null;
  /** The one who had the goods: seller, or user of building material. */
  readonly holder: FeedSubject | null;
  readonly holderRole: 'SELLER' | 'USER';
  readonly productName: string;
  readonly brand: string | null;
  readonly model: string | null;
  readonly productClass: string | null;
  readonly verdict: string;
  /** 复检 replaces the first verdict. */
  readonly retestVerdict: string | null;
  readonly failedItems: readonly FailedItem[] | null;
  readonly samplingType: string;
  readonly stage: string;
  readonly testingBody: string | null;
  /** 监督抽查, 食品抽检, … */
  readonly title: string;
}

/** Failed items, safety first; one entry per item, because rules compare the same item over samples. */
function failures(facts: SamplingFacts, outcome: string): readonly FailedItem[] {
  if (outcome !== 'FAIL') return [];
  const seen = new Map((facts.failedItems ?? []).map((item) => [item.name, item]));
  return [...seen.values()].sort((a, b) =>
    a.itemClass < b.itemClass ? -1 : a.itemClass > b.itemClass ? 1 : 0,
  );
}

const VERDICTS: Readonly<Record<string, string>> = { PASS: '合格', FAIL: '不合格', LABEL_FAIL: '标签不合格' };

/** PRODUCER: one event per failed item, else one; the holder of the goods: one, by the gravest item. */
export function samplingEvents(facts: SamplingFacts): readonly QualityEventDraft[] {
  const outcome = facts.retestVerdict ?? facts.verdict;
  const failed = failures(facts, outcome);
  const names = failed.map(({ name, itemClass }) => `${name}(${itemClass} 类)`).join('、');
  const label = `${facts.title}${VERDICTS[outcome] ?? outcome}:${goodsOf(facts)}${names === '' ? '' : `,${names}`}`;
  const brandKey = brandOf(facts.producer, facts.brand);
  const common = {
    kind: 'INSPECTION',
    outcome,
    samplingType: facts.samplingType,
    testingBody: facts.testingBody,
    channel: facts.stage,
    productClass: facts.productClass,
    label,
    ...(brandKey === undefined ? {} : { brandKey }),
  } as const;
  const ofItem = (
    role: string,
    subject: FeedSubject | null,
    item: FailedItem | undefined,
  ): QualityEventDraft => ({
    ...common,
    role,
    orgCode: subject?.orgCode ?? null,
    itemClass: item?.itemClass ?? (outcome === 'LABEL_FAIL' ? 'C' : null),
    hazard: item?.name ?? null,
  });
  const { producer, holder, holderRole } = facts;
  const items = failed.length === 0 ? [undefined] : failed;
  return [
    // Also without a known producer: the product failed all the same.
    ...items.map((item) => ofItem('PRODUCER', producer, item)),
    ...(holder === null ? [] : [ofItem(holderRole, holder, failed[0])]),
  ];
}
