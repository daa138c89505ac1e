import { once } from 'node:events';
import { mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { createServer, type Server } from 'node:net';
import { join } from 'node:path';
import { describe, expect, it, vi } from 'vitest';
import { z } from 'zod';
import { processesIn } from '../process.js';
import { query, usePrivateCluster } from './test/private-cluster.js';

const own = usePrivateCluster();

/** Listens on the port as soon as a killed server has let go of it. */
const take = (squatter: Server, port: number): Promise<void> =>
  vi.waitFor(
    async () => {
      squatter.listen(port, '127.0.0.1');
      await once(squatter, 'listening');
    },
    { timeout: 5_000, interval: 5 },
  );

const untilRefused = (): Promise<void> =>
  vi.waitFor(
    () => expect(readFileSync(join(own.directory, 'server.log'), 'utf8')).toMatch(/could not bind/),
    {
      timeout: 5_000,
    },
  );

describe('a start that is given up', () => {
  it('during initdb leaves nothing half made', async () => {
    const given = new AbortController();
    const starting = own.start({ signal: given.signal });
    const refused = expect(starting).rejects.toMatchObject({ code: 'START_INTERRUPTED' });
    await vi.waitFor(() =>
      expect(readdirSync(own.directory).some((name) => name.startsWith('data.new'))).toBe(true),
    );
    given.abort();
    await refused;
    expect(readdirSync(own.directory).filter((name) => name.startsWith('data'))).toEqual([]);
  });

  it('while the server comes up leaves no process, and the next start has the data', async () => {
    const first = await own.start();
    await query(first.url('postgres'), 'create table kept as select 1 as n');
    await first.stop();
    await expect(own.start({ signal: AbortSignal.abort() })).rejects.toMatchObject({
      code: 'START_INTERRUPTED',
    });
    expect(processesIn(join(own.directory, 'data'))).toEqual([]);
    expect(await query((await own.start()).url('postgres'), 'select n from kept')).toEqual([{ n: 1 }]);
  });
});

describe('after a kill -9', () => {
  it('of the server it starts again with everything acknowledged', async () => {
    const first = await own.start();
    await query(first.url('postgres'), 'create table kept as select 1 as n');
    const busy = query(first.url('postgres'), 'select pg_sleep(30)');
    busy.catch(() => undefined);
    process.kill(own.postmaster(), 'SIGKILL');
    const second = await own.start();
    expect(await query(second.url('postgres'), 'select n from kept')).toEqual([{ n: 1 }]);
    await expect(busy).rejects.toThrow();
  });

  it('of the server it ends what is left of it and does not end by itself', async () => {
    const first = await own.start();
    await query(first.url('postgres'), 'create table kept as select 1 as n');
    const busy = query(first.url('postgres'), 'select pg_sleep(30)');
    busy.catch(() => undefined);
    const data = join(own.directory, 'data');
    const server = own.postmaster();
    const sleeper = await vi.waitFor(async () => {
      const sql = `select pid from pg_stat_activity where query = 'select pg_sleep(30)'`;
      const [{ pid }] = z
        .tuple([z.object({ pid: z.number() })])
        .parse(await query(first.url('postgres'), sql));
      return pid;
    });
    // As one that waits for a lock whose holder was killed: it does not look whether its server is there.
    process.kill(sleeper, 'SIGSTOP');
    process.kill(server, 'SIGKILL');
    const second = await own.start();
    expect(await query(second.url('postgres'), 'select n from kept')).toEqual([{ n: 1 }]);
    expect(processesIn(data)).not.toContain(sleeper);
    await expect(busy).rejects.toThrow();
  }, 60_000);

  it('of the server the supervisor starts it again on the same port', async () => {
    const cluster = await own.start({ supervise: true });
    const before = own.postmaster();
    process.kill(before, 'SIGKILL');
    await vi.waitFor(
      async () => {
        expect(await query(cluster.url('postgres'), 'select 1 as one')).toEqual([{ one: 1 }]);
      },
      { timeout: 20_000, interval: 100 },
    );
    expect(own.postmaster()).not.toBe(before);
  });

  it('of the server the supervisor waits for its port: the pools of other processes know no other', async () => {
    const cluster = await own.start({ supervise: true });
    process.kill(own.postmaster(), 'SIGKILL');
    const squatter = createServer();
    await take(squatter, cluster.port);
    await untilRefused();
    squatter.close();
    await vi.waitFor(
      async () => expect(await query(cluster.url('postgres'), 'select 1 as one')).toEqual([{ one: 1 }]),
      { timeout: 20_000, interval: 100 },
    );
  }, 30_000);

  it('of the server a stop does not wait for a restart that cannot succeed', async () => {
    const cluster = await own.start({ supervise: true });
    process.kill(own.postmaster(), 'SIGKILL');
    const squatter = createServer();
    await take(squatter, cluster.port);
    await untilRefused();
    const begun = performance.now();
    await cluster.stop();
    expect(performance.now() - begun).toBeLessThan(5_000);
    squatter.close();
  });

  it('a pid file whose pid belongs to another program now does not hold the directory', async () => {
    const first = await own.start();
    await first.stop();
    const lines = [process.pid, join(own.directory, 'data'), 0, first.port, '', '127.0.0.1', '', 'ready'];
    writeFileSync(join(own.directory, 'data/postmaster.pid'), `${lines.join('\n')}\n`);
    expect((await own.start()).adopted).toBe(false);
  });

  it('of initdb nothing half made is used', async () => {
    mkdirSync(join(own.directory, 'data.new-4999999-x'), { recursive: true });
    writeFileSync(join(own.directory, 'data.new-4999999-x/PG_VERSION'), '18');
    await own.start();
    expect(statSync(join(own.directory, 'data.new-4999999-x'), { throwIfNoEntry: false })).toBeUndefined();
  });
});
