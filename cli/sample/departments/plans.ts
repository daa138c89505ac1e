/** Background of all departments, in the order in which it is published: registrations give the names first. */

import type { RecordPlan } from '../record-plan.js';
import { COMMERCE_PLANS } from './commerce.js';
import { COMPLAINT_PLANS } from './complaints.js';
import { CONSTRUCTION_PLANS } from './construction.js';
import { FOOD_DRUG_PLANS } from './food-drug.js';
import { INDUSTRY_COMMERCE_PLANS } from './industry-commerce.js';
import { INSPECTION_QUARANTINE_PLANS } from './inspection-quarantine.js';
import { QUALITY_SUPERVISION_PLANS } from './quality-supervision.js';
import { SAMPLING_PLANS } from './samplings.js';

export const RECORD_PLANS: readonly RecordPlan[] = [
  ...INDUSTRY_COMMERCE_PLANS,
  ...QUALITY_SUPERVISION_PLANS,
  ...FOOD_DRUG_PLANS,
  ...CONSTRUCTION_PLANS,
  ...INSPECTION_QUARANTINE_PLANS,
  ...COMMERCE_PLANS,
  ...SAMPLING_PLANS,
  ...COMPLAINT_PLANS,
];
