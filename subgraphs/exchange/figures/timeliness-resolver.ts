import type pg from 'pg';
import { z } from 'zod';
import { addDays, shanghaiDate, shanghaiInstant } from '../../../domain/dates.js';
import { HubError } from '../../../platform/errors.js';
import { ANONYMOUS } from '../../../platform/identity/identity.js';
import type { Resolvers } from '../../_kit/subgraph.js';
import type { Departments } from '../notices/departments.js';
import { readTimeliness } from './read-timeliness.js';

/** A year: whoever has an account may ask, and each day more is read. */
const MOST_DAYS = 366;
const argsSchema = z.object({
  from: z.string().nullish(),
  to: z.string().nullish(),
  departments: z.array(z.string()).nullish(),
});

/** First day of the quarter of a day. */
const quarterOf = (date: string): string => {
  const month = Math.floor((Number(date.slice(5, 7)) - 1) / 3) * 3 + 1;
  return `${date.slice(0, 4)}-${String(month).padStart(2, '0')}-01`;
};

export interface TimelinessOptions {
  readonly pool: pg.Pool;
  readonly departments: Departments;
}

/** Open to everybody who has an account: the figures are there to be seen by all departments. */
export const timelinessResolvers = ({ pool, departments }: TimelinessOptions): Resolvers => ({
  Query: {
    noticeTimeliness: async (_root, args, { identity, now }) => {
      if (identity.subject === ANONYMOUS.subject) throw new HubError('TOKEN_MISSING');
      const given = argsSchema.parse(args);
      const to = given.to ?? shanghaiDate(now);
      const from = given.from ?? quarterOf(to);
      if (from > to) throw new HubError('BAD_REQUEST', { reason: `from(${from})不得晚于 to(${to})` });
      if (addDays(from, MOST_DAYS) <= to) {
        throw new HubError('BAD_REQUEST', {
          reason: `一次至多统计 ${MOST_DAYS} 天,${from} 至 ${to} 更长,请分段查询`,
        });
      }
      const unknown = given.departments?.find((department) => !departments.has(department));
      if (unknown !== undefined) throw new HubError('NOT_FOUND', { what: `部门 ${unknown.slice(0, 40)}` });
      const period = { from: shanghaiInstant(from, 0), before: shanghaiInstant(addDays(to, 1), 0) };
      const wanted = [...new Set(given.departments ?? [...departments].sort())];
      return { from, to, departments: await readTimeliness(pool, period, wanted, now) };
    },
  },
});
