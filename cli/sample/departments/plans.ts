/** Background of all departments, in the order in which it is published: registrations give the names first. */

import type { RecordPlan } from '../record-plan.js';
import { AGRICULTURE_PLANS } from './agriculture.js';
import { COMMERCE_PLANS } from './commerce.js';
import { COMPLAINT_PLANS } from './complaints.js';
import { CONSTRUCTION_PLANS } from './construction.js';
import { ECONOMY_INFORMATION_PLANS } from './economy-information.js';
import { FIRE_PLANS } from './fire.js';
import { FOOD_DRUG_PLANS } from './food-drug.js';
import { HEALTH_PLANS } from './health.js';
import { INDUSTRY_COMMERCE_PLANS } from './industry-commerce.js';
import { INSPECTION_QUARANTINE_PLANS } from './inspection-quarantine.js';
import { plainPlans } from './plain.js';
import { QUALITY_SUPERVISION_PLANS } from './quality-supervision.js';
import { SAMPLING_PLANS } from './samplings.js';

const WRITTEN_PLANS: readonly RecordPlan[] = [
  ...INDUSTRY_COMMERCE_PLANS,
  ...QUALITY_SUPERVISION_PLANS,
  ...FOOD_DRUG_PLANS,
  ...CONSTRUCTION_PLANS,
  ...INSPECTION_QUARANTINE_PLANS,
  ...COMMERCE_PLANS,
  ...SAMPLING_PLANS,
  ...COMPLAINT_PLANS,
  ...ECONOMY_INFORMATION_PLANS,
  ...FIRE_PLANS,
  ...HEALTH_PLANS,
  ...AGRICULTURE_PLANS,
];

/** Record types that nobody wrote rows for have plain ones, made from their definition. */
export const RECORD_PLANS: readonly RecordPlan[] = [...WRITTEN_PLANS, ...plainPlans(WRITTEN_PLANS)];
