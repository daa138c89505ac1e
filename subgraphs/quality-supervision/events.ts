import { complaintEvents } from '../_kit/events/complaint-events.js';
import { defineEvents } from '../_kit/events/define-events.js';
import { samplingEvents } from '../_kit/events/inspection-events.js';
import { licenceEvents } from '../_kit/events/licence-events.js';
import { penaltyEvents } from '../_kit/events/penalty-events.js';
import { recallEvents } from '../_kit/events/recall-events.js';
import type {
  ProductLicence,
  ProductRecall,
  ProductSampling,
  QualityHonour,
  QualitySupervisionComplaint,
  QualitySupervisionPenalty,
} from './generated/records.js';

const HONOURS: ReadonlySet<string> = new Set(['AWARD', 'FAMOUS_BRAND']);

export const events = defineEvents({
  version: 1,
  of: {
    ProductSampling: (r: ProductSampling) =>
      samplingEvents({ ...r, holder: r.sampledAt, holderRole: 'SELLER', title: '产品监督抽查' }),
    ProductLicence: (r: ProductLicence) =>
      licenceEvents({ ...r, title: r.kind === 'CCC' ? '强制性认证' : '产品许可证' }),
    QualitySupervisionPenalty: (r: QualitySupervisionPenalty) => penaltyEvents(r),
    QualitySupervisionComplaint: (r: QualitySupervisionComplaint) =>
      complaintEvents({ ...r, producer: null, channel: null, title: '12365 投诉' }),
    ProductRecall: (r: ProductRecall) =>
      recallEvents({ ...r, subject: r.producer, role: 'PRODUCER', startedAs: r.origin }),
    QualityHonour: (r: QualityHonour) => [
      {
        kind: HONOURS.has(r.kind) ? 'HONOUR' : 'QUALIFICATION',
        role: 'HOLDER',
        orgCode: r.holder.orgCode,
        outcome: r.state,
        productClass: r.productClass,
        label: `${r.title}${r.level === null ? '' : `(${r.level})`}`,
      },
    ],
  },
});
