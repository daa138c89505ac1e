import { chmodSync, mkdirSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import pg from 'pg';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { createLogger } from '../log.js';
import { isAlive, processesIn } from './cluster/process.js';
import { type Cluster, type ClusterOptions, startCluster } from './cluster.js';

const log = createLogger('test');
const asRoot = process.getuid?.() === 0;
let parent: string;
let directory: string;
const started: Cluster[] = [];

beforeEach(() => {
  parent = mkdtempSync(join(tmpdir(), 'hub-cluster-'));
  directory = join(parent, 'postgres');
});
afterEach(async () => {
  vi.unstubAllEnvs();
  for (const cluster of started.splice(0)) await cluster.stop();
  rmSync(parent, { recursive: true, force: true });
});

const start = async (options: Partial<ClusterOptions> = {}): Promise<Cluster> => {
  const cluster = await startCluster({ directory, log, supervise: false, ...options });
  started.push(cluster);
  return cluster;
};

const query = async (url: string, sql: string): Promise<unknown[]> => {
  const client = new pg.Client({ connectionString: url });
  client.on('error', () => undefined);
  try {
    await client.connect();
    return (await client.query(sql)).rows;
  } finally {
    await client.end();
  }
};

const postmaster = (): number =>
  Number(readFileSync(join(directory, 'data/postmaster.pid'), 'utf8').split('\n')[0]);

describe('a cluster', () => {
  it('is made whole in a 0700 folder, reachable on loopback with a password only', async () => {
    expect(statSync(parent).mode & 0o777).toBe(0o700);
    const cluster = await start();
    expect(cluster.adopted).toBe(false);
    const settings = await query(
      cluster.url('postgres'),
      `select current_setting('listen_addresses') as listen, current_setting('unix_socket_directories') as sockets,
              current_setting('server_encoding') as encoding, current_setting('fsync') as fsync`,
    );
    expect(settings).toEqual([{ listen: '127.0.0.1', sockets: '', encoding: 'UTF8', fsync: 'on' }]);
    expect(statSync(join(directory, 'password')).mode & 0o777).toBe(0o600);
    const stranger = new URL(cluster.url('postgres'));
    stranger.password = 'guess';
    await expect(query(stranger.href, 'select 1')).rejects.toMatchObject({ code: '28P01' });
  });

  it('lives in a session of its own, which Ctrl-C and the death of its starter do not reach', async () => {
    await start();
    const stat = readFileSync(`/proc/${postmaster()}/stat`, 'utf8');
    const session = Number(stat.slice(stat.lastIndexOf(')') + 2).split(' ')[3]);
    expect(session).toBe(postmaster());
  });

  it('keeps its data and its port over a stop, and leaves no process', async () => {
    const first = await start();
    await query(first.url('postgres'), 'create table kept as select 1 as n');
    const pid = postmaster();
    await first.stop();
    expect(isAlive(pid)).toBe(false);
    expect(processesIn(join(directory, 'data'))).toEqual([]);
    const second = await start();
    expect(second.port).toBe(first.port);
    expect(await query(second.url('postgres'), 'select n from kept')).toEqual([{ n: 1 }]);
  });

  it('is adopted by a second starter, with its data', async () => {
    const first = await start();
    const second = await start();
    expect(second).toMatchObject({ adopted: true, port: first.port });
  });

  it('is one server when two start it at once', async () => {
    const [first, second] = await Promise.all([start(), start()]);
    expect(first.port).toBe(second.port);
    expect([first.adopted, second.adopted].sort()).toEqual([false, true]);
  });

  it('sees Chinese letters in trigrams and sorts alike everywhere', async () => {
    const cluster = await start();
    await query(cluster.url('postgres'), 'create extension pg_trgm');
    expect(await query(cluster.url('postgres'), `select cardinality(show_trgm('上海食品')) as n`)).toEqual([
      { n: 5 },
    ]);
    expect(await query(cluster.url('postgres'), `select 'b' > 'C' as by_code_point`)).toEqual([
      { by_code_point: true },
    ]);
  });
});

describe('after a kill -9', () => {
  it('of the server it starts again with everything acknowledged', async () => {
    const first = await start();
    await query(first.url('postgres'), 'create table kept as select 1 as n');
    const busy = query(first.url('postgres'), 'select pg_sleep(30)');
    busy.catch(() => undefined);
    process.kill(postmaster(), 'SIGKILL');
    const second = await start();
    expect(await query(second.url('postgres'), 'select n from kept')).toEqual([{ n: 1 }]);
    await expect(busy).rejects.toThrow();
  });

  it('of the server the supervisor starts it again on the same port', async () => {
    const cluster = await start({ supervise: true });
    const before = postmaster();
    process.kill(before, 'SIGKILL');
    await vi.waitFor(
      async () => {
        expect(await query(cluster.url('postgres'), 'select 1 as one')).toEqual([{ one: 1 }]);
      },
      { timeout: 20_000, interval: 100 },
    );
    expect(postmaster()).not.toBe(before);
  });

  it('a pid file whose pid belongs to another program now does not hold the directory', async () => {
    const first = await start();
    await first.stop();
    const lines = [process.pid, join(directory, 'data'), 0, first.port, '', '127.0.0.1', '', 'ready'];
    writeFileSync(join(directory, 'data/postmaster.pid'), `${lines.join('\n')}\n`);
    expect((await start()).adopted).toBe(false);
  });

  it('of initdb nothing half made is used', async () => {
    mkdirSync(join(directory, 'data.new-4999999-x'), { recursive: true });
    writeFileSync(join(directory, 'data.new-4999999-x/PG_VERSION'), '18');
    await start();
    expect(statSync(join(directory, 'data.new-4999999-x'), { throwIfNoEntry: false })).toBeUndefined();
  });
});

describe('permissions', () => {
  it('that a copy or a restore has opened are closed again', async () => {
    await (await start()).stop();
    chmodSync(join(directory, 'data'), 0o755);
    chmodSync(join(directory, 'password'), 0o644);
    await start();
    expect(statSync(join(directory, 'data')).mode & 0o777).toBe(0o700);
    expect(statSync(join(directory, 'password')).mode & 0o777).toBe(0o600);
  });

  it('of the folder that cannot be used are named', async () => {
    writeFileSync(directory, 'a file');
    await expect(start()).rejects.toMatchObject({
      code: 'CLUSTER_FAILED',
      message: expect.stringContaining(directory),
    });
  });

  it.runIf(asRoot)('that keep the user postgres out are named where root has no user namespace', async () => {
    vi.stubEnv('PATH', '/nowhere');
    await expect(start()).rejects.toMatchObject({
      code: 'CLUSTER_FOLDER_BLOCKED',
      message: expect.stringContaining(parent),
    });
  });

  it.runIf(asRoot)('of a cluster of the user postgres are kept when namespaces work again', async () => {
    chmodSync(parent, 0o755);
    vi.stubEnv('PATH', '/nowhere');
    await (await start()).stop();
    const owner = statSync(join(directory, 'data')).uid;
    expect(owner).not.toBe(0);
    vi.unstubAllEnvs();
    await start();
    expect(statSync(join(directory, 'data')).uid).toBe(owner);
    expect(statSync(dirname(directory)).uid).toBe(0);
  });
});
