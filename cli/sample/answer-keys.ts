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
};
