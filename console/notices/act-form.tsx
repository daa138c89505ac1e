import { type FormEvent, useCallback, useState } from 'react';
import { problemsOf } from '../graph/answer.js';
import { shownTime } from '../shown-time.js';
import type { Act } from './act.js';
import { ActFieldInput } from './act-fields.js';
import type { Desk } from './desk.js';
import { uploadFile } from './files.js';
import { departmentName } from './labels.js';
import { type Notice, outcome, type Refused } from './notice-shapes.js';

export interface ActFormProps {
  readonly label: string;
  readonly act: Act;
  /** What it is aimed at, and the version that was seen; null: it makes a notice. */
  readonly target: {
    readonly level: 'notice' | 'recipient';
    readonly id: string;
    readonly version: number;
  } | null;
  readonly notice: Notice | null;
  readonly desk: Desk;
  readonly onDone: (noticeId: string) => void;
  readonly onCancel: () => void;
}

type Values = Readonly<Record<string, unknown>>;

const refusalText = ({ message, winner }: Refused): string =>
  winner === null
    ? message
    : `${message}(${winner.department === null ? '' : departmentName(winner.department)} ${winner.by} 于 ${shownTime(winner.at)} 已“${winner.actionLabel}”)`;

/** Asks for what the act needs, does it, and says why where it is refused. */
export const ActForm = ({ label, act, target, notice, desk, onDone, onCancel }: ActFormProps) => {
  const [values, setValues] = useState<Values>({});
  const [problem, setProblem] = useState<string | null>(null);
  const [isBusy, setBusy] = useState(false);
  const set = useCallback(
    (name: string, value: unknown) => setValues((before) => ({ ...before, [name]: value })),
    [],
  );

  /** Null: done; or why not. */
  const perform = async (): Promise<string | null> => {
    const file = values['file'];
    if (file instanceof File && target !== null) {
      return (await uploadFile(target.level, target.id, file, desk.token)) ?? succeed(notice?.id ?? '');
    }
    const aimed = target === null ? {} : { id: target.id, expectedVersion: target.version };
    const given = Object.fromEntries(Object.entries(values).filter(([, value]) => value !== ''));
    const answer = await desk.ask(act.document, { ...given, ...aimed });
    const told = outcome.safeParse(answer.data?.[act.mutation]).data;
    if (told === undefined) return problemsOf(answer)[0] ?? '没有办成,请稍后重试。';
    return told.__typename === 'NoticeRefused' ? refusalText(told) : succeed(told.id);
  };
  const succeed = (noticeId: string): null => {
    onDone(noticeId);
    return null;
  };
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    setBusy(true);
    setProblem(null);
    const why = await perform();
    setBusy(false);
    setProblem(why);
  };

  return (
    <form className="act-form" aria-label={label} onSubmit={submit}>
      <h4>{label}</h4>
      {act.fields.map((field) => (
        <BoundField key={field.name} {...{ field, notice, set }} own={desk.own} value={values[field.name]} />
      ))}
      <p className="problem" role="alert">
        {problem}
      </p>
      <p className="form-buttons">
        <button type="submit" className="main" disabled={isBusy}>
          {isBusy ? '正在办理…' : `确认${label}`}
        </button>
        <button type="button" onClick={onCancel}>
          取消
        </button>
      </p>
    </form>
  );
};

type BoundFieldProps = Omit<Parameters<typeof ActFieldInput>[0], 'onChange'> & {
  readonly set: (name: string, value: unknown) => void;
};

/** Its `onChange` stays the same function: the larger parts tell of every change in an effect. */
const BoundField = ({ set, ...rest }: BoundFieldProps) => {
  const { name } = rest.field;
  const change = useCallback((value: unknown) => set(name, value), [set, name]);
  return <ActFieldInput {...rest} onChange={change} />;
};
