import type { QualityEventDraft, Severity } from '../../domain/quality-event.js';
import { complaintEvents } from '../_kit/events/complaint-events.js';
import { defineEvents } from '../_kit/events/define-events.js';
import { injurySeverity } from '../_kit/events/injury-severity.js';
import { samplingEvents } from '../_kit/events/inspection-events.js';
import { licenceEvents } from '../_kit/events/licence-events.js';
import { penaltyEvents } from '../_kit/events/penalty-events.js';
import { recallEvents } from '../_kit/events/recall-events.js';
import { brandOf, goodsOf, isOther } from '../_kit/events/subject-of.js';
import type {
  AdverseEvent,
  FoodDrugComplaint,
  FoodDrugPenalty,
  FoodDrugRecall,
  FoodLicence,
  FoodSafetyIncident,
  FoodSampling,
  MedicalProductKind,
  MedicalRecall,
  MedicalSampling,
} from './generated/records.js';

const MEDICAL: Readonly<Record<MedicalProductKind, string>> = {
  DRUG: '药品抽检',
  DEVICE: '医疗器械抽检',
  COSMETIC: '化妆品抽检',
};

/** By what befell people, as accidents are graded before their cause is known. */
function incidentSeverity({ deaths, hospitalised }: FoodSafetyIncident): Severity {
  if ((deaths ?? 0) > 0) return 4;
  return (hospitalised ?? 0) > 0 ? 3 : 2;
}

/** RESPONDENT where it happened, PRODUCER of the food where one is named; neither known: the incident alone. */
function incidentEvents(r: FoodSafetyIncident): readonly QualityEventDraft[] {
  const { responsible, producer } = r;
  const brandKey = brandOf(producer, r.brand);
  const common = {
    kind: 'ACCIDENT',
    outcome: r.closed ? 'CLOSED' : 'OPEN',
    severity: incidentSeverity(r),
    injury: true,
    productClass: r.productClass,
    hazard: r.agent ?? r.cause,
    quantity: r.ill,
    label: `食品安全事件:发病 ${r.ill} 人${r.productName === null ? '' : `,${goodsOf(r)}`}`,
    ...(brandKey === undefined ? {} : { brandKey }),
  } as const;
  const named = producer !== null && isOther(responsible, producer) ? producer : null;
  if (responsible === null && named === null) return [{ ...common, role: null }];
  return [
    ...(responsible === null ? [] : [{ ...common, role: 'RESPONDENT', orgCode: responsible.orgCode }]),
    ...(named === null ? [] : [{ ...common, role: 'PRODUCER', orgCode: named.orgCode }]),
  ];
}

export const events = defineEvents({
  version: 1,
  of: {
    FoodSampling: (r: FoodSampling) =>
      samplingEvents({ ...r, holder: r.sampledAt, holderRole: 'SELLER', title: '食品抽检' }),
    FoodLicence: (r: FoodLicence) =>
      licenceEvents({ ...r, productClass: r.productClasses?.[0] ?? null, title: '食品许可证' }),
    FoodDrugRecall: (r: FoodDrugRecall) =>
      recallEvents({ ...r, subject: r.producer, role: 'PRODUCER', startedAs: r.origin, defect: r.reason }),
    MedicalSampling: (r: MedicalSampling) =>
      samplingEvents({ ...r, holder: r.sampledAt, holderRole: 'SELLER', title: MEDICAL[r.kind] }),
    MedicalRecall: (r: MedicalRecall) =>
      recallEvents({ ...r, subject: r.producer, role: 'PRODUCER', startedAs: r.origin }),
    FoodSafetyIncident: incidentEvents,
    AdverseEvent: (r: AdverseEvent) => {
      // 可能无关: kept as a record, but no injury by the product.
      if (r.causality === 'UNLIKELY') return [];
      const brandKey = brandOf(r.holder, r.brand);
      return [
        {
          kind: 'INJURY',
          role: 'PRODUCER',
          orgCode: r.holder?.orgCode ?? null,
          outcome: r.causality,
          severity: injurySeverity(r.severity),
          injury: true,
          productClass: r.productClass,
          hazard: r.manifestation,
          label: `不良事件:${goodsOf(r)},${r.manifestation}`,
          ...(brandKey === undefined ? {} : { brandKey }),
        },
      ];
    },
    FoodDrugComplaint: (r: FoodDrugComplaint) =>
      complaintEvents({ ...r, channel: null, title: '12331 投诉' }),
    FoodDrugPenalty: (r: FoodDrugPenalty) => penaltyEvents(r),
  },
});
