/** The department's part of the catalogue's entries: `<Department>Dataset.observed`. */
import { z } from 'zod';
import { HubError } from '../../../platform/errors.js';
import { ANONYMOUS } from '../../../platform/identity/identity.js';
import type { DepartmentDescriptor, RecordDescriptor } from '../../../schema/compiler/descriptor.js';
import { datasetTypeOf } from '../../../schema/compiler/naming.js';
import type { Statements } from '../loaders/prepared.js';
import type { RequestContext, Resolver, Resolvers, Row } from '../subgraph.js';
import { readQuality, readTotals, readVolume, type Wanted } from './observe-dataset.js';

const MOST_DAYS = 92;
/** Counting reads whole tables: whoever looks again within a minute sees the same figures. */
const KEPT_MS = 60_000;

type Read = (statements: Statements, wanted: Wanted) => Promise<unknown>;

interface Kept {
  readonly until: number;
  readonly figures: Promise<unknown>;
}

/** Figures by what they are of; at most one reading is under way for each. */
function createKeeper(statements: Statements) {
  const kept = new Map<string, Kept>();
  return (what: string, read: Read, wanted: Wanted): Promise<unknown> => {
    const now = wanted.now.getTime();
    const key = `${wanted.record.name} ${wanted.days} ${what}`;
    const known = kept.get(key);
    if (known !== undefined && now < known.until) return known.figures;
    const figures = read(statements, wanted);
    kept.set(key, { until: now + KEPT_MS, figures });
    // What failed is asked again.
    figures.catch(() => kept.delete(key));
    return figures;
  };
}

function daysOf(args: Row): number {
  const days = Number(args['days']);
  if (Number.isInteger(days) && days >= 1 && days <= MOST_DAYS) return days;
  throw new HubError('BAD_REQUEST', { reason: `days 应为 1 到 ${MOST_DAYS} 的整数` });
}

const periodSchema = z.looseObject({ id: z.string(), days: z.number() });

export function datasetResolvers(department: DepartmentDescriptor, statements: Statements): Resolvers {
  const { code, freshness } = department;
  const records = new Map<unknown, RecordDescriptor>(
    department.records.map((record) => [`${code}/${record.name}`, record]),
  );
  const keep = createKeeper(statements);
  const wanted = (period: unknown, { now }: RequestContext): Wanted => {
    const { id, days } = periodSchema.parse(period);
    const record = records.get(id);
    if (record === undefined) throw new HubError('NOT_FOUND', { what: `数据集 ${id}` });
    return { record, freshness, days, now };
  };
  const figure =
    (what: string, read: Read): Resolver =>
    (period, _args, request) =>
      keep(what, read, wanted(period, request));
  return {
    [datasetTypeOf(code)]: {
      resolveReference: ({ id }) => (records.has(id) ? { id } : null),
      observed: async ({ id }, args, request) => {
        if (request.identity.subject === ANONYMOUS.subject) throw new HubError('TOKEN_MISSING');
        const period = { id, days: daysOf(args) };
        const totals = await keep('totals', readTotals, wanted(period, request));
        return Object.assign({}, totals, period);
      },
    },
    DatasetObservation: { volume: figure('volume', readVolume), quality: figure('quality', readQuality) },
  };
}
