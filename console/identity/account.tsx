import { departments } from 'virtual:departments';
import { shownTime } from '../shown-time.js';
import { ROLE_NAMES } from './role-names.js';
import type { Session } from './session-store.js';

const SHOWN_CHARACTERS = 4;

export interface AccountProps {
  readonly session: Session;
  readonly onSignOut: () => void;
}

/** Who is signed in, as what, and until when. */
export const Account = ({ session: { token, identity, endsAt }, onSignOut }: AccountProps) => (
  <section className="account" aria-label="当前登录">
    {identity !== null && (
      <span className="account-who">
        <b>{identity.subject}</b>
        {identity.department !== null && ` · ${departments[identity.department] ?? identity.department}`}
        {` · ${identity.roles.map((role) => ROLE_NAMES[role]).join('、') || '无角色'}`}
      </span>
    )}
    {endsAt !== null && (
      <span>
        有效至 <time dateTime={endsAt.toISOString()}>{shownTime(endsAt)}</time>
      </span>
    )}
    <code title="令牌,只显示末尾几位">••••{token.slice(-SHOWN_CHARACTERS)}</code>
    <button type="button" onClick={onSignOut}>
      退出
    </button>
  </section>
);
