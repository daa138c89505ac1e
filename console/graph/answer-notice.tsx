import { departments } from 'virtual:departments';
import { type Answer, missingSourcesOf, problemsOf } from './answer.js';

const SHOWN_PROBLEMS = 3;

/** Above the editor: who did not answer, and what went wrong; the answer itself stands in the editor. */
export const AnswerNotice = ({ answer }: { readonly answer: Answer | null }) => {
  const missing = answer === null ? [] : missingSourcesOf(answer);
  const problems = answer === null ? [] : problemsOf(answer);
  return (
    <div className="notices" aria-live="polite">
      {missing.length > 0 && (
        <p className="notice missing" role="status">
          <b>结果不完整:</b>
          {missing.map(({ department }) => departments[department] ?? department).join('、')}
          没有应答,相关字段为空。其余部门的数据照常。
        </p>
      )}
      {problems.length > 0 && (
        <ul className="notice problem" aria-label="错误">
          {problems.slice(0, SHOWN_PROBLEMS).map((message) => (
            <li key={message}>{message}</li>
          ))}
          {problems.length > SHOWN_PROBLEMS && (
            <li>另有 {problems.length - SHOWN_PROBLEMS} 条,见下方应答。</li>
          )}
        </ul>
      )}
    </div>
  );
};
