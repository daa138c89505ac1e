import { examples } from 'virtual:examples';
import { useCallback, useState } from 'react';
import { ExampleList } from './examples/example-list.js';
import { Explorer } from './explorer/explorer.js';
import { type Answer, problemsOf } from './graph/answer.js';
import { AnswerNotice } from './graph/answer-notice.js';
import { mustTellPurpose, Purpose } from './identity/purpose.js';
import type { Session, SessionStore } from './identity/session-store.js';
import { useSearchParam } from './use-search-param.js';

const UNAUTHORIZED = 401;

export interface WorkbenchProps {
  readonly session: Session;
  readonly store: SessionStore;
  /** The gateway takes the token no longer; with its message. */
  readonly onRefused: (why: string | null) => void;
}

/** Questions on the left, the editor beside them. */
export const Workbench = ({ session, store, onRefused }: WorkbenchProps) => {
  const [chosen, setChosen] = useSearchParam('example', 'push');
  const [answer, setAnswer] = useState<Answer | null>(null);
  const [times, setTimes] = useState(0);
  const [purpose, setPurpose] = useState(() => store.purpose());
  const example = examples.find(({ name }) => name === chosen) ?? null;

  const choose = (name: string) => {
    if (name !== chosen) setChosen(name);
    setTimes((before) => before + 1);
    setAnswer(null);
  };
  const givePurpose = (given: string) => {
    store.setPurpose(given);
    setPurpose(given);
  };
  const asker = useCallback(
    () => ({ token: session.token, purpose: store.purpose() }),
    [session.token, store],
  );
  const take = useCallback(
    (given: Answer) => {
      if (given.status === UNAUTHORIZED) onRefused(problemsOf(given)[0] ?? null);
      else setAnswer(given);
    },
    [onRefused],
  );

  return (
    <main className="workbench">
      <ExampleList chosen={chosen} onChoose={choose} />
      <div className="desk">
        {mustTellPurpose(session) && <Purpose value={purpose} onChange={givePurpose} />}
        <AnswerNotice answer={answer} />
        <Explorer asker={asker} store={store} example={example} times={times} onAnswer={take} />
      </div>
    </main>
  );
};
