import type { Session } from './session-store.js';

/** Whoever reads personal fields unmasked is asked what for; the gateway records it. */
const PERSONAL_SCOPE = 'personal';
/** The gateway keeps no more of it. */
const MOST_CHARACTERS = 200;

export const mustTellPurpose = ({ identity }: Session): boolean =>
  identity?.scopes.includes(PERSONAL_SCOPE) ?? false;

export interface PurposeProps {
  readonly value: string;
  readonly onChange: (purpose: string) => void;
}

/** Given once: it goes with every query of this tab until it is changed. */
export const Purpose = ({ value, onChange }: PurposeProps) => (
  <div className="purpose">
    <label htmlFor="purpose">用途</label>
    <input
      id="purpose"
      type="text"
      autoComplete="off"
      maxLength={MOST_CHARACTERS}
      placeholder="如:核查某企业投诉,办理〔2026〕12 号抄告"
      value={value}
      onChange={({ target }) => onChange(target.value)}
      aria-describedby="purpose-hint"
    />
    <span id="purpose-hint">
      {value.trim() === ''
        ? '您的权限可见个人信息:请先写明用途,否则登记为“未说明”。'
        : '随本标签页的每次查询一并登记。'}
    </span>
  </div>
);
