import type { QualityEventDraft } from '../../domain/quality-event.js';
import { defineEvents } from '../_kit/events/define-events.js';
import { licenceEvents } from '../_kit/events/licence-events.js';
import { brandOf, goodsOf } from '../_kit/events/subject-of.js';
import type {
  CommerceCreditNature,
  CommerceCreditRecord,
  CommerceLicence,
  LiquorLicence,
  ServiceEvaluation,
  TraceEvent,
  TraceStep,
  WithdrawalReport,
} from './generated/records.js';

/** Trace steps in the words of sampling stages, so that joins compare channels. */
const CHANNELS: Readonly<Record<TraceStep, string>> = {
  IMPORT_SUPPLY: 'MARKET',
  FACTORY: 'PRODUCTION',
  WHOLESALE: 'MARKET',
  RETAIL: 'MARKET',
  CATERING: 'USE',
};

/** SUPPLIER and BUYER: who held the goods. The maker is in the product; alone it stands for a trade without parties. */
function traceEvents(r: TraceEvent): readonly QualityEventDraft[] {
  const brandKey = brandOf(r.producer, r.brand);
  const common = {
    kind: 'TRACE',
    outcome: r.step,
    channel: CHANNELS[r.step],
    productClass: r.productClass,
    quantity: Number(r.quantity),
    label: `流通追溯:${goodsOf(r)},${r.quantity}${r.unit ?? ''}`,
    ...(brandKey === undefined ? {} : { brandKey }),
  } as const;
  const parties: readonly QualityEventDraft[] = [
    ...(r.supplier === null ? [] : [{ ...common, role: 'SUPPLIER', orgCode: r.supplier.orgCode }]),
    ...(r.buyer === null ? [] : [{ ...common, role: 'BUYER', orgCode: r.buyer.orgCode }]),
  ];
  if (parties.length > 0) return parties;
  return [{ ...common, role: 'PRODUCER', orgCode: r.producer?.orgCode ?? null }];
}

const NATURES: Readonly<Record<CommerceCreditNature, string>> = {
  TRUSTWORTHY: '守信',
  BREACH: '一般失信',
  SERIOUS_BREACH: '严重失信',
};

/** CommerceTrader and EcommercePlatform are registers of who trades, and give none. */
export const events = defineEvents({
  version: 1,
  of: {
    TraceEvent: traceEvents,
    WithdrawalReport: (r: WithdrawalReport) => {
      const brandKey = brandOf(r.producer, r.brand);
      return [
        {
          kind: 'WITHDRAWAL',
          role: 'SELLER',
          orgCode: r.seller.orgCode,
          outcome: r.completed ? 'COMPLETED' : 'ONGOING',
          productClass: r.productClass,
          hazard: r.reason,
          quantity: r.quantity === null ? null : Number(r.quantity),
          label: `下架退市:${goodsOf(r)}`,
          ...(brandKey === undefined ? {} : { brandKey }),
        },
      ];
    },
    LiquorLicence: (r: LiquorLicence) =>
      licenceEvents({ ...r, stateChangedOn: r.expiresOn, productClass: 'F1500', title: '酒类经营许可' }),
    CommerceLicence: (r: CommerceLicence) =>
      licenceEvents({ ...r, productClass: null, title: '商务经营许可' }),
    CommerceCreditRecord: (r: CommerceCreditRecord) => [
      {
        kind: 'EVALUATION',
        role: 'SELLER',
        orgCode: r.enterpriseOnRecord.orgCode,
        outcome: r.repairedOn === null ? r.nature : 'REPAIRED',
        hazard: r.matter,
        label: `商务信用记录(${r.repairedOn === null ? NATURES[r.nature] : '已修复'}):${r.content}`,
      },
    ],
    ServiceEvaluation: (r: ServiceEvaluation) => [
      {
        kind: 'EVALUATION',
        role: 'SELLER',
        orgCode: r.evaluated.orgCode,
        quantity: Number(r.score),
        label: `${r.year} 年度服务质量满意度 ${r.score} 分`,
      },
    ],
  },
});
