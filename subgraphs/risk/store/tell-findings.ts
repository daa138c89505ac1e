import type pg from 'pg';
import { z } from 'zod';
import { appendEvents } from '../../_kit/live/append-events.js';
import type { FindingChange, FindingDraft, MergeContext } from './findings.js';

/** Topic of the events, and what they tell. */
export const FINDING_TOPIC = 'finding';

const warned = z.looseObject({
  status: z.string().optional(),
  warning: z.looseObject({ colour: z.string() }).optional(),
});

/** The colour under which a finding warns; null where it does not: leads do not warn yet. */
function colourOf(effect: string, detail: unknown): string | null {
  const { status, warning } = warned.safeParse(detail).data ?? {};
  const warns = effect === 'warning' || (effect === 'recall-candidate' && status === 'CANDIDATE');
  return warns ? (warning?.colour ?? null) : null;
}

/** Tells of findings that are new or that a person should look at again. */
export async function tellFindings(
  client: pg.ClientBase,
  { job, asOf }: Pick<MergeContext, 'job' | 'asOf'>,
  drafts: readonly FindingDraft[],
  changes: readonly FindingChange[],
): Promise<void> {
  const byKey = new Map(drafts.map((draft) => [draft.subjectKey, draft]));
  const payloads = changes.flatMap(({ subjectKey, change }) => {
    const draft = byKey.get(subjectKey);
    if (draft === undefined) return [];
    const { severity, orgCode, productKey, productClass, district, detail } = draft;
    return [
      {
        id: `${job.id}/${subjectKey}`,
        join: job.id,
        change,
        at: asOf.toISOString(),
        effect: job.effect,
        colour: colourOf(job.effect, detail),
        severity,
        orgCode,
        productKey,
        productClass,
        district,
      },
    ];
  });
  await appendEvents(client, FINDING_TOPIC, payloads);
}
