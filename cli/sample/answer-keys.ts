/** What the answer of each question is known by: a key per thing that it names. */
import { z } from 'zod';

export interface Answered {
  readonly keys: readonly string[];
  /** Cursor of the next page; null: that was the last. */
  readonly next: string | null;
}

export interface Answer {
  readonly paged: boolean;
  readonly read: z.ZodType<Answered>;
}

const text = z.string();
const pageInfo = z.object({ hasNextPage: z.boolean(), endCursor: text.nullable() });

/** Of a question whose answer is one page. */
const whole = <T>(shape: z.ZodType<T>, keys: (data: T) => readonly string[]): Answer => ({
  paged: false,
  read: shape.transform((data) => ({ keys: keys(data), next: null })),
});

/** Of a question whose answer is one list, page by page. */
const listed = <T>(field: string, node: z.ZodType<T>, key: (node: T) => string): Answer => ({
  paged: true,
  read: z
    .looseObject({ [field]: z.object({ nodes: z.array(node), pageInfo }) })
    .transform((data) => z.object({ nodes: z.array(node), pageInfo }).parse(data[field]))
    .transform(({ nodes, pageInfo: { hasNextPage, endCursor } }) => ({
      keys: nodes.map(key),
      next: hasNextPage ? endCursor : null,
    })),
});

const enterprise = z.object({ orgCode: text });
const records = z.object({ nodes: z.array(z.object({ id: text })) });

const batch = z.object({
  failures: records,
  sellers: z.object({ nodes: z.array(z.object({ name: text })) }),
  complaints: records,
  complaintsWithoutBatch: records,
  injuries: records,
  injuriesWithoutBatch: records,
  coveredBy: z.array(z.object({ id: text, kind: text, open: z.boolean() })),
});
const named = (what: string, { nodes }: z.infer<typeof records>): string[] =>
  nodes.map(({ id }) => `${what} ${id}`);

/** `<department>/<type>/<key>` of the records in every list below the enterprise. */
const RECORD = /^[a-z-]+\/[A-Za-z]+\/./;
const profile = z.record(text, z.unknown()).transform((fields) =>
  Object.values(fields).flatMap((field) => {
    const list = records.safeParse(field);
    return list.success ? list.data.nodes.map(({ id }) => id).filter((id) => RECORD.test(id)) : [];
  }),
);

const entries = z.object({ nodes: z.array(enterprise) });

const share = z.object({ numerator: z.number(), denominator: z.number() });
const promptness = z.object({
  department: text,
  received: z.number(),
  acceptedWithinSevenDays: share,
  averageDaysToAnswer: share,
  answeredByDateAgreed: share,
  negativeRatings: share,
});

/** Of a department that received nothing there is nothing to say. */
export const timelinessKeys = ({ department, received, ...figures }: z.infer<typeof promptness>): string[] =>
  received === 0
    ? []
    : [
        `${department} received ${received}`,
        ...Object.entries(figures).map(
          ([name, { numerator, denominator }]) => `${department} ${name} ${numerator}/${denominator}`,
        ),
      ];

const figure = z.object({
  year: z.number(),
  suppressed: z.boolean(),
  numerator: z.number().nullable(),
  denominator: z.number().nullable(),
  value: z.number().nullable(),
  target: z.number().nullable(),
  gap: z.number().nullable(),
});
const indicator = z.object({
  code: text,
  values: z.array(figure.extend({ district: z.object({ code: text }).nullable() })),
});

/** `district` null: the whole city. */
export const indicatorKey = (
  of: z.infer<typeof figure> & { readonly code: string; readonly district: string | null },
): string => {
  const { code, year, district, suppressed, numerator, denominator, value, target, gap } = of;
  const told = suppressed ? 'hidden' : `${numerator}/${denominator} = ${value}`;
  return `${code} ${year} ${district ?? 'city'} ${told}, target ${target}, gap ${gap}`;
};

/** By name of the registered document. */
export const ANSWERS: Readonly<Record<string, Answer>> = {
  EnterpriseProfile: whole(z.object({ enterprise: profile }), ({ enterprise: ids }) => ids),
  RevokedYetProducing: listed('enterprises', enterprise, ({ orgCode }) => orgCode),
  FailingBatch: whole(z.object({ batch }), ({ batch: of }) => [
    ...named('failure', of.failures),
    ...of.sellers.nodes.map(({ name }) => `seller ${name}`),
    ...named('complaint', of.complaints),
    ...named('complaint?', of.complaintsWithoutBatch),
    ...named('injury', of.injuries),
    ...named('injury?', of.injuriesWithoutBatch),
    ...of.coveredBy.map(({ id, kind, open }) => `${open ? 'open' : 'ended'} ${kind} ${id}`),
  ]),
  DetainedAndComplained: listed('enterprises', enterprise, ({ orgCode }) => orgCode),
  FailedMaterialSites: listed(
    'failedMaterialSites',
    z.object({ projectNo: text, batch: z.object({ productKey: text, batchNo: text }) }),
    ({ projectNo, batch: { productKey, batchNo } }) => `${projectNo} ${productKey}#${batchNo}`,
  ),
  ProductClassAlarms: whole(
    z.object({ productClassAlarms: z.array(z.object({ productClass: text })) }),
    ({ productClassAlarms }) => productClassAlarms.map(({ productClass }) => productClass),
  ),
  UnresolvedRecords: listed(
    'identitySubjects',
    z.object({ department: text, reason: text, recordId: text, field: text }),
    ({ department, reason, recordId, field }) => `${department} ${reason} ${recordId}#${field}`,
  ),
  BlacklistAttention: whole(z.object({ expiring: entries, baseless: entries }), ({ expiring, baseless }) => [
    ...expiring.nodes.map(({ orgCode }) => `expiring ${orgCode}`),
    ...baseless.nodes.map(({ orgCode }) => `baseless ${orgCode}`),
  ]),
  PlanIndicators: whole(z.object({ planIndicators: z.array(indicator) }), ({ planIndicators }) =>
    planIndicators.flatMap(({ code, values }) =>
      values.map(({ district, ...of }) => indicatorKey({ ...of, code, district: district?.code ?? null })),
    ),
  ),
  NoticeTimeliness: whole(
    z.object({ noticeTimeliness: z.object({ departments: z.array(promptness) }) }),
    ({ noticeTimeliness: { departments } }) => departments.flatMap(timelinessKeys),
  ),
};
