import { desk as contract } from 'virtual:notice-desk';
import { useState } from 'react';
import type { Act } from './act.js';
import { ActForm } from './act-form.js';
import type { Desk } from './desk.js';
import { labelOf } from './labels.js';
import type { Notice } from './notice-shapes.js';

const LEVELS = {
  notice: { acts: new Map<string, Act>(Object.entries(contract.notice)), name: 'NoticeAction' },
  recipient: {
    acts: new Map<string, Act>(Object.entries(contract.recipient)),
    name: 'NoticeRecipientAction',
  },
} as const;

export interface ActsProps {
  readonly level: 'notice' | 'recipient';
  /** Notice or recipient record. */
  readonly of: {
    readonly id: string;
    readonly version: number;
    readonly availableActions: readonly string[];
  };
  readonly notice: Notice;
  readonly desk: Desk;
  /** With the notice that came of it: this one, or another that was made in its place. */
  readonly onDone: (noticeId: string) => void;
}

/** A button for everything that the table lets this person do now; each opens the form of what it needs. */
export const Acts = ({ level, of, notice, desk, onDone }: ActsProps) => {
  const [open, setOpen] = useState<string | null>(null);
  const { acts, name } = LEVELS[level];
  const offered = of.availableActions.filter((action) => acts.has(action));
  const act = open !== null && offered.includes(open) ? acts.get(open) : undefined;
  if (offered.length === 0) return null;
  return (
    <div className="acts">
      <fieldset className="act-buttons">
        <legend className="unseen">可办的动作</legend>
        {offered.map((action) => (
          <button
            key={action}
            type="button"
            aria-expanded={action === open}
            onClick={() => setOpen(action === open ? null : action)}
          >
            {labelOf(name, action)}
          </button>
        ))}
      </fieldset>
      {act !== undefined && open !== null && (
        <ActForm
          key={open}
          label={labelOf(name, open)}
          act={act}
          target={{ level, id: of.id, version: of.version }}
          notice={notice}
          desk={desk}
          onDone={(noticeId) => {
            setOpen(null);
            onDone(noticeId);
          }}
          onCancel={() => setOpen(null)}
        />
      )}
    </div>
  );
};
