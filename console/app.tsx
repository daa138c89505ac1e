import { lazy, Suspense, useCallback, useState } from 'react';
import { Account } from './identity/account.js';
import { type Session, SessionStore } from './identity/session-store.js';
import { SignIn } from './identity/sign-in.js';
import { useSearchParam } from './use-search-param.js';

/** Each page is loaded when it is opened: the editor is nine tenths of the console. */
const Workbench = lazy(() => import('./workbench.js').then(({ Workbench: page }) => ({ default: page })));
const NoticesPage = lazy(() =>
  import('./notices/notices-page.js').then(({ NoticesPage: page }) => ({ default: page })),
);

const NOTICES = 'notices';

const openStore = () => new SessionStore(window.sessionStorage);

export const App = () => {
  const [store, setStore] = useState(openStore);
  const [session, setSession] = useState<Session | null>(() => store.session());
  const [reason, setReason] = useState<string | null>(null);
  const [named] = useSearchParam('page', 'push');
  const Page = named === NOTICES ? NoticesPage : Workbench;

  const signOut = useCallback(
    (why: string | null) => {
      store.end();
      setStore(openStore());
      setSession(null);
      setReason(why);
    },
    [store],
  );
  const signIn = (token: string) => {
    setSession(store.begin(token));
    setReason(null);
  };

  return (
    <>
      <header className="bar">
        <h1>质量信息共享枢纽</h1>
        <nav className="bar-pages" aria-label="页面">
          <PageLink label="分析台" page="" isShown={named !== NOTICES} />
          <PageLink label="抄告" page={NOTICES} isShown={named === NOTICES} />
        </nav>
        {session !== null && <Account session={session} onSignOut={() => signOut(null)} />}
      </header>
      {session === null ? (
        <SignIn reason={reason} onSignedIn={signIn} />
      ) : (
        <Suspense fallback={<p className="waiting">正在载入…</p>}>
          <Page session={session} store={store} onRefused={signOut} />
        </Suspense>
      )}
    </>
  );
};

interface PageLinkProps {
  readonly label: string;
  readonly page: string;
  readonly isShown: boolean;
}

/** What belongs to the other page goes from the URL with it. */
const PageLink = ({ label, page, isShown }: PageLinkProps) => (
  <a href={page === '' ? '/console' : `?page=${page}`} aria-current={isShown ? 'page' : undefined}>
    {label}
  </a>
);
