import './notices.css';
import { desk as contract } from 'virtual:notice-desk';
import { useCallback, useMemo, useState } from 'react';
import { problemsOf } from '../graph/answer.js';
import { askGraph } from '../graph/ask-graph.js';
import { mustTellPurpose, Purpose } from '../identity/purpose.js';
import type { Session, SessionStore } from '../identity/session-store.js';
import { useSearchParam } from '../use-search-param.js';
import type { Act } from './act.js';
import { ActForm } from './act-form.js';
import type { Desk } from './desk.js';
import { NoticeView } from './notice-view.js';
import { TrayEntries } from './tray-entries.js';
import { DRAFTS, Trays, trayOf } from './trays.js';
import type { Ask } from './use-answer.js';

const UNAUTHORIZED = 401;

export interface NoticesPageProps {
  readonly session: Session;
  readonly store: SessionStore;
  /** The gateway takes the token no longer; with its message. */
  readonly onRefused: (why: string | null) => void;
}

/** The department's trays with their counts; one notice, and what may be done about it. */
export const NoticesPage = ({ session, store, onRefused }: NoticesPageProps) => {
  const [named, setTray] = useSearchParam('tray', 'push');
  const [opened, setOpened] = useSearchParam('notice', 'push');
  const [times, setTimes] = useState(0);
  const [purpose, setPurpose] = useState(() => store.purpose());
  const tray = trayOf(named);
  const again = useCallback(() => setTimes((before) => before + 1), []);
  const ask = useCallback<Ask>(
    async (query, variables) => {
      const answer = await askGraph({ query, variables }, { token: session.token, purpose: store.purpose() });
      if (answer.status === UNAUTHORIZED) onRefused(problemsOf(answer)[0] ?? null);
      return answer;
    },
    [session.token, store, onRefused],
  );
  const { identity, token } = session;
  const own = identity?.department ?? '';
  const desk = useMemo<Desk>(() => ({ ask, token, own }), [ask, token, own]);
  const choose = (next: string) => {
    setOpened('');
    setTray(next);
    again();
  };
  const givePurpose = (given: string) => {
    store.setPurpose(given);
    setPurpose(given);
  };
  return (
    <main className="notices-page">
      <Trays ask={ask} times={times} chosen={tray} onChoose={choose} hasDepartment={own !== ''} />
      <div className="notices-desk">
        {mustTellPurpose(session) && <Purpose value={purpose} onChange={givePurpose} />}
        {opened === '' ? (
          <>
            {tray === DRAFTS && identity?.scopes.includes('exchange:draft') === true && (
              <NewNotice
                desk={desk}
                onDone={(id) => {
                  again();
                  setOpened(id);
                }}
              />
            )}
            <TrayEntries key={tray} ask={ask} times={times} tray={tray} onOpen={setOpened} />
          </>
        ) : (
          <NoticeView
            key={opened}
            id={opened}
            desk={desk}
            times={times}
            onDone={again}
            onOpen={setOpened}
            onBack={() => setOpened('')}
          />
        )}
      </div>
    </main>
  );
};

const NEW: Act = {
  mutation: 'draftNotice',
  document: contract.documents['DraftNotice'] ?? '',
  fields: [{ name: 'content', label: '内容', kind: 'content', required: true, choices: '' }],
};

const NewNotice = (props: { readonly desk: Desk; readonly onDone: (id: string) => void }) => {
  const [isOpen, setOpen] = useState(false);
  return (
    <div className="acts">
      <button type="button" aria-expanded={isOpen} onClick={() => setOpen(!isOpen)}>
        拟新抄告
      </button>
      {isOpen && (
        <ActForm
          label="拟稿"
          act={NEW}
          target={null}
          notice={null}
          desk={props.desk}
          onDone={props.onDone}
          onCancel={() => setOpen(false)}
        />
      )}
    </div>
  );
};
