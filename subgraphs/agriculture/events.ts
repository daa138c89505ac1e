import type { QualityEventDraft } from '../../domain/quality-event.js';
import { defineEvents } from '../_kit/events/define-events.js';
import { samplingEvents } from '../_kit/events/inspection-events.js';
import { licenceEvents } from '../_kit/events/licence-events.js';
import { penaltyEvents } from '../_kit/events/penalty-events.js';
import { brandOf, goodsOf } from '../_kit/events/subject-of.js';
import type {
  AgriculturePenalty,
  FarmCertification,
  FarmCertificationKind,
  FarmInputSampling,
  FarmProductMonitoring,
  OriginCertificate,
} from './generated/records.js';

const CERTIFICATIONS: Readonly<Record<FarmCertificationKind, string>> = {
  POLLUTION_FREE: '无公害农产品认证',
  GREEN_FOOD: '绿色食品认证',
  ORGANIC: '有机农产品认证',
  GEOGRAPHICAL: '农产品地理标志',
};

/** The first link of every trace: from the farm to whoever bought. */
function traceEvents(r: OriginCertificate): readonly QualityEventDraft[] {
  const brandKey = brandOf(r.producer, r.brand);
  const common = {
    kind: 'TRACE',
    outcome: 'FARM',
    channel: 'PRODUCTION',
    productClass: r.productClass,
    quantity: Number(r.quantity),
    label: `产地合格证:${goodsOf({ ...r, model: r.grade })},${r.quantity}${r.unit ?? ''}`,
    ...(brandKey === undefined ? {} : { brandKey }),
  } as const;
  return [
    { ...common, role: 'SUPPLIER', orgCode: r.producer.orgCode },
    ...(r.buyer === null ? [] : [{ ...common, role: 'BUYER', orgCode: r.buyer.orgCode }]),
  ];
}

export const events = defineEvents({
  version: 1,
  of: {
    FarmProductMonitoring: (r: FarmProductMonitoring) =>
      samplingEvents({
        ...r,
        model: r.grade,
        holder: r.sampledAt,
        holderRole: 'SELLER',
        title: '农产品例行监测',
      }),
    FarmInputSampling: (r: FarmInputSampling) =>
      samplingEvents({ ...r, holder: r.sampledAt, holderRole: 'SELLER', title: '农业投入品抽检' }),
    OriginCertificate: traceEvents,
    // A certificate says how the goods are grown; as a state that holds it is read like a licence.
    FarmCertification: (r: FarmCertification) =>
      licenceEvents({ ...r, licenceNo: r.certificateNo, title: CERTIFICATIONS[r.kind] }).map((event) => ({
        ...event,
        kind: 'QUALIFICATION',
      })),
    AgriculturePenalty: (r: AgriculturePenalty) => penaltyEvents(r),
  },
});
