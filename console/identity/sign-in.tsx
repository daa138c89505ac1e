import { type FormEvent, useState } from 'react';
import { problemsOf } from '../graph/answer.js';
import { askGraph } from '../graph/ask-graph.js';

/** Touches no department and is answered to every valid token. */
const PROBE = '{ __typename }';

export interface SignInProps {
  /** Why the last session ended, when it was not the user who ended it. */
  readonly reason: string | null;
  readonly onSignedIn: (token: string) => void;
}

export const SignIn = ({ reason, onSignedIn }: SignInProps) => {
  const [text, setText] = useState('');
  const [problem, setProblem] = useState(reason);
  const [isAsking, setAsking] = useState(false);

  const submit = async (event: FormEvent) => {
    event.preventDefault();
    const token = bareToken(text);
    if (token === '') return setProblem('请先粘贴令牌。');
    setAsking(true);
    const answer = await askGraph({ query: PROBE }, { token, purpose: '' });
    setAsking(false);
    const [first] = problemsOf(answer);
    if (first === undefined) onSignedIn(token);
    else setProblem(first);
  };

  return (
    <main className="sign-in">
      <h2>登录</h2>
      <p>粘贴您的访问令牌。令牌只保存在本标签页,退出或关闭标签页后即清除。</p>
      <form onSubmit={submit}>
        <label htmlFor="token">访问令牌</label>
        <input
          id="token"
          type="password"
          autoComplete="off"
          spellCheck={false}
          value={text}
          onChange={({ target }) => setText(target.value)}
          aria-describedby="token-problem"
          aria-invalid={problem !== null}
        />
        <p id="token-problem" role="alert" className="problem">
          {problem}
        </p>
        <button type="submit" disabled={isAsking}>
          {isAsking ? '正在核对…' : '登录'}
        </button>
      </form>
      <p className="hint">
        试用本机枢纽时,用 <code>npx hub token --role analyst</code> 签发;正式环境向统一身份服务申领。
      </p>
    </main>
  );
};

/** People also paste the header that they send, or a line break with it. */
const bareToken = (text: string): string => text.replace(/^\s*Bearer\s+/i, '').replace(/\s/g, '');
