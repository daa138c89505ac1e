import type { ItemClass, Severity } from '../../domain/quality-event.js';
import { defineEvents } from '../_kit/events/define-events.js';
import { recallEvents } from '../_kit/events/recall-events.js';
import { brandOf, goodsOf } from '../_kit/events/subject-of.js';
import type {
  DetentionReason,
  ForeignNotification,
  ImportDetention,
  ImportRecall,
  NotifiedRisk,
  PreShipmentInspection,
  TraderCreditRating,
} from './generated/records.js';

/** Reasons in the classes of failed items: A is a safety reason. */
const REASONS: Readonly<Record<DetentionReason, { readonly itemClass: ItemClass; readonly name: string }>> = {
  SAFETY: { itemClass: 'A', name: '安全卫生项目不合格' },
  PEST_OR_DISEASE: { itemClass: 'A', name: '检出有害生物或疫病' },
  QUALITY: { itemClass: 'B', name: '品质、性能不合格' },
  LABEL: { itemClass: 'C', name: '标签不合格' },
  DOCUMENTS: { itemClass: 'C', name: '单证不符' },
};

const RISKS: Readonly<Record<NotifiedRisk, Severity>> = {
  SERIOUS: 3,
  POTENTIALLY_SERIOUS: 2,
  POTENTIAL: 2,
  UNDECIDED: 1,
  NOT_SERIOUS: 1,
  NO_RISK: 1,
};

/** PortQuarantine gives none: what it stops is published as ImportDetention and would count twice. */
export const events = defineEvents({
  version: 1,
  of: {
    ImportDetention: (r: ImportDetention) => {
      const { itemClass, name } = REASONS[r.reason];
      const brandKey = brandOf(r.importer, r.brand);
      const item = r.failedItems?.[0]?.name ?? null;
      return [
        {
          kind: 'IMPORT_DETENTION',
          role: 'IMPORTER',
          orgCode: r.importer.orgCode,
          outcome: r.disposal,
          itemClass,
          productClass: r.productClass,
          hazard: item ?? name,
          quantity: r.weight === null ? null : Number(r.weight),
          label: `进口${name}:${goodsOf(r)}${item === null ? '' : `,${item}`}`,
          ...(brandKey === undefined ? {} : { brandKey }),
        },
      ];
    },
    ForeignNotification: (r: ForeignNotification) => {
      const brandKey = brandOf(r.producer, r.brand);
      return [
        {
          kind: 'FOREIGN_NOTICE',
          role: r.producer === null ? null : 'PRODUCER',
          orgCode: r.producer?.orgCode ?? null,
          outcome: r.classification,
          severity: r.riskDecision === null ? null : RISKS[r.riskDecision],
          productClass: r.productClass,
          hazard: r.hazards?.[0] ?? null,
          label: `${r.system} ${r.reference}:${r.subject.slice(0, 80)}`,
          ...(brandKey === undefined ? {} : { brandKey }),
        },
      ];
    },
    // What fails before shipment stays abroad: it is no evidence about goods on sale here, nor against their buyer.
    PreShipmentInspection: (r: PreShipmentInspection) => [
      {
        kind: 'INSPECTION',
        role: 'BUYER',
        orgCode: r.consignee.orgCode,
        outcome: r.verdict,
        productKey: null,
        brandKey: null,
        productClass: r.productClass,
        hazard: r.failedItems?.[0]?.name ?? null,
        label: `装运前检验${r.verdict === 'PASS' ? '合格' : '不合格'}:${goodsOf(r)}`,
      },
    ],
    TraderCreditRating: (r: TraderCreditRating) => [
      {
        kind: 'EVALUATION',
        role: 'IMPORTER',
        orgCode: r.trader.orgCode,
        outcome: r.grade,
        quantity: r.score === null ? null : Number(r.score),
        label: `${r.year} 年度进出口企业信用 ${r.grade} 级`,
      },
    ],
    ImportRecall: (r: ImportRecall) =>
      recallEvents({ ...r, subject: r.importer, role: 'IMPORTER', otherBatches: null }),
  },
});
