/** Rows as a department publishes them: fifteen fields beside the nested items, keys spread over the index. */
import { organisationCodeCheck } from '../../domain/identifiers/organisation-code.js';
import { composeUscc } from '../../domain/identifiers/uscc.js';

const uscc = (n: number): string => {
  const body = String(60_000_000 + n);
  return composeUscc('91', '310101', body + organisationCodeCheck(body));
};
const codes = Array.from({ length: 2_000 }, (_, n) => uscc(n));

const row = (i: number, count: number): string =>
  JSON.stringify({
    samplingNo: `SC26${String((i * 7_919) % count).padStart(10, '0')}`,
    samplingType: 'CITY',
    stage: 'MARKET',
    producer: { name: `上海第${i % 2_000}食品有限公司`, code: codes[i % 2_000] },
    sampledAt: { name: `上海第${i % 777}超市`, code: codes[i % 777] },
    productName: `精制大米${i % 100}号`,
    productClass: 'F01',
    brand: `金穗${i % 40}`,
    model: `${(i % 9) + 1}kg/袋`,
    batchNo: `202609${String((i % 28) + 1).padStart(2, '0')}`,
    sampledOn: `2026-0${(i % 9) + 1}-${String((i % 28) + 1).padStart(2, '0')}`,
    testingBody: '市食品检验所',
    verdict: i % 20 === 0 ? 'FAIL' : 'PASS',
    followUp: 'NOT_NEEDED',
    sampler: '张三',
    publishedAt: '2026-11-01T08:00:00+08:00',
    districtCode: '310115',
    version: 1,
  });

/** NDJSON of `count` distinct samplings; `count` must not be a multiple of 7,919. */
export const samplingLines = (count: number): Buffer =>
  Buffer.from(Array.from({ length: count }, (_, i) => `${row(i, count)}\n`).join(''));
