import type { Severity } from '../../../domain/quality-event.js';

const SEVERITIES: Readonly<Record<string, Severity>> = {
  FIRST_AID: 1,
  OUTPATIENT: 2,
  HOSPITALISED: 3,
  FATAL: 4,
};

/** The code list InjurySeverity on the scale of RAPEX guidelines 2019/417; null for none. */
export const injurySeverity = (code: string | null): Severity | null =>
  code === null ? null : (SEVERITIES[code] ?? null);
