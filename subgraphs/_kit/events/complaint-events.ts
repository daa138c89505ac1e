/** Complaints of all departments; whoever counts them counts records, because a complaint may name two subjects. */
import type { QualityEventDraft } from '../../../domain/quality-event.js';
import type { FeedSubject } from '../../../schema/feed.js';
import { injurySeverity } from './injury-severity.js';
import { brandOf, goodsOf, isOther } from './subject-of.js';

export interface ComplaintFacts {
  readonly respondent: FeedSubject;
  /** Maker of the goods, when it is another than the respondent. */
  readonly producer: FeedSubject | null;
  readonly productName: string | null;
  readonly brand: string | null;
  readonly model: string | null;
  readonly productClass: string | null;
  readonly hazard: string | null;
  readonly injury: boolean;
  readonly injurySeverity: string | null;
  readonly channel: string | null;
  /** OPEN, SUBSTANTIATED, MEDIATED, UNFOUNDED or WITHDRAWN. */
  readonly result: string;
  /** 12315 投诉, … */
  readonly title: string;
}

export function complaintEvents(facts: ComplaintFacts): readonly QualityEventDraft[] {
  const { respondent, producer, injury } = facts;
  const brandKey = brandOf(producer ?? respondent, facts.brand);
  const common = {
    kind: 'COMPLAINT',
    outcome: facts.result,
    injury,
    severity: injury ? injurySeverity(facts.injurySeverity) : null,
    channel: facts.channel,
    productClass: facts.productClass,
    hazard: facts.hazard,
    label: `${facts.title}:${goodsOf(facts)}${facts.hazard === null ? '' : `,${facts.hazard}`}${injury ? ',有人受伤' : ''}`,
    ...(brandKey === undefined ? {} : { brandKey }),
  } as const;
  const named = producer !== null && isOther(respondent, producer) ? producer : null;
  return [
    { ...common, role: 'RESPONDENT', orgCode: respondent.orgCode },
    ...(named === null ? [] : [{ ...common, role: 'PRODUCER', orgCode: named.orgCode }]),
  ];
}
