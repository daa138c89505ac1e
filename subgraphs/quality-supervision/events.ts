import type { QualityEventDraft } from '../../domain/quality-event.js';
import { complaintEvents } from '../_kit/events/complaint-events.js';
import { defineEvents } from '../_kit/events/define-events.js';
import { samplingEvents } from '../_kit/events/inspection-events.js';
import { licenceEvents } from '../_kit/events/licence-events.js';
import { penaltyEvents } from '../_kit/events/penalty-events.js';
import { recallEvents } from '../_kit/events/recall-events.js';
import { brandOf, goodsOf } from '../_kit/events/subject-of.js';
import type {
  CompulsoryCertificate,
  DefectConclusion,
  DefectInvestigation,
  MetrologyLicence,
  ProductLicence,
  ProductRecall,
  ProductSampling,
  QualityCreditRating,
  QualityHonour,
  QualitySupervisionComplaint,
  QualitySupervisionPenalty,
  SpecialEquipment,
  TestingBody,
} from './generated/records.js';

const HONOURS: ReadonlySet<string> = new Set(['AWARD', 'FAMOUS_BRAND']);

const CONCLUSIONS: Readonly<Record<DefectConclusion, string>> = {
  DEFECT: '存在缺陷',
  NO_DEFECT: '不存在缺陷',
  INSUFFICIENT: '证据不足',
};

/** Only the latest inspection. Wear and upkeep are its user's: it says nothing of what the maker sells. */
function equipmentEvents(r: SpecialEquipment): readonly QualityEventDraft[] {
  if (r.lastConclusion === null || r.lastInspectedOn === null) return [];
  const failed = r.lastConclusion === 'FAILED';
  return [
    {
      kind: 'INSPECTION',
      role: 'USER',
      orgCode: r.user.orgCode,
      outcome: failed ? 'FAIL' : 'PASS',
      occurredOn: r.lastInspectedOn,
      channel: 'USE',
      productKey: null,
      brandKey: null,
      label: `特种设备检验${failed ? '不合格' : '合格'}:${r.equipmentName} ${r.registrationCode}`,
    },
  ];
}

/** An investigation speaks once it has a conclusion. */
function investigationEvents(r: DefectInvestigation): readonly QualityEventDraft[] {
  if (r.conclusion === null) return [];
  const brandKey = brandOf(r.producer, r.brand);
  return [
    {
      kind: 'EVALUATION',
      role: 'PRODUCER',
      orgCode: r.producer.orgCode,
      outcome: r.conclusion,
      occurredOn: r.concludedOn ?? r.openedOn,
      productClass: r.productClass,
      hazard: r.defect,
      quantity: r.affected,
      label: `缺陷调查(${CONCLUSIONS[r.conclusion]}):${goodsOf(r)},${r.defect}`,
      ...(brandKey === undefined ? {} : { brandKey }),
    },
  ];
}

/**
 * None from EquipmentOperator (a person's certificate says nothing of the employer's goods), DefectLead (its source
 * speaks for itself; an investigation says what came of it) and TestingReport (what clients order is no inspection).
 */
export const events = defineEvents({
  version: 1,
  of: {
    ProductSampling: (r: ProductSampling) =>
      samplingEvents({ ...r, holder: r.sampledAt, holderRole: 'SELLER', title: '产品监督抽查' }),
    ProductLicence: (r: ProductLicence) =>
      licenceEvents({ ...r, title: r.kind === 'CCC' ? '强制性认证' : '产品许可证' }),
    CompulsoryCertificate: (r: CompulsoryCertificate) =>
      licenceEvents({ ...r, licenceNo: r.certificateNo, title: '强制性认证' }),
    MetrologyLicence: (r: MetrologyLicence) =>
      licenceEvents({ ...r, productClass: null, title: '计量器具许可' }),
    SpecialEquipment: equipmentEvents,
    DefectInvestigation: investigationEvents,
    TestingBody: (r: TestingBody) =>
      licenceEvents({
        ...r,
        licenceNo: r.cmaNo,
        issuedOn: r.approvedOn,
        productClass: null,
        title: '检验检测机构资质认定',
      }),
    QualityCreditRating: (r: QualityCreditRating) => [
      {
        kind: 'EVALUATION',
        role: 'HOLDER',
        orgCode: r.rated.orgCode,
        outcome: r.grade,
        quantity: r.score === null ? null : Number(r.score),
        label: `${r.year} 年度质量信用 ${r.grade} 级`,
      },
    ],
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
