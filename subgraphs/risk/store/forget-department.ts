import { z } from 'zod';
import { type FeedTarget, finishReading } from './apply-page.js';
import type { DepartmentStore } from './department-store.js';
import { readFeedState, readFeedStates, restartReading } from './feed-state.js';

const cursors = z.array(z.object({ department: z.string() }));

/** Departments whose feeds the store has read. */
export const storedDepartments = async ({ pool }: FeedTarget): Promise<string[]> =>
  cursors.parse(await readFeedStates(pool)).map(({ department }) => department);

/**
 * A department has left the hub: its records go as if its feed had none any more, and what was concluded from them is
 * evaluated anew. Nobody waits for it afterwards. Its reader must have ended.
 */
export async function forgetDepartment(target: FeedTarget, department: DepartmentStore): Promise<void> {
  const { pool } = target;
  await restartReading(pool, department.code, '部门已退出');
  const { generation } = await readFeedState(pool, department.code);
  await finishReading(target, department, generation);
  await pool.query('delete from derived.feed_cursor c where c.department = $1', [department.code]);
}
