import { defineEvents } from '../_kit/events/define-events.js';
import type { FoodIntegrityAssessment, TechnologyCentre } from './generated/records.js';

const LEVELS: Readonly<Record<TechnologyCentre['level'], string>> = {
  NATIONAL: '国家级',
  CITY: '市级',
  DISTRICT: '区级',
};
const GRADES: Readonly<Record<FoodIntegrityAssessment['grade'], string>> = {
  EXCELLENT: '优秀',
  GOOD: '良好',
  QUALIFIED: '合格',
  NOT_PASSED: '未通过',
};

/** Output, innovation and industry figures are denominators: joins read them from their tables, they are no events. */
export const events = defineEvents({
  version: 1,
  of: {
    // An evaluation of what an enterprise can do, not a certified system: it lifts no credit.
    TechnologyCentre: (r: TechnologyCentre) => [
      {
        kind: 'EVALUATION',
        role: 'HOLDER',
        orgCode: r.holder.orgCode,
        outcome: r.state,
        occurredOn: r.state === 'VALID' ? r.recognisedOn : (r.stateChangedOn ?? r.recognisedOn),
        quantity: r.score === null ? null : Number(r.score),
        label: `${LEVELS[r.level]}企业技术中心${r.state === 'VALID' ? '' : '(已不在有效状态)'}`,
      },
    ],
    FoodIntegrityAssessment: (r: FoodIntegrityAssessment) => [
      {
        kind: 'EVALUATION',
        role: 'HOLDER',
        orgCode: r.holder.orgCode,
        outcome: r.grade,
        quantity: r.score === null ? null : Number(r.score),
        productClass: r.productClasses?.[0] ?? null,
        hazard: r.findings?.[0]?.problem ?? null,
        label: `食品工业企业诚信评价:${GRADES[r.grade]}`,
      },
    ],
  },
});
