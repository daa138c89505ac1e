import { z } from 'zod';
import { addMonths, type CalendarDate } from '../../../domain/dates.js';

/** Rules of the list of serious violators in force from a day on (DOMAIN 6.5). */
const regimeSchema = z.strictObject({
  name: z.string(),
  from: z.string(),
  listedMonths: z.number().int().min(1),
  /** Early removal may be asked after so long; null: not at all. */
  removableAfterMonths: z.number().int().min(0).nullable(),
});
/** Effective-dated under the name `blacklist-regimes` in work.configuration. */
export const regimesSchema = z.array(regimeSchema).min(1);
export type Regime = z.infer<typeof regimeSchema>;

export const DEFAULT_REGIMES: Regime[] = [
  {
    name: '严重违法失信企业名单管理暂行办法(2015)',
    from: '2016-04-01',
    listedMonths: 60,
    removableAfterMonths: null,
  },
  {
    name: '市场监督管理严重违法失信名单管理办法(总局令第44号)',
    from: '2021-09-01',
    listedMonths: 36,
    removableAfterMonths: 12,
  },
];

/** Fixed when listed: rules that come later do not move an entry. */
export interface ListingTerms {
  readonly regime: string;
  readonly expiresOn: CalendarDate;
  readonly removableFrom: CalendarDate | null;
}

/** The rules in force on the day of listing; before the first of them, the first. */
export function listingTerms(listedOn: CalendarDate, regimes: readonly Regime[]): ListingTerms {
  const ordered = [...regimes].sort((a, b) => (a.from < b.from ? -1 : 1));
  const regime = ordered.filter(({ from }) => from <= listedOn).at(-1) ?? ordered[0];
  if (regime === undefined) throw new RangeError('no blacklist regime configured');
  const { name, listedMonths, removableAfterMonths } = regime;
  return {
    regime: name,
    expiresOn: addMonths(listedOn, listedMonths),
    removableFrom: removableAfterMonths === null ? null : addMonths(listedOn, removableAfterMonths),
  };
}
