import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { expect, it, vi } from 'vitest';
import { createLogger } from '../log.js';
import { isAlive } from '../process.js';
import { projectRoot } from '../root.js';
import { query } from './test/private-cluster.js';
import { startThrowaway } from './throwaway-cluster.js';

const module = (name: string): string => pathToFileURL(join(projectRoot, 'dist/platform', name)).href;
const STARTER = `
import { startThrowaway } from '${module('database/throwaway-cluster.js')}';
import { createLogger } from '${module('log.js')}';
const cluster = await startThrowaway(createLogger('test', { HUB_LOG_LEVEL: 'silent' }));
process.stdout.write(cluster.url('postgres'));
setInterval(() => undefined, 1_000);`;

const dataOf = async (url: string): Promise<string> => {
  const [row] = await query(url, "select current_setting('data_directory') as folder");
  return typeof row === 'object' && row !== null && 'folder' in row ? String(row.folder) : '';
};

it('is gone with its folder once it was stopped', async () => {
  const cluster = await startThrowaway(createLogger('test'));
  const data = await dataOf(cluster.url('postgres'));
  expect(existsSync(data)).toBe(true);
  await cluster.stop();
  expect(existsSync(join(data, '..'))).toBe(false);
});

it('is gone with its folder after a kill -9 of its starter', async () => {
  const starter = spawn(process.execPath, ['--input-type=module', '-e', STARTER], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const [url] = await once(starter.stdout.setEncoding('utf8'), 'data');
  const data = await dataOf(String(url));
  const server = Number(readFileSync(join(data, 'postmaster.pid'), 'utf8').split('\n')[0]);
  starter.kill('SIGKILL');
  await vi.waitFor(() => expect([isAlive(server), existsSync(join(data, '..'))]).toEqual([false, false]), {
    timeout: 30_000,
    interval: 50,
  });
}, 60_000);
