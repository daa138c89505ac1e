/** Recalls of all departments: one event per batch in their scope, or one for all batches. */
import type { QualityEventDraft } from '../../../domain/quality-event.js';
import type { FeedSubject } from '../../../schema/feed.js';
import { batchesOf, brandOf, goodsOf } from './subject-of.js';

export interface RecallFacts {
  readonly subject: FeedSubject;
  readonly role: 'PRODUCER' | 'IMPORTER';
  readonly productName: string;
  readonly brand: string | null;
  readonly model: string | null;
  readonly productClass: string | null;
  readonly batchNo: string | null;
  readonly otherBatches: readonly string[] | null;
  readonly defect: string;
  /** VOLUNTARY or ORDERED. */
  readonly startedAs: string;
  /** OPEN or CLOSED. */
  readonly state: string;
  readonly affected: number | null;
}

export function recallEvents(facts: RecallFacts): readonly QualityEventDraft[] {
  const brandKey = brandOf(facts.subject, facts.brand);
  const how = facts.startedAs === 'VOLUNTARY' ? '主动召回' : '责令召回';
  return batchesOf(facts.batchNo, facts.otherBatches).map((batchNo) => ({
    kind: 'RECALL',
    role: facts.role,
    orgCode: facts.subject.orgCode,
    outcome: facts.state,
    channel: facts.startedAs,
    batchNo,
    productClass: facts.productClass,
    hazard: facts.defect,
    quantity: facts.affected,
    label: `${how}${facts.state === 'CLOSED' ? '(已完成)' : ''}:${goodsOf(facts)},${facts.defect}`,
    ...(brandKey === undefined ? {} : { brandKey }),
  }));
}
