import { useEffect, useState } from 'react';
import { Checks, EnumSelect, wordsIn } from './choices.js';
import { optionsOf } from './labels.js';

interface Quantity {
  readonly what: string;
  readonly amount: string;
  readonly unit: string;
}
const NOTHING: Quantity = { what: '', amount: '', unit: '' };
const COLUMNS = [
  ['what', '是什么,如 下架'],
  ['amount', '数'],
  ['unit', '单位'],
] as const;

/** The structured 反馈: what was found, what was done, how much of it. */
export const ReplyFields = ({ onChange }: { readonly onChange: (reply: unknown) => void }) => {
  const [kind, setKind] = useState('FINAL');
  const [results, setResults] = useState<readonly string[]>([]);
  const [measures, setMeasures] = useState<readonly string[]>([]);
  const [numbers, setNumbers] = useState('');
  const [quantities, setQuantities] = useState<readonly Quantity[]>([NOTHING]);
  const [nextStep, setNextStep] = useState('');
  const [text, setText] = useState('');
  useEffect(() => {
    const given = quantities.filter(({ what, amount, unit }) => `${what}${amount}${unit}` !== '');
    const documentNumbers = wordsIn(numbers);
    onChange({ kind, results, measures, documentNumbers, quantities: given, nextStep, text });
  }, [onChange, kind, results, measures, numbers, quantities, nextStep, text]);
  return (
    <>
      <EnumSelect label="类别" name="NoticeReplyKind" value={kind} onChange={setKind} />
      <Checks
        legend="处理结果(至少一项)"
        options={optionsOf('NoticeResult')}
        chosen={results}
        onChange={setResults}
      />
      <Checks
        legend="采取的措施(至少一项)"
        options={optionsOf('NoticeMeasure')}
        chosen={measures}
        onChange={setMeasures}
      />
      <label className="field">
        文书号(以顿号分隔)
        <input value={numbers} onChange={({ target }) => setNumbers(target.value)} />
      </label>
      <fieldset>
        <legend>涉及的数量</legend>
        {quantities.map((quantity, place) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: rows are only added at the end
          <div key={place} className="row">
            {COLUMNS.map(([column, label]) => (
              <input
                key={column}
                aria-label={`第 ${place + 1} 项:${label}`}
                placeholder={label}
                inputMode={column === 'amount' ? 'decimal' : 'text'}
                value={quantity[column]}
                onChange={({ target }) =>
                  setQuantities(
                    quantities.map((each, at) => (at === place ? { ...each, [column]: target.value } : each)),
                  )
                }
              />
            ))}
          </div>
        ))}
        <button type="button" onClick={() => setQuantities([...quantities, NOTHING])}>
          再加一项
        </button>
      </fieldset>
      <label className="field">
        下一步{kind === 'INTERIM' ? '(必填)' : ''}
        <textarea
          rows={2}
          required={kind === 'INTERIM'}
          value={nextStep}
          onChange={({ target }) => setNextStep(target.value)}
        />
      </label>
      <label className="field">
        说明
        <textarea rows={3} value={text} onChange={({ target }) => setText(target.value)} />
      </label>
    </>
  );
};
