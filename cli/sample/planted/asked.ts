/** The registered questions as the sample is asked them: the days are those of the sample. */
import { addDays } from '../../../domain/dates.js';
import type { World } from '../world.js';
import type { Asked } from './plot.js';

const DAYS = { quarter: 90, materials: 60, expiry: 30 } as const;
/** Weeks before the last complete one: far from the clusters of complaints. */
const SURGE_WEEKS_AGO = 8;

export const enterpriseProfile = (code: string): Asked => ({
  document: 'EnterpriseProfile',
  variables: { code },
});

export const revokedYetProducing = ({ calendar }: World): Asked => ({
  document: 'RevokedYetProducing',
  variables: { since: calendar.day(DAYS.quarter) },
});

export const failingBatch = (productKey: string, batchNo: string): Asked => ({
  document: 'FailingBatch',
  variables: { productKey, batchNo },
});

export const detainedAndComplained = ({ calendar }: World): Asked => ({
  document: 'DetainedAndComplained',
  variables: { since: calendar.day(DAYS.quarter) },
});

export const failedMaterialSites = ({ calendar }: World): Asked => ({
  document: 'FailedMaterialSites',
  variables: { since: calendar.day(DAYS.materials) },
});

/** Age of the Sunday on which the surge's week ends. */
export const surgeEnds = ({ calendar }: World): number => calendar.weekday(0) + 7 * SURGE_WEEKS_AGO;
export const productClassAlarms = (world: World): Asked => ({
  document: 'ProductClassAlarms',
  variables: { day: world.calendar.day(surgeEnds(world)) },
});

/** A Saturday, when departments that work on weekdays have nothing of their own. */
export const unresolvedAge = ({ calendar }: World): number => calendar.weekday(0) + 1 + 7 * 3;
export const unresolvedRecords = (world: World): Asked => {
  const day = world.calendar.day(unresolvedAge(world));
  return { document: 'UnresolvedRecords', variables: { from: day, to: day } };
};

/** Ages of the first and the last day on which a notice was delivered that counts. */
export const PROMPTNESS = { from: DAYS.quarter, to: 3 } as const;
export const noticeTimeliness = ({ calendar }: World): Asked => ({
  document: 'NoticeTimeliness',
  variables: { from: calendar.day(PROMPTNESS.from), to: calendar.day(PROMPTNESS.to) },
});

export const blacklistAttention = ({ until }: World): Asked => ({
  document: 'BlacklistAttention',
  variables: { until: addDays(until, DAYS.expiry) },
});
