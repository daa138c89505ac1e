/** What a rule says to whom of an occasion: the notice as the exchange takes it, apart from hashes of its records. */
import { shanghaiDate } from '../../domain/dates.js';
import { BY_EVIDENCE, type NoticeRule } from './notice-rule.js';

/** A finding or a record that a rule is on. */
export interface Occasion {
  /** `<job>/<subject>` or the record id; one notice per rule and key. */
  readonly key: string;
  readonly severity: number;
  readonly summary: string;
  /** Record ids, most telling first. */
  readonly evidence: readonly string[];
  readonly enterprises: readonly string[];
  readonly products: readonly string[];
}

export interface ComposedNotice {
  readonly rule: { readonly id: string; readonly title: string };
  readonly sender: string;
  readonly mode: 'DRAFT' | 'SEND';
  readonly signer: string | null;
  readonly type: string;
  readonly urgency: string;
  readonly title: string;
  readonly body: string;
  readonly main: readonly string[];
  readonly copy: readonly string[];
  readonly enterprises: readonly string[];
  readonly products: readonly string[];
  readonly evidence: readonly string[];
}

/** The exchange takes titles of at most 200 characters. */
const TITLE_SUMMARY = 120;
const MOST_EVIDENCE = 100;
const MOST_REFERENCES = 50;
const SEVERITIES = ['', '轻微', '一般', '较重', '严重'] as const;

const cut = (text: string, length: number): string => {
  const characters = [...text];
  return characters.length <= length ? text : `${characters.slice(0, length - 1).join('')}…`;
};

const departmentOf = (recordId: string): string => recordId.split('/', 1)[0] ?? '';

/** Null: nobody but the sender itself would be told, or nothing is known on which it rests. */
export function composeNotice(rule: NoticeRule, occasion: Occasion, at: Date): ComposedNotice | null {
  const [first] = occasion.evidence;
  if (first === undefined || rule.mode === 'OFF') return null;
  const sender = rule.sender === BY_EVIDENCE ? departmentOf(first) : rule.sender;
  const main = rule.main.filter((department) => department !== sender);
  if (main.length === 0) return null;
  const copy = rule.copy.filter((department) => department !== sender && !main.includes(department));
  const { id, title, type, urgency, mode, signer } = rule;
  const level = SEVERITIES[occasion.severity] ?? '';
  return {
    rule: { id, title },
    sender,
    mode,
    signer,
    type,
    urgency,
    title: `关于${title}的抄告:${cut(occasion.summary, TITLE_SUMMARY)}`,
    body: [
      `${shanghaiDate(at)},${occasion.summary}。`,
      `严重程度:${level}(${occasion.severity} 级)。依据的记录 ${occasion.evidence.length} 条,已挂接,请依职权核查处理。`,
      `本件由规则“${title}”提出(${rule.who}:${rule.why})。`,
    ].join('\n'),
    main,
    copy,
    enterprises: occasion.enterprises.slice(0, MOST_REFERENCES),
    products: occasion.products.slice(0, MOST_REFERENCES),
    evidence: occasion.evidence.slice(0, MOST_EVIDENCE),
  };
}
