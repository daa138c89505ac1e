import { complaintEvents } from '../_kit/events/complaint-events.js';
import { defineEvents } from '../_kit/events/define-events.js';
import { samplingEvents } from '../_kit/events/inspection-events.js';
import { licenceEvents } from '../_kit/events/licence-events.js';
import { penaltyEvents } from '../_kit/events/penalty-events.js';
import type {
  AccidentGrade,
  CompletionAcceptance,
  ConstructionAccident,
  ConstructionAward,
  ConstructionAwardKind,
  ConstructionComplaint,
  ConstructionPart,
  ConstructionPenalty,
  ConstructionQualification,
  MaterialSampling,
  SiteInspection,
  UnitAcceptance,
} from './generated/records.js';

const ACCIDENT_SEVERITIES = { ORDINARY: 2, LARGER: 3, MAJOR: 4, EXTREME: 4 } as const satisfies Record<
  AccidentGrade,
  number
>;

const PARTS: Readonly<Record<ConstructionPart, string>> = {
  FOUNDATION: '地基基础',
  STRUCTURE: '主体结构',
  WATERPROOFING: '防水',
  DECORATION: '装饰装修',
  PLUMBING: '给排水、采暖',
  ELECTRICAL: '建筑电气、电梯',
  INSULATION: '保温节能',
  OTHER: '其他部位',
};
const AWARDS: Readonly<Record<ConstructionAwardKind, string>> = {
  LUBAN: '鲁班奖',
  WHITE_MAGNOLIA: '白玉兰奖',
  QUALITY_STRUCTURE: '市优质结构',
  QUALITY_PROJECT: '市优质工程',
};

/**
 * Projects say nothing about quality by themselves, ConstructionPersonnel speaks of persons, TransportIndicator of no
 * enterprise: they give no events.
 */
export const events = defineEvents({
  version: 1,
  of: {
    CompletionAcceptance: (r: CompletionAcceptance) => [
      {
        kind: 'ACCEPTANCE',
        role: 'CONTRACTOR',
        orgCode: r.contractor.orgCode,
        outcome: r.passedAtOnce ? 'PASS' : 'FAIL',
        quantity: r.failedUnits,
        label: `竣工验收${r.passedAtOnce ? '一次合格' : '未能一次合格'}:${r.projectName}`,
      },
    ],
    MaterialSampling: (r: MaterialSampling) =>
      samplingEvents({
        ...r,
        holder: r.usedBy,
        holderRole: 'USER',
        retestVerdict: null,
        stage: 'USE',
        title: '建材监督抽查',
      }),
    SiteInspection: (r: SiteInspection) => [
      {
        kind: 'INSPECTION',
        role: 'CONTRACTOR',
        orgCode: r.contractor.orgCode,
        outcome: r.verdict,
        samplingType: r.samplingType,
        hazard: r.defects?.[0]?.problem ?? null,
        label: `工程质量监督检查${r.verdict === 'PASS' ? '合格' : `发现问题 ${r.defects?.length ?? 0} 项`}`,
      },
    ],
    // Flats that were mended before the works were handed over have passed.
    UnitAcceptance: (r: UnitAcceptance) => [
      {
        kind: 'ACCEPTANCE',
        role: 'CONTRACTOR',
        orgCode: r.contractor.orgCode,
        outcome: r.conclusion === 'FAILED' ? 'FAIL' : 'PASS',
        hazard: r.defects?.[0]?.problem ?? null,
        quantity: r.failedUnits,
        label: `分户验收${r.conclusion === 'FAILED' ? '不合格' : '合格'}:${r.building},${r.units} 套`,
      },
    ],
    // Works are no goods: no product, brand or class, so that no cluster of goods takes them in.
    ConstructionComplaint: (r: ConstructionComplaint) =>
      complaintEvents({
        ...r,
        producer: null,
        productName: [r.projectName, PARTS[r.part]].filter((part) => part !== null).join(' '),
        brand: null,
        model: null,
        productClass: null,
        channel: null,
        title: '工程质量投诉',
      }),
    ConstructionQualification: (r: ConstructionQualification) =>
      licenceEvents({ ...r, licenceNo: r.certificateNo, productClass: null, title: '建筑业企业资质' }),
    ConstructionAward: (r: ConstructionAward) => [
      {
        kind: 'HONOUR',
        role: 'CONTRACTOR',
        orgCode: r.contractor.orgCode,
        outcome: r.state,
        label: `${r.year} 年度${AWARDS[r.kind]}:${r.projectName}`,
      },
    ],
    ConstructionPenalty: (r: ConstructionPenalty) => penaltyEvents(r),
    ConstructionAccident: (r: ConstructionAccident) => [
      {
        kind: 'ACCIDENT',
        role: 'CONTRACTOR',
        orgCode: r.contractor.orgCode,
        outcome: r.closed ? 'CLOSED' : 'OPEN',
        severity: ACCIDENT_SEVERITIES[r.grade],
        injury: (r.deaths ?? 0) + (r.injured ?? 0) > 0,
        hazard: r.cause,
        quantity: r.deaths,
        label: `工程质量事故:${r.description}`,
      },
    ],
  },
});
