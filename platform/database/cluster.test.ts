import { chmodSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, it, vi } from 'vitest';
import { isAlive, processesIn } from '../process.js';
import { query, usePrivateCluster } from './test/private-cluster.js';

const asRoot = process.getuid?.() === 0;
const own = usePrivateCluster();

describe('a cluster', () => {
  it('is made whole in a 0700 folder, reachable on loopback with a password only', async () => {
    expect(statSync(own.parent).mode & 0o777).toBe(0o700);
    const cluster = await own.start();
    expect(cluster.adopted).toBe(false);
    const settings = await query(
      cluster.url('postgres'),
      `select current_setting('listen_addresses') as listen, current_setting('unix_socket_directories') as sockets,
              current_setting('server_encoding') as encoding, current_setting('fsync') as fsync`,
    );
    expect(settings).toEqual([{ listen: '127.0.0.1', sockets: '', encoding: 'UTF8', fsync: 'on' }]);
    expect(statSync(join(own.directory, 'password')).mode & 0o777).toBe(0o600);
    const stranger = new URL(cluster.url('postgres'));
    stranger.password = 'guess';
    await expect(query(stranger.href, 'select 1')).rejects.toMatchObject({ code: '28P01' });
  });

  it('lives in a session of its own, which Ctrl-C and the death of its starter do not reach', async () => {
    await own.start();
    const stat = readFileSync(`/proc/${own.postmaster()}/stat`, 'utf8');
    const session = Number(stat.slice(stat.lastIndexOf(')') + 2).split(' ')[3]);
    expect(session).toBe(own.postmaster());
  });

  it('keeps its data and its port over a stop, and leaves no process', async () => {
    const first = await own.start();
    await query(first.url('postgres'), 'create table kept as select 1 as n');
    const pid = own.postmaster();
    await first.stop();
    expect(isAlive(pid)).toBe(false);
    expect(processesIn(join(own.directory, 'data'))).toEqual([]);
    const second = await own.start();
    expect(second.port).toBe(first.port);
    expect(await query(second.url('postgres'), 'select n from kept')).toEqual([{ n: 1 }]);
  });

  it('is adopted by a second starter, with its data', async () => {
    const first = await own.start();
    const second = await own.start();
    expect(second).toMatchObject({ adopted: true, port: first.port });
  });

  it('is one server when two start it at once', async () => {
    const [first, second] = await Promise.all([own.start(), own.start()]);
    expect(first.port).toBe(second.port);
    expect([first.adopted, second.adopted].sort()).toEqual([false, true]);
  });

  it('sees Chinese letters in trigrams and sorts alike everywhere', async () => {
    const cluster = await own.start();
    await query(cluster.url('postgres'), 'create extension pg_trgm');
    expect(await query(cluster.url('postgres'), `select cardinality(show_trgm('上海食品')) as n`)).toEqual([
      { n: 5 },
    ]);
    expect(await query(cluster.url('postgres'), `select 'b' > 'C' as by_code_point`)).toEqual([
      { by_code_point: true },
    ]);
  });
});

describe('permissions', () => {
  it('that a copy or a restore has opened are closed again', async () => {
    await (await own.start()).stop();
    chmodSync(join(own.directory, 'data'), 0o755);
    chmodSync(join(own.directory, 'password'), 0o644);
    await own.start();
    expect(statSync(join(own.directory, 'data')).mode & 0o777).toBe(0o700);
    expect(statSync(join(own.directory, 'password')).mode & 0o777).toBe(0o600);
  });

  it('of the folder that cannot be used are named', async () => {
    writeFileSync(own.directory, 'a file');
    await expect(own.start()).rejects.toMatchObject({
      code: 'CLUSTER_FAILED',
      message: expect.stringContaining(own.directory),
    });
  });

  it.runIf(asRoot)('that keep the user postgres out are named where root has no user namespace', async () => {
    vi.stubEnv('PATH', '/nowhere');
    await expect(own.start()).rejects.toMatchObject({
      code: 'CLUSTER_FOLDER_BLOCKED',
      message: expect.stringContaining(own.parent),
    });
  });

  it.runIf(asRoot)('of a cluster of the user postgres are kept when namespaces work again', async () => {
    chmodSync(own.parent, 0o755);
    vi.stubEnv('PATH', '/nowhere');
    await (await own.start()).stop();
    const owner = statSync(join(own.directory, 'data')).uid;
    expect(owner).not.toBe(0);
    vi.unstubAllEnvs();
    await own.start();
    expect(statSync(join(own.directory, 'data')).uid).toBe(owner);
    expect(statSync(dirname(own.directory)).uid).toBe(0);
  });
});
