/** Rules that raise notices (抄告): which finding or record, of what kind, to whom. Effective-dated configuration. */
import { z } from 'zod';
import { effectiveDates, inForceAt } from '../../domain/deadlines/clock-rule.js';
import { URGENCIES } from '../../domain/deadlines/urgency.js';

/** Kinds of events that rules on single records may name; the others count only together, in findings. */
export const RECORD_RULE_KINDS = [
  'INSPECTION',
  'INJURY',
  'FIRE',
  'ACCIDENT',
  'IMPORT_DETENTION',
  'PENALTY',
  'LICENCE',
] as const;

const words = z.array(z.string().min(1)).min(1);

const onFinding = z.strictObject({
  kind: z.literal('FINDING'),
  /** Id of the job or join. */
  job: z.string().min(1),
  /** Of its detail; absent: any. */
  status: words.optional(),
});

const onRecord = z.strictObject({
  kind: z.literal('RECORD'),
  event: z.enum(RECORD_RULE_KINDS),
  recordTypes: words.optional(),
  outcomes: words.optional(),
  /** What lies further back was known before there were rules. */
  withinDays: z.number().int().min(1).max(365),
});

/** EVIDENCE: the department of the record that weighs most, the first of the finding's evidence. */
export const BY_EVIDENCE = 'EVIDENCE';

export const noticeRuleSchema = z
  .strictObject({
    ...effectiveDates,
    id: z.string().regex(/^[a-z][a-z0-9-]{0,59}$/),
    title: z.string().min(1).max(40),
    on: z.discriminatedUnion('kind', [onFinding, onRecord]),
    minSeverity: z.number().int().min(1).max(4),
    /** Classes or beginnings of them: `F` is all food. Absent: any, also none. */
    productClasses: words.optional(),
    /** True: all but these. */
    exceptClasses: z.boolean().default(false),
    districts: words.optional(),
    /** NoticeType of the exchange. */
    type: z.string().min(1),
    urgency: z.enum(URGENCIES),
    sender: z.string().min(1).default(BY_EVIDENCE),
    main: words,
    copy: z.array(z.string().min(1)).default([]),
    /** DRAFT: into the sender's tray, a person signs. SEND: signed by `signer`. OFF: raises nothing. */
    mode: z.enum(['DRAFT', 'SEND', 'OFF']).default('DRAFT'),
    /** Account of the person who answers for the rule. */
    signer: z.string().min(1).max(200).nullable().default(null),
  })
  .refine(({ mode, signer }) => mode !== 'SEND' || signer !== null, {
    error: '直接发出(SEND)的规则须写明签发人 signer',
  });
export type NoticeRule = z.infer<typeof noticeRuleSchema>;

/** Of each rule the row in force at `at` that came into force last, without those that are off. */
export function rulesInForce(rows: readonly NoticeRule[], at: Date): NoticeRule[] {
  return [...new Set(rows.map(({ id }) => id))].flatMap((id) => {
    const rule = inForceAt(
      rows.filter((row) => row.id === id),
      at,
    );
    return rule === null || rule.mode === 'OFF' ? [] : [rule];
  });
}

export interface Bearing {
  readonly severity: number;
  readonly productClass: string | null;
  readonly district: string | null;
}

/** Severity, product class and district; what the rule is on is looked at before. */
export function bears(rule: NoticeRule, { severity, productClass, district }: Bearing): boolean {
  const { minSeverity, productClasses, exceptClasses, districts } = rule;
  const isListed = productClasses?.some((code) => productClass?.startsWith(code) === true);
  return (
    severity >= minSeverity &&
    (isListed === undefined || isListed !== exceptClasses) &&
    (districts === undefined || (district !== null && districts.includes(district)))
  );
}
