import type { QualityEventDraft, Severity } from '../../domain/quality-event.js';
import { defineEvents } from '../_kit/events/define-events.js';
import { samplingEvents } from '../_kit/events/inspection-events.js';
import { brandOf, goodsOf } from '../_kit/events/subject-of.js';
import type { FireAcceptance, FireCause, FireIncident, FireProductInspection } from './generated/records.js';

const CAUSES: Readonly<Record<FireCause, string>> = {
  ELECTRICAL: '电气故障',
  BATTERY: '电池热失控',
  GAS_APPLIANCE: '燃气具故障',
  CARELESS_FIRE: '用火不慎',
  MISUSE: '用电用气不当',
  OPERATION: '生产作业',
  SMOKING: '吸烟',
  CHILD_PLAY: '玩火',
  SPONTANEOUS: '自燃',
  ARSON: '放火',
  UNKNOWN: '原因不明',
  OTHER: '其他原因',
};

/** A death is 4, somebody hurt or more than an ordinary fire 3, property alone 2. */
function fireSeverity({ deaths, injured, grade }: FireIncident): Severity {
  if (deaths > 0) return 4;
  return injured > 0 || grade !== 'ORDINARY' ? 3 : 2;
}

/** The product from which the fire started, unless a defect was excluded; burnt or spreading goods are none. */
function originOf(r: FireIncident): boolean {
  return r.productRole === 'ORIGIN' && r.defect !== 'EXCLUDED';
}

/**
 * USER: where it burnt, without any product, so that no rule counts a product that only burnt. PRODUCER: the
 * product that the fire service names as origin.
 */
function fireEvents(r: FireIncident): readonly QualityEventDraft[] {
  const casualties = `${r.deaths > 0 ? `,死亡 ${r.deaths} 人` : ''}${r.injured > 0 ? `,受伤 ${r.injured} 人` : ''}`;
  const common = {
    kind: 'FIRE',
    severity: fireSeverity(r),
    injury: r.deaths + r.injured > 0,
    hazard: CAUSES[r.cause],
    quantity: r.directLoss === null ? null : Number(r.directLoss),
  } as const;
  const place: QualityEventDraft = {
    ...common,
    role: r.occupier === null ? null : 'USER',
    orgCode: r.occupier?.orgCode ?? null,
    outcome: r.cause,
    productKey: null,
    brandKey: null,
    batchNo: null,
    label: `火灾:${CAUSES[r.cause]}${casualties}`,
  };
  if (!originOf(r)) return [place];
  const brandKey = brandOf(r.producer, r.brand);
  const origin: QualityEventDraft = {
    ...common,
    role: 'PRODUCER',
    orgCode: r.producer?.orgCode ?? null,
    outcome: 'ORIGIN',
    productClass: r.productClass,
    label: `火灾起火物:${goodsOf(r)},${CAUSES[r.cause]}${casualties}`,
    ...(brandKey === undefined ? {} : { brandKey }),
  };
  return [origin, place];
}

export const events = defineEvents({
  version: 1,
  of: {
    FireProductInspection: (r: FireProductInspection) =>
      samplingEvents({ ...r, holder: r.inspected, holderRole: 'USER', title: '消防产品监督检查' }),
    FireIncident: fireEvents,
    FireAcceptance: (r: FireAcceptance) => [
      {
        kind: 'ACCEPTANCE',
        role: 'CONTRACTOR',
        orgCode: r.contractor.orgCode,
        outcome: r.passed ? 'PASS' : 'FAIL',
        hazard: r.problems?.[0]?.problem ?? null,
        quantity: r.problems?.length ?? null,
        label: `${r.kind === 'ACCEPTANCE' ? '消防验收' : '消防备案抽查'}${r.passed ? '合格' : '不合格'}:${r.projectName}`,
      },
    ],
  },
});
