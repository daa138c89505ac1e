import { departments } from 'virtual:departments';
import { useState } from 'react';
import { departmentName, optionsOf } from './labels.js';

/** Several of a list of values. */
export const Checks = (props: {
  readonly legend: string;
  readonly options: readonly (readonly [string, string])[];
  readonly chosen: readonly string[];
  readonly onChange: (chosen: readonly string[]) => void;
}) => (
  <fieldset>
    <legend>{props.legend}</legend>
    {props.options.map(([value, label]) => (
      <label key={value} className="check">
        <input
          type="checkbox"
          checked={props.chosen.includes(value)}
          onChange={({ target }) =>
            props.onChange(
              target.checked ? [...props.chosen, value] : props.chosen.filter((each) => each !== value),
            )
          }
        />
        {label}
      </label>
    ))}
  </fieldset>
);

/** One value of an enum. */
export const EnumSelect = (props: {
  readonly label: string;
  readonly name: string;
  readonly value: string;
  readonly onChange: (value: string) => void;
  readonly except?: readonly string[];
}) => (
  <label className="field">
    {props.label}
    <select required value={props.value} onChange={({ target }) => props.onChange(target.value)}>
      <option value="">请选择</option>
      {optionsOf(props.name)
        .filter(([value]) => props.except?.includes(value) !== true)
        .map(([value, label]) => (
          <option key={value} value={value}>
            {label}
          </option>
        ))}
    </select>
  </label>
);

const CODES = Object.keys(departments);
const OTHER = '*';

/** Words in a line: “甲、乙”. */
export const wordsIn = (text: string): string[] =>
  text
    .split(/[、,,;;\s]+/)
    .map((word) => word.trim())
    .filter((word) => word !== '');

/** One department; one that has joined since the page was built is given by its code. */
export const DepartmentSelect = (props: {
  readonly label: string;
  readonly value: string;
  readonly onChange: (code: string) => void;
}) => {
  const [isOther, setOther] = useState(false);
  const choose = (code: string) => {
    setOther(code === OTHER);
    props.onChange(code === OTHER ? '' : code);
  };
  return (
    <>
      <label className="field">
        {props.label}
        <select
          required
          value={isOther ? OTHER : props.value}
          onChange={({ target }) => choose(target.value)}
        >
          <option value="">请选择</option>
          {CODES.map((code) => (
            <option key={code} value={code}>
              {departmentName(code)}
            </option>
          ))}
          <option value={OTHER}>其他(填部门代码)</option>
        </select>
      </label>
      {isOther && (
        <label className="field">
          部门代码
          <input
            required
            value={props.value}
            onChange={({ target }) => props.onChange(target.value.trim())}
          />
        </label>
      )}
    </>
  );
};

/** Several departments, those that have joined since the page was built by their codes. */
export const DepartmentChecks = (props: {
  readonly legend: string;
  readonly own: string;
  readonly chosen: readonly string[];
  readonly onChange: (codes: readonly string[]) => void;
}) => {
  const { legend, own, chosen, onChange } = props;
  const known = chosen.filter((code) => CODES.includes(code));
  const [others, setOthers] = useState(() => chosen.filter((code) => !CODES.includes(code)).join('、'));
  return (
    <>
      <Checks
        legend={legend}
        options={CODES.filter((code) => code !== own).map((code) => [code, departmentName(code)])}
        chosen={known}
        onChange={(codes) => onChange([...codes, ...wordsIn(others)])}
      />
      <label className="field">
        {legend}的其他部门(部门代码,以顿号分隔)
        <input
          value={others}
          onChange={({ target }) => {
            setOthers(target.value);
            onChange([...known, ...wordsIn(target.value)]);
          }}
        />
      </label>
    </>
  );
};
