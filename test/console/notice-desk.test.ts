/** The console's buttons and forms against the transition table: what it offers to people can be done, with all that it requires. */
import { expect, test } from 'vitest';
import { readNoticeDesk } from '../../console/build/notice-desk.js';
import { NOTICE_TRANSITIONS } from '../../subgraphs/exchange/machine/notice-transitions.js';
import { RECIPIENT_TRANSITIONS } from '../../subgraphs/exchange/machine/recipient-transitions.js';

const desk = readNoticeDesk();

const ROWS = [
  ...NOTICE_TRANSITIONS.map((row) => ({ acts: desk.notice, ...row })),
  ...RECIPIENT_TRANSITIONS.map((row) => ({ acts: desk.recipient, ...row })),
]
  // What the hub does itself, and what makes a notice or enters paper, is no button of a notice.
  .filter(({ by }) => by.some(({ relation }) => relation !== 'system'))
  .filter(({ action }) => action !== 'DRAFT' && !action.startsWith('BACKFILL'));

test.each(ROWS)(
  '$action has a form that asks for everything that the table requires',
  ({ acts, action, requires = [] }) => {
    const act = acts[action];
    const asked = act?.fields.filter(({ required }) => required).map(({ name }) => name);
    expect(asked).toEqual(expect.arrayContaining([...requires]));
    for (const field of act?.fields ?? []) {
      expect(field.label).toMatch(/\p{Script=Han}/u);
      if (field.kind === 'choice') expect(Object.keys(desk.labels[field.choices] ?? {})).not.toEqual([]);
    }
  },
);
