import { complaintEvents } from '../_kit/events/complaint-events.js';
import { defineEvents } from '../_kit/events/define-events.js';
import { samplingEvents } from '../_kit/events/inspection-events.js';
import { penaltyEvents } from '../_kit/events/penalty-events.js';
import type {
  AbnormalListing,
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
