import type { QualityEventDraft, Severity } from '../../domain/quality-event.js';
import { defineEvents } from '../_kit/events/define-events.js';
import { injurySeverity } from '../_kit/events/injury-severity.js';
import { samplingEvents } from '../_kit/events/inspection-events.js';
import { brandOf, goodsOf } from '../_kit/events/subject-of.js';
import type {
  DrinkingWaterTest,
  FoodborneIllnessReport,
  InjuryDisposition,
  InjuryNature,
  InjuryReport,
} from './generated/records.js';

const NATURES: Readonly<Record<InjuryNature, string>> = {
  FRACTURE: '骨折',
  SPRAIN: '扭伤、拉伤',
  WOUND: '锐器伤、开放伤',
  CONTUSION: '挫伤、擦伤',
  BURN: '烧烫伤',
  ELECTRIC_SHOCK: '触电',
  BRAIN: '脑损伤',
  POISONING: '中毒、化学灼伤',
  CHOKING: '窒息、异物',
  SKIN: '过敏、皮肤损害',
  INTERNAL: '内脏损伤',
  OTHER: '其他伤害',
};

/** What became of the injured is never below what that says by itself. */
const LEAST: Readonly<Record<InjuryDisposition, Severity>> = {
  RELEASED: 1,
  TRANSFERRED: 2,
  ADMITTED: 3,
  DIED: 4,
};
const graver = (a: Severity, b: Severity): Severity => (a > b ? a : b);

/** A product that had nothing to do with the injury stays a record and is no event. */
function injuryEvents(r: InjuryReport): readonly QualityEventDraft[] {
  if (r.productLink === 'UNRELATED') return [];
  const brandKey = brandOf(r.producer, r.brand);
  return [
    {
      kind: 'INJURY',
      role: 'PRODUCER',
      orgCode: r.producer?.orgCode ?? null,
      outcome: r.disposition,
      severity: graver(injurySeverity(r.severity) ?? 1, LEAST[r.disposition]),
      injury: true,
      productClass: r.productClass,
      hazard: NATURES[r.nature],
      label: `伤害监测:${goodsOf(r)},${NATURES[r.nature]}${r.disposition === 'DIED' ? ',死亡' : ''}`,
      ...(brandKey === undefined ? {} : { brandKey }),
    },
  ];
}

function illnessSeverity({ deaths, hospitalised }: FoodborneIllnessReport): Severity {
  return deaths > 0 ? 4 : hospitalised > 0 ? 3 : 2;
}

/** SELLER: who served it, without any product. PRODUCER: the food, unless it was cleared. */
function illnessEvents(r: FoodborneIllnessReport): readonly QualityEventDraft[] {
  const hazard = r.agent ?? r.symptoms?.[0] ?? null;
  const people = `发病 ${r.cases} 人${r.deaths > 0 ? `,死亡 ${r.deaths} 人` : ''}`;
  const common = {
    kind: 'INJURY',
    outcome: r.foodLink,
    severity: illnessSeverity(r),
    injury: true,
    hazard,
    quantity: r.cases,
  } as const;
  const served: readonly QualityEventDraft[] =
    r.servedBy === null
      ? []
      : [
          {
            ...common,
            role: 'SELLER',
            orgCode: r.servedBy.orgCode,
            productKey: null,
            brandKey: null,
            batchNo: null,
            label: `食源性疾病:${people}`,
          },
        ];
  if (r.foodLink === 'EXCLUDED') return served;
  const brandKey = brandOf(r.producer, r.brand);
  const food: QualityEventDraft = {
    ...common,
    role: 'PRODUCER',
    orgCode: r.producer?.orgCode ?? null,
    productClass: r.productClass,
    label: `食源性疾病${r.foodLink === 'CONFIRMED' ? '确认' : '可疑'}食品:${goodsOf(r)},${people}`,
    ...(brandKey === undefined ? {} : { brandKey }),
  };
  return [food, ...served];
}

export const events = defineEvents({
  version: 1,
  of: {
    InjuryReport: injuryEvents,
    FoodborneIllnessReport: illnessEvents,
    // Water has no brand and no model: the supplier answers as its maker.
    DrinkingWaterTest: (r: DrinkingWaterTest) =>
      samplingEvents({
        ...r,
        producer: r.supplier,
        holder: r.user,
        holderRole: 'USER',
        productName: '生活饮用水',
        brand: null,
        model: null,
        productClass: null,
        retestVerdict: null,
        stage: 'USE',
        title: '生活饮用水监测',
      }),
  },
});
