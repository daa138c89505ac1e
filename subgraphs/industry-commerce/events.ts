import { complaintEvents } from '../_kit/events/complaint-events.js';
import { defineEvents } from '../_kit/events/define-events.js';
import { samplingEvents } from '../_kit/events/inspection-events.js';
import { penaltyEvents } from '../_kit/events/penalty-events.js';
import type {
  AbnormalListing,
  AdvertisementFinding,
  AdvertisementMonitoring,
  ConsumerComplaint,
  IndustryCommercePenalty,
  MarketSampling,
  Registration,
} from './generated/records.js';

/** Registration states as states of the business licence; an active one says nothing new. */
const LICENCE_STATES = {
  ACTIVE: null,
  REVOKED: 'REVOKED',
  CANCELLED: 'CANCELLED',
  MOVED_OUT: 'CANCELLED',
} as const;

const FINDINGS: Readonly<Record<AdvertisementFinding, string>> = {
  LAWFUL: '未发现违法',
  MINOR_VIOLATION: '一般违法',
  SERIOUS_VIOLATION: '严重违法',
};

/** Trademark gives none: a mark, also a famous one, is a right and says nothing of quality. */
export const events = defineEvents({
  version: 1,
  of: {
    Registration: (r: Registration) => {
      const outcome = LICENCE_STATES[r.state];
      if (outcome === null) return [];
      return [
        {
          kind: 'LICENCE',
          role: 'HOLDER',
          orgCode: r.holder.orgCode,
          outcome,
          occurredOn: r.closedOn ?? r.occurredOn,
          label: `营业执照${outcome === 'REVOKED' ? '吊销' : r.state === 'MOVED_OUT' ? '迁出' : '注销'}`,
        },
      ];
    },
    MarketSampling: (r: MarketSampling) =>
      samplingEvents({
        ...r,
        holder: r.sampledAt,
        holderRole: 'SELLER',
        retestVerdict: null,
        title: '流通领域抽检',
      }),
    ConsumerComplaint: (r: ConsumerComplaint) => complaintEvents({ ...r, title: '12315 投诉' }),
    IndustryCommercePenalty: (r: IndustryCommercePenalty) => penaltyEvents(r),
    AdvertisementMonitoring: (r: AdvertisementMonitoring) => [
      {
        kind: 'EVALUATION',
        role: 'SELLER',
        orgCode: r.advertiser.orgCode,
        outcome: r.finding,
        productClass: r.productClass,
        hazard: r.violations?.[0] ?? null,
        quantity: r.showings,
        label: `广告监测(${FINDINGS[r.finding]}):${r.productName}`,
      },
    ],
    AbnormalListing: (r: AbnormalListing) => [
      {
        kind: 'EVALUATION',
        role: 'HOLDER',
        orgCode: r.holder.orgCode,
        outcome: r.removedOn === null ? 'LISTED' : 'REMOVED',
        hazard: r.reason,
        label: r.removedOn === null ? '列入经营异常名录' : '曾列入经营异常名录,已移出',
      },
    ],
  },
});
