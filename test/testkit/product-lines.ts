/** Samplings and recalls that name one product in several ways, as the feed of food-drug would bring them. */
import { normaliseBatchNo } from '../../domain/products/batch-key.js';
import { productKey } from '../../domain/products/product-key.js';
import type { FeedLine, FeedRecord, FeedValue } from '../../schema/feed.js';
import { eventsOf } from '../../subgraphs/_kit/events/define-events.js';
import { events } from '../../subgraphs/food-drug/events.js';
import { sampleOrgCode, sampleUscc } from './sample-row.js';

export type ProductLine = Omit<FeedLine, 'cursor'> & { readonly record: FeedRecord };

export interface Goods {
  readonly brand?: string;
  readonly model?: string;
  readonly gtin?: string;
  /** Number of the producer (`sampleOrgCode`). */
  readonly producer?: number | null;
  readonly batchNo?: string;
  readonly version?: number;
  readonly status?: 'VALID' | 'REVOKED';
  readonly failed?: string;
  readonly testingBody?: string;
}

/** As the department computes it when a row is published. */
function line(type: string, key: string, goods: Goods, own: Record<string, FeedValue>): ProductLine {
  const { brand = null, model = null, gtin = null, producer = 1, batchNo = null, version = 1 } = goods;
  const orgCode = producer === null ? null : sampleOrgCode(producer);
  const told = productKey({ orgCode, brand, model, gtin });
  const batch = batchNo === null ? null : normaliseBatchNo(batchNo);
  const at = `2026-06-02T00:00:0${version}Z`;
  const subject = {
    name: `第${producer ?? '〇'}食品有限公司`,
    code: producer === null ? null : sampleUscc(producer),
    orgCode,
  };
  const id = `food-drug/${type}/${key}`;
  const fields = { productName: '奶', brand, model, gtin, batchNo, productClass: 'F0501', ...own };
  const record: FeedRecord = {
    status: goods.status ?? 'VALID',
    supersededBy: null,
    occurredOn: '2026-06-01',
    publishedAt: at,
    receivedAt: at,
    districtCode: '310101',
    shareAttribute: 'UNCONDITIONAL',
    publicity: 'PUBLIC',
    contentHash: `${key}${version}`,
    productKey: told,
    batchKey: told === null || batch === null ? null : `${told}#${batch}`,
    fields: { ...fields, producer: subject },
  };
  const { fields: all, ...system } = record;
  const seen = {
    ...system,
    id,
    key,
    version,
    failedItems: null,
    retestVerdict: null,
    sampledAt: null,
    ...all,
  };
  const said = eventsOf(events, { department: 'food-drug', recordType: type, record: seen, batchNo });
  return { type, id, key, version, label: key, events: said, record };
}

export const sampling = (key: string, goods: Goods): ProductLine =>
  line('FoodSampling', key, goods, {
    samplingNo: key,
    samplingType: 'CITY',
    stage: 'MARKET',
    sampledOn: '2026-06-01',
    testingBody: goods.testingBody ?? null,
    verdict: goods.failed === undefined ? 'PASS' : 'FAIL',
    failedItems: goods.failed === undefined ? null : [{ name: goods.failed, itemClass: 'A' }],
  });
