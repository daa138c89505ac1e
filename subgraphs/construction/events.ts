import { defineEvents } from '../_kit/events/define-events.js';
import { samplingEvents } from '../_kit/events/inspection-events.js';
import { penaltyEvents } from '../_kit/events/penalty-events.js';
import type {
  AccidentGrade,
  CompletionAcceptance,
  ConstructionAccident,
  ConstructionPenalty,
  MaterialSampling,
  SiteInspection,
} from './generated/records.js';

const ACCIDENT_SEVERITIES = { ORDINARY: 2, LARGER: 3, MAJOR: 4, EXTREME: 4 } as const satisfies Record<
  AccidentGrade,
  number
>;

/** Projects say nothing about quality by themselves and give no events. */
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
