import { describe, expect, it } from 'vitest';
import { addDays, shanghaiInstant } from '../../../domain/dates.js';
import { departmentCodes } from '../../../schema/compiler/load.js';
import { isRefused } from '../../../subgraphs/exchange/machine/refusal.js';
import { readBackfill } from '../../../subgraphs/exchange/notices/backfill-content.js';
import { readContent } from '../../../subgraphs/exchange/notices/notice-content.js';
import type { SampleParameters } from '../sample.js';
import { createWorld } from '../world.js';
import { plant } from './plant.js';

const UNTIL = '2026-06-30';
const plantedOf = (more: Partial<SampleParameters> = {}) =>
  plant(createWorld({ seed: 7, until: UNTIL, scale: 0.02, ...more })).planted;
const noticesOf = (more?: Partial<SampleParameters>) => plantedOf(more).afterwards.notices;
const answerOf = (more?: Partial<SampleParameters>) =>
  plantedOf(more).questions.find(({ document }) => document === 'NoticeTimeliness');

/** 暂定 years, holidays of both seasons, leap days. */
const DAYS = ['2026-02-28', '2026-03-01', '2026-10-20', '2027-05-15', '2028-02-29', '2031-01-01'];

describe('the planted notices', () => {
  it('are known in figures for each department that received any', () => {
    // 商务 answered 11 and 15 days after delivery, at deadlines that 五一 moved, and twice after 9 days: 44.
    expect(answerOf()).toMatchObject({
      variables: { from: '2026-04-01', to: '2026-06-27' },
      answer: [
        'agriculture acceptedWithinSevenDays 1/2',
        'agriculture answeredByDateAgreed 0/1',
        'agriculture averageDaysToAnswer 0/0',
        'agriculture negativeRatings 0/0',
        'agriculture received 3',
        'commerce acceptedWithinSevenDays 3/4',
        'commerce answeredByDateAgreed 3/4',
        'commerce averageDaysToAnswer 44/4',
        'commerce negativeRatings 1/4',
        'commerce received 4',
        'health acceptedWithinSevenDays 2/2',
        'health answeredByDateAgreed 1/1',
        'health averageDaysToAnswer 3/1',
        'health negativeRatings 0/1',
        'health received 2',
      ],
    });
    expect(answerOf()?.nearMisses.map(({ key }) => key)).toEqual([
      'health received 3',
      'agriculture received 4',
      'fire received 1',
    ]);
  });

  it('depend on the day of the sample alone', () => {
    for (const more of [{ seed: 8 }, { scale: 1 }]) {
      expect(noticesOf(more)).toEqual(noticesOf());
      expect(answerOf(more)).toEqual(answerOf());
    }
    expect(noticesOf({ until: '2026-07-01' })).not.toEqual(noticesOf());
  });

  it('each have a document of the sender’s own, by which the hub knows them again', () => {
    const ids = [...noticesOf(), ...noticesOf({ until: '2026-07-01' })].map(({ content }) =>
      JSON.stringify(content['senderDocument']),
    );
    expect(new Set(ids).size).toBe(ids.length);
  });

  it.each([UNTIL, ...DAYS])('are taken as paper by the hub on %s, before the office opens', (until) => {
    const known = { departments: new Set(departmentCodes()), isRecordType: () => false };
    const now = shanghaiInstant(until, 1);
    for (const { sender, content, backfill } of noticesOf({ until })) {
      const read = readContent(content, sender, known);
      if (isRefused(read)) throw new Error(read.message);
      expect(readBackfill(backfill, read, now)).not.toHaveProperty('refused');
    }
  });

  it('leave the one reply that is to be done again to its sender: it is too young to be closed by itself', () => {
    const [reworked, ...others] = noticesOf().filter(({ sequel }) => sequel === 'REWORK');
    expect(others).toEqual([]);
    const reply = { signedAt: expect.stringMatching(/^/) };
    expect(reworked?.backfill).toMatchObject({ recipients: [{ reply }] });
    const { signedAt } = Object(reworked?.backfill)['recipients'][0].reply;
    expect(new Date(signedAt) > shanghaiInstant(addDays(UNTIL, -10), 0)).toBe(true);
  });
});
