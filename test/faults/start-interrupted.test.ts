/** `hub start` that is broken off while it comes up, by Ctrl-C and by kill -9: nothing half done stays or runs on. */
import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { isAlive } from '../../platform/process.js';
import { projectRoot } from '../../platform/root.js';
import { killAll, startHubProcess } from '../testkit/hub-process.js';

const STOP_MS = 5_000;
let home: string;
let launcher: ChildProcess;

beforeEach(() => {
  home = mkdtempSync(join(tmpdir(), 'hub-interrupted-'));
  launcher = spawn(process.execPath, [join(projectRoot, 'bin/hub.js'), 'start'], {
    env: { ...process.env, HUB_HOME: home, HUB_PORT: '0', HUB_POSTGRES_URL: undefined },
    stdio: ['ignore', 'ignore', 'pipe'],
  });
});
afterEach(async () => {
  launcher.kill('SIGKILL');
  killAll(running());
  await vi.waitFor(() => expect(running()).toEqual([]), { timeout: 60_000 });
  rmSync(home, { recursive: true, force: true, maxRetries: 10, retryDelay: 100 });
});

/**
 * Every process of this hub: parts have its home in their environment, PostgreSQL among its arguments.
 * @param argument only those whose command line has this
 */
const running = (argument = ''): number[] => {
  const isMeant = (pid: string): boolean => {
    try {
      const [environment = '', command = ''] = ['environ', 'cmdline'].map((file) =>
        readFileSync(`/proc/${pid}/${file}`, 'utf8'),
      );
      return `${environment}\0${command}`.includes(home) && command.includes(argument);
    } catch {
      // Ended since it was listed.
      return false;
    }
  };
  return readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name) && isMeant(name))
    .map(Number)
    .filter(isAlive);
};

const until = (holds: () => boolean, interval = 10): Promise<void> =>
  vi.waitFor(() => expect(holds()).toBe(true), { timeout: 180_000, interval });

const initialising = (): boolean =>
  existsSync(join(home, 'postgres')) &&
  readdirSync(join(home, 'postgres')).some((name) => name.startsWith('data.new'));
/** More folders than those of the databases that initdb makes. */
const migrating = (): boolean => {
  const databases = join(home, 'postgres', 'data', 'base');
  return existsSync(databases) && readdirSync(databases).length > 4;
};
const loadingCode = (): boolean => existsSync(join(home, 'logs', 'gateway.log'));
const databaseUp = (): boolean => existsSync(join(home, 'postgres', 'port'));

describe('Ctrl-C', () => {
  it.each([
    ['while parts load their code', loadingCode],
    ['during initdb', initialising],
    ['while the server has just come up', databaseUp],
    ['while databases are migrated', migrating],
  ])(
    '%s stops everything within five seconds and leaves the folder free',
    async (_moment, reached) => {
      await until(reached);
      const begun = performance.now();
      launcher.kill('SIGINT');
      const [code] = await once(launcher, 'exit');
      expect(performance.now() - begun).toBeLessThan(STOP_MS);
      expect(code).toBe(0);
      expect(running()).toEqual([]);
      expect(existsSync(join(home, 'hub.lock'))).toBe(false);
      expect(initialising()).toBe(false);
    },
    300_000,
  );
});

describe('kill -9 of the launcher', () => {
  it('while a part starts ends that part too, and the next start succeeds', async () => {
    await until(migrating);
    launcher.kill('SIGKILL');
    await once(launcher, 'exit');
    await vi.waitFor(() => expect(running('run-part.js')).toEqual([]), { timeout: 60_000 });
    const next = await startHubProcess({ home, args: ['--no-sample'] });
    expect(next.printed()).toContain('枢纽已启动');
    await next.interrupt();
  }, 300_000);

  it('while the sample is loaded ends the sample’s process too', async () => {
    const loading = (): number[] => running('\0sample\0');
    // It lives for seconds; to look at every process of the machine takes the start its time.
    await until(() => loading().length > 0, 100);
    launcher.kill('SIGKILL');
    await vi.waitFor(() => expect(loading()).toEqual([]), { timeout: 60_000 });
  }, 300_000);
});
