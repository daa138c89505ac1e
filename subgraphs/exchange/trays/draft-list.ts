/** The tray of drafts: what a department has drafted, or rules for it, and nobody has sent yet; the newest first. */
import { z } from 'zod';
import type { Identity } from '../../../platform/identity/identity.js';
import type { ListSpec } from '../../_kit/lists/list-statement.js';
import type { Row } from '../../_kit/subgraph.js';
import { NOTICE_COLUMNS } from '../notices/notice-rows.js';
import { beforeDeliveryOf } from './before-delivery.js';

/** The same words as in the index `tray_drafts`, so that PostgreSQL knows it again. */
const UNSENT = `n.state in ('DRAFT', 'REVIEWING', 'COSIGNING', 'SIGNED', 'NUMBERED')`;

const argsSchema = z.object({ department: z.string().nullish() });

/** @throws HubError FORBIDDEN */
export function draftList(args: Row, identity: Identity): ListSpec {
  const department = beforeDeliveryOf(identity, argsSchema.parse(args).department ?? null);
  return {
    name: 'drafts',
    columns: NOTICE_COLUMNS,
    from: 'notice n',
    order: [
      { sql: 'n.drafted_at', type: 'timestamptz', descending: true },
      { sql: 'n.id', type: 'uuid', descending: true },
    ],
    where: (bind) => [UNSENT, department === null ? null : `n.sender_department = ${bind(department)}::text`],
  };
}
