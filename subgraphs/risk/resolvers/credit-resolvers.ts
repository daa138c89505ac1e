import DataLoader from 'dataloader';
import type pg from 'pg';
import { z } from 'zod';
import { type CreditSensitivity, credit, creditSensitivity } from '../../../domain/credit/credit.js';
import type { Credit, CreditItem } from '../../../domain/credit/credit-file.js';
import { creditWeightsSchema, DEFAULT_CREDIT_WEIGHTS } from '../../../domain/credit/credit-weights.js';
import { addDays, type CalendarDate, shanghaiDate } from '../../../domain/dates.js';
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

/** The end of a day in Shanghai, or now while the day lasts: what was known then counts. */
function knownAt(day: CalendarDate, now: Date): Date {
  const end = new Date(Date.parse(`${addDays(day, 1)}T00:00:00+08:00`) - 1);
  return end < now ? end : now;
}

const inspected = z.array(z.object({ orgCode: z.string(), lastInspectedOn: z.string() }));

async function readClean(client: pg.ClientBase, codes: readonly string[], at: Date, day: string) {
  const { rows } = await client.query(
    `select e.org_code as "orgCode", max(e.occurred_on) as "lastInspectedOn" from derived.event e
     where e.org_code = any($1::text[]) and e.kind = 'INSPECTION' and e.occurred_on <= $3::date
       and e.valid_from <= $2 and (e.valid_to is null or e.valid_to > $2)
     group by 1`,
    [codes, at, day],
  );
  return new Map(inspected.parse(rows).map(({ orgCode, lastInspectedOn }) => [orgCode, lastInspectedOn]));
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
): Promise<Explained[]> {
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
    const files = await readCreditFiles(client, codes, at, day);
    const clean = await readClean(
      client,
      codes.filter((code) => !files.has(code)),
      at,
      day,
    );
    return codes.map((code) => {
      const file = files.get(code) ?? {
        records: [],
        blacklist: [],
        lastInspectedOn: clean.get(code) ?? null,
      };
      return {
        result: credit(file, day, weights),
        sensitivity: () => creditSensitivity(file, day, weights),
      };
    });
  } finally {
    client.release();
  }
}

const creditNode = (orgCode: string, { result }: Explained): Row => ({
  ...result,
  orgCode,
  enterprise: { orgCode },
  items: result.items.map(itemNode),
});

const storedItems = z.array(
  z.looseObject({ severity: z.number().nullable(), bonus: z.number(), deduction: z.number() }),
);

/** A row of derived.credit: the last computed one. */
function storedNode(row: Row): Row {
  const items = storedItems.parse(row['items']).map(({ severity, ...item }) => ({
    ...item,
    severity: severity === null ? null : SEVERITIES[severity - 1],
    points: item.bonus > 0 ? item.bonus : -item.deduction,
  }));
  return { ...row, items, enterprise: { orgCode: row['orgCode'] } };
}

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
            const credits = await creditsOn(pool, codes, day, now);
            codes.forEach((code, index) => {
              const result = credits[index];
              if (result !== undefined) found.set(`${code} ${day}`, result);
            });
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
      sensitivity: async (node, _args, request) => {
        const key = z.looseObject({ orgCode: z.string(), asOf: z.string() }).parse(node);
        const explained = await loader(request).load({ orgCode: key.orgCode, day: key.asOf });
        return explained?.sensitivity() ?? null;
      },
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
