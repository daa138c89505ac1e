/** Enterprises with ten records in every department: nobody in the sample deals with all of them. */
import { organisationCodeCheck } from '../../domain/identifiers/organisation-code.js';
import { composeUscc } from '../../domain/identifiers/uscc.js';
import { untilAllSettled } from '../home.js';
import type { BenchHub } from '../hub.js';
import { LISTS, PAGE } from './questions.js';

type Row = Readonly<Record<string, unknown>>;

/** Twice as many as requests at a time: no two are equal, none is answered with another's. */
const ENTERPRISES = 64;
/** Above every code of the sample. */
const FIRST_CODE = 99_000_000;

export const benchUscc = (n: number): string => {
  const body = String(FIRST_CODE + n);
  return composeUscc('91', '310115', body + organisationCodeCheck(body));
};

/** The enterprises that the questions are about. */
export const benchCodes = (): string[] => Array.from({ length: ENTERPRISES }, (_, n) => benchUscc(n));

/** What each type has beside the common fields. */
const PARTS: Readonly<
  Record<(typeof LISTS)[number]['type'], (key: string, subject: Row, day: string) => Row>
> = {
  TraceEvent: (key, producer, day) => ({
    eventNo: key,
    step: 'RETAIL',
    producer,
    quantity: '12.5',
    unit: '箱',
    tradedOn: day,
  }),
  MaterialSampling: (key, producer, day) => ({
    samplingNo: key,
    samplingType: 'CITY',
    category: 'STRUCTURAL',
    producer,
    sampledOn: day,
    verdict: 'PASS',
  }),
  FoodSampling: (key, producer, day) => ({
    samplingNo: key,
    samplingType: 'CITY',
    stage: 'MARKET',
    producer,
    sampledOn: day,
    verdict: 'PASS',
  }),
  MarketSampling: (key, producer, day) => ({
    samplingNo: key,
    samplingType: 'CITY',
    stage: 'MARKET',
    sampledAt: producer,
    producer,
    sampledOn: day,
    verdict: 'PASS',
  }),
  ImportDetention: (key, importer, day) => ({
    detentionNo: key,
    importer,
    reason: 'LABEL',
    disposal: 'TREATED',
    detainedOn: day,
  }),
  ProductSampling: (key, producer, day) => ({
    reportNo: key,
    samplingType: 'CITY',
    stage: 'MARKET',
    producer,
    sampledOn: day,
    verdict: 'PASS',
  }),
};

function rowsOf(type: (typeof LISTS)[number]['type']): Row[] {
  return benchCodes().flatMap((code, n) =>
    Array.from({ length: PAGE }, (_, i) => {
      const subject = { name: `上海基准第${n + 1}贸易有限公司`, code };
      const day = `2026-0${1 + (i % 5)}-${String(105 + (n % 20)).slice(-2)}`;
      return {
        ...PARTS[type](`BENCH-${n}-${i}`, subject, day),
        productName: `基准样品${i + 1}号`,
        brand: `基准${n + 1}`,
        model: `B-${i + 1}`,
        publishedAt: `${day}T08:00:00.000Z`,
        districtCode: '310115',
      };
    }),
  );
}

/** Publishes them; what is there already stays as it is. */
export async function publishBenchRecords(hub: BenchHub): Promise<void> {
  for (const { department, type } of LISTS) {
    const response = await fetch(`${hub.gateway}/publish/${department}/${type}`, {
      method: 'POST',
      headers: {
        authorization: `Bearer ${await hub.client.token('publisher', department)}`,
        'content-type': 'application/x-ndjson',
      },
      body: rowsOf(type)
        .map((row) => `${JSON.stringify(row)}\n`)
        .join(''),
    });
    const text = await response.text();
    const { rejected } = JSON.parse(text);
    if (response.status !== 200 || rejected !== 0)
      throw new Error(`${department}/${type}: ${text.slice(0, 500)}`);
  }
  await untilAllSettled(hub);
}
