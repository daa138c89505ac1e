import { complaintEvents } from '../_kit/events/complaint-events.js';
import { defineEvents } from '../_kit/events/define-events.js';
import { injurySeverity } from '../_kit/events/injury-severity.js';
import { samplingEvents } from '../_kit/events/inspection-events.js';
import { licenceEvents } from '../_kit/events/licence-events.js';
import { penaltyEvents } from '../_kit/events/penalty-events.js';
import { recallEvents } from '../_kit/events/recall-events.js';
import { brandOf, goodsOf } from '../_kit/events/subject-of.js';
import type {
  AdverseEvent,
  FoodDrugComplaint,
  FoodDrugPenalty,
  FoodDrugRecall,
  FoodLicence,
  FoodSampling,
} from './generated/records.js';

export const events = defineEvents({
  version: 1,
  of: {
    FoodSampling: (r: FoodSampling) =>
      samplingEvents({ ...r, holder: r.sampledAt, holderRole: 'SELLER', title: '食品抽检' }),
    FoodLicence: (r: FoodLicence) =>
      licenceEvents({ ...r, productClass: r.productClasses?.[0] ?? null, title: '食品许可证' }),
    FoodDrugRecall: (r: FoodDrugRecall) =>
      recallEvents({ ...r, subject: r.producer, role: 'PRODUCER', startedAs: r.origin, defect: r.reason }),
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
