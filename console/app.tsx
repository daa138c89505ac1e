import { lazy, Suspense, useCallback, useState } from 'react';
import { Account } from './identity/account.js';
import { type Session, SessionStore } from './identity/session-store.js';
import { SignIn } from './identity/sign-in.js';

/** Loaded after signing in only: the editor is nine tenths of the console. */
const Workbench = lazy(() => import('./workbench.js').then(({ Workbench: page }) => ({ default: page })));

const openStore = () => new SessionStore(window.sessionStorage);

export const App = () => {
  const [store, setStore] = useState(openStore);
  const [session, setSession] = useState<Session | null>(() => store.session());
  const [reason, setReason] = useState<string | null>(null);

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
        <span className="bar-page">分析台</span>
        {session !== null && <Account session={session} onSignOut={() => signOut(null)} />}
      </header>
      {session === null ? (
        <SignIn reason={reason} onSignedIn={signIn} />
      ) : (
        <Suspense fallback={<p className="waiting">正在载入查询编辑器…</p>}>
          <Workbench session={session} store={store} onRefused={signOut} />
        </Suspense>
      )}
    </>
  );
};
