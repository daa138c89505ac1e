/** `hub publish` while the part that it speaks to is killed, and what the command says of what cannot be sent. */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { z } from 'zod';
import { type HubProcess, startHubProcess } from '../testkit/hub-process.js';

const ROWS = 20_000;
const Receipt = z.looseObject({ received: z.number(), accepted: z.number(), unchanged: z.number() });

const row = (number: number): string =>
  JSON.stringify({
    samplingNo: `UP-${number}`,
    samplingType: 'CITY',
    stage: 'MARKET',
    productName: '鲜牛奶',
    verdict: 'PASS',
    sampledOn: '2026-06-01',
  });

describe('hub publish', () => {
  let hub: HubProcess;
  let folder: string;
  const file = (name: string, text: string): string => {
    writeFileSync(join(folder, name), text);
    return join(folder, name);
  };
  const part = (name: string): number => {
    const named = (pid: number): boolean =>
      readFileSync(`/proc/${pid}/cmdline`, 'utf8').endsWith(`run-part.js\0${name}\0`);
    return hub.pids().find(named) ?? 0;
  };

  beforeAll(async () => {
    hub = await startHubProcess({ args: ['--no-sample'] });
    folder = join(hub.home, 'upload', 'food-drug');
    mkdirSync(folder, { recursive: true });
  }, 300_000);
  afterAll(() => hub?.dispose());

  it.each(['gateway', 'subgraphs'])(
    'goes on where it broke off when %s is killed, and nothing is in twice',
    async (name) => {
      const lines = Array.from({ length: ROWS }, (_, number) =>
        row(number + (name === 'gateway' ? 0 : ROWS)),
      );
      const upload = hub.command('--json', 'publish', file('FoodSampling.ndjson', `${lines.join('\n')}\n`));
      // Any moment will do: before the first byte, in the middle, or after the receipt.
      await delay(1_000);
      process.kill(part(name), 'SIGKILL');
      const { code, stdout, stderr } = await upload;
      expect(stderr).toBe('');
      expect(code).toBe(0);
      const { received, accepted, unchanged } = Receipt.parse(JSON.parse(stdout));
      expect([received, accepted + unchanged]).toEqual([ROWS, ROWS]);
      const { data } = await hub.graphql('{ foodSamplings(first: 1) { totalCount } }');
      expect(data?.['foodSamplings']).toEqual({ totalCount: name === 'gateway' ? ROWS : 2 * ROWS });
    },
    300_000,
  );

  it.each([
    ['a folder', () => folder, 'FILE_FORMAT_UNKNOWN'],
    [
      'a folder that is named like a file',
      () => mkdirSync(join(folder, 'd.csv', 'x'), { recursive: true }) ?? '',
      'FILE_UNREADABLE',
    ],
    ['a file that is not there', () => join(folder, 'none.csv'), 'FILE_UNREADABLE'],
    ['an empty file', () => file('empty.ndjson', ''), 'FILE_EMPTY'],
    ['a type that the department does not have', () => file('Nope.ndjson', `${row(1)}\n`), 'HUB_REFUSED'],
  ])('says what is wrong with %s', async (_, path, expected) => {
    const { code, stderr } = await hub.command('publish', path());
    expect(stderr).toContain(`(${expected})`);
    expect(code).toBe(1);
  });

  it('is refused a second hub in the folder, and a part without a database', async () => {
    const taken = await hub.command('start', '--only', 'sync');
    expect(taken.stderr).toContain('HUB_POSTGRES_URL');
    const second = await hub.command('start', '--no-sample');
    expect(second.stderr).toContain('(HOME_IN_USE)');
    expect([taken.code, second.code]).toEqual([1, 1]);
  });
});
