/** Real notifications of the EU's Rapid Alert System for Food and Feed as rows of foreign notifications. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import { z } from 'zod';
import { addDays, type CalendarDate } from '../../domain/dates.js';
import { rasffProductClass } from '../../domain/product-classes/crosswalk/rasff.js';
import { projectRoot } from '../../platform/root.js';
import type { Row } from './sample.js';

const FILE = join(projectRoot, 'cli/sample/data/rasff_notifications.csv');

const Notification = z.object({
  reference: z.string(),
  category: z.string(),
  type: z.string(),
  subject: z.string(),
  date: z.string(),
  notifying_country: z.string(),
  classification: z.string(),
  risk_decision: z.string(),
  distribution: z.string(),
  origin: z.string(),
  hazards: z.string(),
});
type Notification = z.infer<typeof Notification>;

const CLASSIFICATIONS: Readonly<Record<string, string>> = {
  'alert notification': 'ALERT',
  'border rejection notification': 'BORDER_REJECTION',
  'information notification for attention': 'INFORMATION_FOR_ATTENTION',
  'information notification for follow-up': 'INFORMATION_FOR_FOLLOW_UP',
  'non-compliance notification': 'NON_COMPLIANCE',
};
const RISKS: Readonly<Record<string, string>> = {
  serious: 'SERIOUS',
  'potentially serious': 'POTENTIALLY_SERIOUS',
  'potential risk': 'POTENTIAL',
  'not serious': 'NOT_SERIOUS',
  'no risk': 'NO_RISK',
};

/** `2025.606` was `2025.6060` before a spreadsheet took it for a number. */
const referenceOf = (text: string): string => {
  const [year = '', number = ''] = text.split('.');
  return `RASFF ${year}.${number.padEnd(4, '0')}`;
};

const oneLine = (text: string): string => text.replace(/\s+/g, ' ').trim();
const listOf = (text: string): readonly string[] => text.split(',').map(oneLine).filter(Boolean);
const dayOf = ({ date }: Notification): CalendarDate => date.slice(0, 10);

let read: readonly Notification[] | undefined;

/** Every reference once: 27 notices stand in the source twice. */
function notifications(): readonly Notification[] {
  if (read !== undefined) return read;
  const all = z.array(Notification).parse(parse(readFileSync(FILE), { columns: true, bom: true }));
  read = [...new Map(all.map((each) => [referenceOf(each.reference), each])).values()].sort((a, b) =>
    a.date < b.date ? -1 : a.date > b.date ? 1 : 0,
  );
  return read;
}

/** Those that were known here before a day: a notification arrives on the day after its own. */
export const rasffRows = (until: CalendarDate): readonly Notification[] =>
  notifications().filter((each) => addDays(dayOf(each), 1) < until);

/** The i-th notification, oldest first. */
export function rasffRow(i: number): readonly Row[] {
  const each = notifications()[i];
  if (each === undefined) return [];
  const day = dayOf(each);
  const productClass = rasffProductClass(each.category, each.type)?.hubClass;
  const risk = RISKS[each.risk_decision];
  return [
    {
      reference: referenceOf(each.reference),
      system: 'RASFF',
      classification: CLASSIFICATIONS[each.classification] ?? 'INFORMATION_FOR_ATTENTION',
      riskDecision: risk ?? 'UNDECIDED',
      subject: oneLine(each.subject),
      category: each.category,
      productType: each.type,
      ...(productClass === undefined ? {} : { productClass }),
      notifyingCountry: oneLine(each.notifying_country),
      origins: listOf(each.origin),
      hazards: listOf(each.hazards),
      distribution: listOf(each.distribution),
      notifiedOn: day,
      publishedAt: `${addDays(day, 1)}T09:00:00+08:00`,
      publicity: 'PUBLIC',
    },
  ];
}
