/** What can happen to an upload on its way: it breaks off, falls silent, is refused half-way, or comes many times. */
import { connect } from 'node:net';
import { Readable } from 'node:stream';
import { gzipSync } from 'node:zlib';
import { request } from 'undici';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { fixedClock } from '../../../platform/clock.js';
import { CONTEXT_HEADER, signContext } from '../../../platform/identity/context.js';
import { TEST_SECRETS } from '../../../test/testkit/identity.js';
import { ndjson, sampleRow } from '../../../test/testkit/sample-row.js';
import { startTestSubgraph, TEST_NOW, type TestSubgraph } from '../../../test/testkit/subgraph.js';
import { UploadBroken, uploadBody } from '../publish/sources/upload-body.js';

const NDJSON = 'application/x-ndjson';
const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';
const clock = fixedClock(TEST_NOW);

let hub: TestSubgraph;
beforeAll(async () => {
  hub = await startTestSubgraph('food-drug', clock);
});
afterAll(() => hub.stop());
afterEach(() =>
  hub.pool.query('truncate food_sampling, food_sampling_history, publish_batch, publish_issue'),
);

const row = (n: number, changes: Record<string, unknown> = {}) => {
  const record = hub.department.records.find(({ name }) => name === 'FoodSampling');
  if (record === undefined) throw new Error('no FoodSampling');
  return sampleRow(record, n, changes);
};
const rows = (from: number, to: number): string =>
  ndjson(Array.from({ length: to - from }, (_, n) => row(from + n)));

async function send(body: Readable, headers: Record<string, string>, path = '/publish/FoodSampling') {
  const context = await signContext(hub.publisher, TEST_SECRETS.internalSecret, clock);
  const answer = await request(`${hub.url}${path}`, {
    method: 'POST',
    headers: { [CONTEXT_HEADER]: context, ...headers },
    body,
  });
  return { status: answer.statusCode, body: JSON.parse(await answer.body.text()) };
}

/** Blocks without end in sight, counted; a sender that can only send. */
function endless(block: Buffer, most: number): { readonly body: Readable; sent(): number } {
  let sent = 0;
  const body = Readable.from(
    (function* () {
      for (; sent < most; sent++) yield block;
    })(),
  );
  return { body, sent: () => sent };
}

describe('an upload that breaks off', () => {
  /** Speaks HTTP by hand: a promise of more bytes than ever come. */
  async function hangUp(text: string, batch: string): Promise<void> {
    const { hostname, port, pathname } = new URL(`${hub.url}/publish/FoodSampling`);
    const context = await signContext(hub.publisher, TEST_SECRETS.internalSecret, clock);
    await new Promise<void>((resolve, reject) => {
      const socket = connect(Number(port), hostname, () => {
        socket.write(
          `POST ${pathname}?batch=${batch} HTTP/1.1\r\nhost: hub\r\ncontent-type: ${NDJSON}\r\n` +
            `${CONTEXT_HEADER}: ${context}\r\ncontent-length: ${Buffer.byteLength(text) + 1}\r\n\r\n`,
        );
        socket.write(text, () => socket.destroy());
      });
      socket.once('close', () => resolve());
      socket.once('error', reject);
    });
  }

  it('leaves nothing of a chunk that was not whole, and is taken whole the second time', async () => {
    await hangUp(rows(0, 500), 'cut');
    // What follows on the same publisher comes after the end of the broken one.
    expect((await send(Readable.from([rows(900, 901)]), { 'content-type': NDJSON })).body).toMatchObject({
      accepted: 1,
    });
    expect((await hub.fetch('/publish/batches/cut')).status).toBe(404);
    const { rows: found } = await hub.pool.query('select count(*) as n from food_sampling');
    expect(found).toEqual([{ n: 1 }]);
    const again = await send(
      Readable.from([rows(0, 500)]),
      { 'content-type': NDJSON },
      '/publish/FoodSampling?batch=cut',
    );
    expect(again.body).toMatchObject({ received: 500, accepted: 500 });
  });

  it('is given up when its sender falls silent', async () => {
    const body = new Readable({ read: () => undefined });
    body.push('{');
    const request = Object.assign(body, { headers: {} });
    const reading = async (): Promise<void> => {
      // biome-ignore lint/suspicious/noExplicitAny: a stream that never ends, in the place of a request
      for await (const _chunk of uploadBody(request as any, 20));
    };
    await expect(reading()).rejects.toThrow(UploadBroken);
    body.destroy();
  });
});

describe('an upload that is refused half-way', () => {
  it.each([
    [
      'an XLSX file beyond 20 MB',
      XLSX,
      Buffer.alloc(1_048_576, 'PK'),
      413,
      'PAYLOAD_TOO_LARGE',
      '请用 CSV 或 NDJSON',
    ],
    [
      'another encoding',
      NDJSON,
      Buffer.alloc(1_048_576, '\xff\n', 'latin1'),
      400,
      'ENCODING_INVALID',
      'UTF-8',
    ],
    [
      'a table without our columns',
      'text/csv',
      Buffer.alloc(1_048_576, 'a,b\n'),
      400,
      'FILE_INVALID',
      '可用',
    ],
    [
      'an unknown type',
      'application/pdf',
      Buffer.alloc(1_048_576),
      415,
      'MEDIA_TYPE_UNSUPPORTED',
      'text/csv',
    ],
  ])('%s is answered while the sender is still sending', async (_name, type, block, status, code, says) => {
    const { body, sent } = endless(block, 2_048);
    const answer = await send(body, { 'content-type': type });
    expect(answer.status).toBe(status);
    expect(answer.body.error).toMatchObject({ code, retryable: false });
    expect(answer.body.error.message).toContain(says);
    expect(sent()).toBeLessThan(2_048);
    expect((await hub.fetch('/healthz')).status).toBe(200);
  });

  it('a batch whose beginning is another one is answered at once', async () => {
    const path = '/publish/FoodSampling?batch=b-1';
    await send(Readable.from([rows(0, 10)]), { 'content-type': NDJSON }, path);
    const { body, sent } = endless(Buffer.from(rows(100, 200)), 100_000);
    const answer = await send(body, { 'content-type': NDJSON }, path);
    expect(answer).toMatchObject({ status: 409, body: { error: { code: 'BATCH_CHANGED' } } });
    expect(sent()).toBeLessThan(100_000);
  });

  it('compressed content is refused, not read as rows', async () => {
    const answer = await send(Readable.from([gzipSync(rows(0, 1))]), {
      'content-type': NDJSON,
      'content-encoding': 'gzip',
    });
    expect(answer).toMatchObject({ status: 415, body: { error: { code: 'MEDIA_TYPE_UNSUPPORTED' } } });
  });
});

describe('uploads of many senders', () => {
  it('are all taken, and readers are answered meanwhile', async () => {
    const each = 1_200;
    const uploads = Array.from({ length: 20 }, (_, n) =>
      send(Readable.from([rows(n * each, (n + 1) * each)]), { 'content-type': NDJSON }),
    );
    let reads = 0;
    let done = false;
    const all = Promise.all(uploads).finally(() => {
      done = true;
    });
    while (!done) {
      const { errors } = await hub.graphql('{ foodSamplings(first: 1) { nodes { key } } }');
      expect(errors).toBeUndefined();
      reads++;
    }
    for (const { body } of await all) expect(body).toMatchObject({ accepted: each });
    expect(reads).toBeGreaterThan(0);
  });

  it('with one batch number end as one batch', async () => {
    const path = '/publish/FoodSampling?batch=same';
    const answers = await Promise.all(
      Array.from({ length: 4 }, () => send(Readable.from([rows(0, 300)]), { 'content-type': NDJSON }, path)),
    );
    for (const { status, body } of answers) {
      if (status === 200) expect(body).toMatchObject({ received: 300, accepted: 300 });
      else expect(body.error).toMatchObject({ code: 'BATCH_BUSY', retryable: true });
    }
    expect(answers.some(({ status }) => status === 200)).toBe(true);
    const { rows: found } = await hub.pool.query('select version from food_sampling group by version');
    expect(found).toEqual([{ version: 1 }]);
  });
});
