/** What a person may meet when disputing a field: values, because none of it is a fault. */
import type { Dispute } from './dispute-store.js';

export interface Refused {
  readonly code: keyof typeof MESSAGES;
  readonly message: string;
  readonly dispute: Dispute | null;
}

const MESSAGES = {
  RECORD_UNKNOWN: (given: string) =>
    `记录标识“${given}”不成立:应为 部门/记录类型/业务主键,如 food-drug/FoodSampling/S-1。`,
  FIELD_UNKNOWN: (given: string) => `没有字段“${given}”;字段名见数据集目录。`,
  TEXT_INVALID: (given: string) => `${given},请修改后重试。`,
  PERSONAL_TEXT: () => '文字中有证件号码或电话号码;请删去,只写字段名和理由。',
  PROPOSAL_PERSONAL: (given: string) => `“${given}”是个人信息,不能写建议的值;只写理由。`,
  ALREADY_OPEN: () => '这一版本的这一字段已有未结的异议,请看已有的那一件。',
  DISPUTE_UNKNOWN: (given: string) => `没有校核纠错 ${given},或无权查看。`,
  NOT_OWNER: (given: string) => `只有所属部门 ${given} 能答复。`,
  NOT_SUBMITTER: () => '只有提出人能撤回。',
  STATE: (given: string) => `这件校核纠错${given},不能再做这一步。`,
} as const satisfies Readonly<Record<string, (given: string) => string>>;

export const refused = (code: Refused['code'], given = '', dispute: Dispute | null = null): Refused => ({
  code,
  message: MESSAGES[code](given.slice(0, 200)),
  dispute,
});

export const isRefused = (outcome: object): outcome is Refused => 'message' in outcome && 'code' in outcome;
