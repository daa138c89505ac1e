import type { ActField } from './act.js';
import { DepartmentSelect, EnumSelect, wordsIn } from './choices.js';
import { ContentFields } from './content-fields.js';
import { ACCEPTED } from './files.js';
import type { Notice } from './notice-shapes.js';
import { ReplyFields } from './reply-fields.js';

export interface ActFieldInputProps {
  readonly field: ActField;
  readonly value: unknown;
  readonly onChange: (value: unknown) => void;
  /** Null while there is none yet. */
  readonly notice: Notice | null;
  readonly own: string;
}

const textOf = (value: unknown): string => (typeof value === 'string' ? value : '');

/** Asked for in the city's time, whatever the machine's is. */
const toInstant = (local: string): string => (local === '' ? '' : `${local}:00+08:00`);
const toLocal = (instant: string): string => instant.slice(0, 16);

/** One input of an act, as the kind of its variable has it. */
export const ActFieldInput = ({ field, value, onChange, notice, own }: ActFieldInputProps) => {
  const { kind, required, choices } = field;
  const label = `${field.label}${required ? '(必填)' : ''}`;
  switch (kind) {
    case 'reply':
      return <ReplyFields onChange={onChange} />;
    case 'content':
      return <ContentFields notice={notice} own={own} onChange={onChange} />;
    case 'choice':
      return <EnumSelect label={label} name={choices} value={textOf(value)} onChange={onChange} />;
    case 'department':
      return <DepartmentSelect label={label} value={textOf(value)} onChange={onChange} />;
    case 'flag':
      return (
        <label className="check">
          <input
            type="checkbox"
            checked={value === true}
            onChange={({ target }) => onChange(target.checked)}
          />
          {label}
        </label>
      );
    case 'attachment':
      return (
        <label className="field">
          附件(必填)
          <select required value={textOf(value)} onChange={({ target }) => onChange(target.value)}>
            <option value="">请选择</option>
            {notice?.attachments.map(({ sha256, name }) => (
              <option key={sha256} value={sha256}>
                {name}
              </option>
            ))}
          </select>
        </label>
      );
    case 'file':
      return (
        <label className="field">
          {label}
          <input
            type="file"
            required
            accept={ACCEPTED}
            onChange={({ target }) => onChange(target.files?.[0])}
          />
        </label>
      );
    case 'instant':
      return (
        <label className="field">
          {label},北京时间
          <input
            type="datetime-local"
            required={required}
            value={toLocal(textOf(value))}
            onChange={({ target }) => onChange(toInstant(target.value))}
          />
        </label>
      );
    case 'lines':
      return (
        <label className="field">
          {label},以顿号分隔
          <input required={required} onChange={({ target }) => onChange(wordsIn(target.value))} />
        </label>
      );
    case 'words':
      return (
        <label className="field">
          {label}
          <textarea
            rows={2}
            required={required}
            value={textOf(value)}
            onChange={({ target }) => onChange(target.value)}
          />
        </label>
      );
    case 'line':
      return (
        <label className="field">
          {label}
          <input
            required={required}
            value={textOf(value)}
            onChange={({ target }) => onChange(target.value)}
          />
        </label>
      );
  }
};
