import DataLoader from 'dataloader';
import type pg from 'pg';
import { z } from 'zod';
import { type CreditSensitivity, credit, creditSensitivity } from '../../../domain/credit/credit.js';
import type { Credit, CreditItem } from '../../../domain/credit/credit-file.js';
import { creditWeightsSchema, DEFAULT_CREDIT_WEIGHTS } from '../../../domain/credit/credit-weights.js';
import { type CalendarDate, shanghaiDate, shanghaiInstant } from '../../../domain/dates.js';
import { perRequest } from '../../_kit/per-request.js';
import type { RequestContext, Resolvers, Row } from '../../_kit/subgraph.js';
import { creditList } from '../lists/subject-lists.js';
import { readConfiguration } from '../store/configuration.js';
import { readCreditFiles } from '../store/credit-files.js';
import { resolveCode } from './enterprise-code.js';
import { answeringConnections, recordReference } from './finding-resolvers.js';
import type { RiskContext } from './risk-context.js';

const SEVERITIES = ['MINOR', 'ORDINARY', 'HEAVY', 'SERIOUS'] as const;

const itemNode = (item: CreditItem): Row => ({
  ...item,
  severity: item.severity === null ? null : SEVERITIES[item.severity - 1],
  points: item.bonus > 0 ? item.bonus : -item.deduction,
});

const MINUTES_OF_DAY = 24 * 60;

/** The end of a day in Shanghai, or now while the day lasts: what was known then counts. */
function knownAt(day: CalendarDate, now: Date): Date {
  const end = new Date(shanghaiInstant(day, MINUTES_OF_DAY).getTime() - 1);
  return end < now ? end : now;
}

/** A credit that can also say what would move it. */
interface Explained {
  readonly result: Credit;
  readonly sensitivity: () => CreditSensitivity[];
}

/** Credits of many enterprises on a day, worked out from their events. */
async function creditsOn(
  pool: pg.Pool,
  codes: readonly string[],
  day: CalendarDate,
  now: Date,
): Promise<Map<string, Explained>> {
  const client = await pool.connect();
  try {
    const at = knownAt(day, now);
    const weights = await readConfiguration(
      client,
      'credit',
      at,
      creditWeightsSchema,
      DEFAULT_CREDIT_WEIGHTS,
    );
    const files = await readCreditFiles(client, codes, { asOf: at, today: day, weights, explained: true });
    return new Map(
      [...files].map(([code, file]) => [
        code,
        { result: credit(file, day, weights), sensitivity: () => creditSensitivity(file, day, weights) },
      ]),
    );
  } finally {
    client.release();
  }
}

const creditNode = (orgCode: string, { result }: Explained): Row => ({
  ...result,
  orgCode,
  enterprise: { orgCode },
});

/** A row of derived.credit: the last computed one. */
const storedNode = (row: Row): Row => ({ ...row, enterprise: { orgCode: row['orgCode'] } });

const creditKey = z.looseObject({ orgCode: z.string(), asOf: z.string() });

interface CreditKey {
  readonly orgCode: string;
  readonly day: CalendarDate;
}

export function creditResolvers(context: RiskContext): Resolvers {
  const { pool, lists, rows } = context;
  const loader = perRequest(
    ({ now }) =>
      new DataLoader<CreditKey, Explained | null, string>(
        async (keys) => {
          const days = [...new Set(keys.map(({ day }) => day))];
          const found = new Map<string, Explained>();
          for (const day of days) {
            const codes = keys.filter((key) => key.day === day).map(({ orgCode }) => orgCode);
            for (const [code, explained] of await creditsOn(pool, codes, day, now)) {
              found.set(`${code} ${day}`, explained);
            }
          }
          return keys.map(({ orgCode, day }) => found.get(`${orgCode} ${day}`) ?? null);
        },
        { cacheKeyFn: ({ orgCode, day }) => `${orgCode} ${day}` },
      ),
  );
  const creditOf = async (orgCode: string, args: Row, request: RequestContext): Promise<Row | null> => {
    const { asOf } = z.object({ asOf: z.string().nullish() }).parse(args);
    const result = await loader(request).load({ orgCode, day: asOf ?? shanghaiDate(request.now) });
    return result === null ? null : creditNode(orgCode, result);
  };
  /** Of a listed credit too: its items are those of the row's day. */
  const explained = (node: Row, request: RequestContext): Promise<Explained | null> => {
    const { orgCode, asOf } = creditKey.parse(node);
    return loader(request).load({ orgCode, day: asOf });
  };
  return {
    Query: {
      credit: async (_root, args, request) => {
        const orgCode = await resolveCode(pool, z.string().parse(args['code']));
        return orgCode === null ? null : creditOf(orgCode, args, request);
      },
      credits: (_root, args, request) => lists.connection(creditList(args), '', args, storedNode, request),
    },
    Enterprise: {
      credit: (parent, args, request) => creditOf(z.string().parse(parent['orgCode']), args, request),
    },
    Credit: {
      items: async (node, _args, request) =>
        (await explained(node, request))?.result.items.map(itemNode) ?? [],
      sensitivity: async (node, _args, request) => (await explained(node, request))?.sensitivity() ?? null,
      degraded: async (_credit, _args, request) => (await rows.freshness(request)).degraded,
    },
    CreditItem: {
      record: async (item, _args, request) => {
        const row = await rows.record(request).load(z.string().parse(item['recordId']));
        return row === null ? null : recordReference(context, row['id'], row['recordType']);
      },
    },
    ...answeringConnections(context, ['Credit']),
  };
}
