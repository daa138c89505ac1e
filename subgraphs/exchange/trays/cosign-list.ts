/** The tray of 会签: what waits for a department's co-signature; what was drafted first stands on top. */
import { z } from 'zod';
import type { Identity } from '../../../platform/identity/identity.js';
import type { Bind, ListSpec, OrderColumn } from '../../_kit/lists/list-statement.js';
import type { Row } from '../../_kit/subgraph.js';
import { NOTICE_COLUMNS } from '../notices/notice-rows.js';
import { beforeDeliveryOf } from './before-delivery.js';

const argsSchema = z.object({ department: z.string().nullish() });

const oldestFirst = (draftedAt: string, id: string): readonly OrderColumn[] => [
  { sql: draftedAt, type: 'timestamptz' },
  { sql: id, type: 'uuid' },
];

/** The conditions have the same words as the indexes `tray_to_cosign` and `city_to_cosign`, so that PostgreSQL knows them again. */
const OF_THE_CITY = {
  from: 'notice n',
  order: oldestFirst('n.drafted_at', 'n.id'),
  where: () => [`n.state = 'COSIGNING'`, 'not n.cosigners <@ n.cosigned'],
};

const ofDepartment = (department: string) => ({
  from: 'notice_reader v join notice n on n.id = v.notice_id',
  order: oldestFirst('v.drafted_at', 'v.notice_id'),
  where: (bind: Bind) => ['v.awaits_cosignature', `v.department = ${bind(department)}::text`],
});

/** @throws HubError FORBIDDEN */
export function cosignList(args: Row, identity: Identity): ListSpec {
  const department = beforeDeliveryOf(identity, argsSchema.parse(args).department ?? null);
  const list = department === null ? OF_THE_CITY : ofDepartment(department);
  return { name: 'to-cosign', columns: NOTICE_COLUMNS, ...list };
}
