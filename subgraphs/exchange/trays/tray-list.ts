/** Trays: recipient records that wait for somebody, each the beginning of an index (migration: "Trays"). */
import { z } from 'zod';
import { HubError } from '../../../platform/errors.js';
import type { Identity } from '../../../platform/identity/identity.js';
import type { Bind, ListSpec, OrderColumn } from '../../_kit/lists/list-statement.js';
import type { Row } from '../../_kit/subgraph.js';
import { oversees } from '../notices/may-read.js';
import { RECIPIENT_COLUMNS } from '../notices/notice-rows.js';

const TRAYS = [
  'TO_ACKNOWLEDGE',
  'TO_HANDLE',
  'DUE_SOON',
  'OVERDUE',
  'SUPERVISED',
  'PUT_FORWARD',
  'TO_CONFIRM',
] as const;
type Tray = (typeof TRAYS)[number];

interface TrayRule {
  /** The same words as in the index, so that PostgreSQL knows it again. */
  readonly holds: string;
  readonly orderedBy: 'due_at' | 'supervised_at' | 'put_forward_at' | 'state_since';
  readonly whose: 'department' | 'sender_department';
  readonly until?: (now: string) => string;
}

const RULES: Readonly<Record<Tray, TrayRule>> = {
  TO_ACKNOWLEDGE: { holds: `r.state = 'PENDING'`, orderedBy: 'due_at', whose: 'department' },
  TO_HANDLE: {
    holds: `r.due_at is not null and r.state <> 'PENDING'`,
    orderedBy: 'due_at',
    whose: 'department',
  },
  DUE_SOON: {
    holds: 'r.due_at is not null',
    orderedBy: 'due_at',
    whose: 'department',
    until: (now) => `r.due_at >= ${now} and r.soon_at <= ${now}`,
  },
  OVERDUE: {
    holds: 'r.due_at is not null',
    orderedBy: 'due_at',
    whose: 'department',
    until: (now) => `r.due_at < ${now}`,
  },
  SUPERVISED: { holds: 'r.supervised_at is not null', orderedBy: 'supervised_at', whose: 'department' },
  PUT_FORWARD: {
    holds: 'r.put_forward_at is not null and r.supervised_at is null and r.due_at is not null',
    orderedBy: 'put_forward_at',
    whose: 'department',
  },
  TO_CONFIRM: {
    holds: `r.state in ('REPLIED', 'RETURNED') or r.extension_state = 'ASKED'`,
    orderedBy: 'state_since',
    whose: 'sender_department',
  },
};

const argsSchema = z.object({ tray: z.enum(TRAYS), department: z.string().nullish() });

/**
 * Whose tray: one's own, or any for those who oversee; null: the whole city's.
 * @throws HubError FORBIDDEN
 */
function departmentOf(identity: Identity, asked: string | null): string | null {
  if (asked !== null && asked === identity.department) return asked;
  if (oversees(identity)) return asked;
  if (asked === null && identity.department !== null) return identity.department;
  throw new HubError('FORBIDDEN', { needed: '本部门的账号,或领导小组办公室、审计员' });
}

export function trayList(args: Row, identity: Identity, now: Date): ListSpec {
  const { tray, department: asked } = argsSchema.parse(args);
  const department = departmentOf(identity, asked ?? null);
  const { holds, orderedBy, whose, until } = RULES[tray];
  const order: OrderColumn[] = [
    { sql: `r.${orderedBy}`, type: 'timestamptz' },
    { sql: 'r.id', type: 'uuid' },
  ];
  return {
    name: `tray-${tray}`,
    columns: RECIPIENT_COLUMNS,
    from: 'notice_recipient r',
    order,
    where: (bind: Bind) => [
      holds,
      department === null ? null : `r.${whose} = ${bind(department)}::text`,
      until === undefined ? null : until(`${bind(now)}::timestamptz`),
    ],
  };
}
