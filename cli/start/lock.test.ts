import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { startedAt } from '../../platform/process.js';
import { projectRoot } from '../../platform/root.js';
import { lockHome } from './lock.js';

const STARTERS = 12;
const DEAD = '4194301 1';
let home: string;
let file: string;

beforeEach(() => {
  home = mkdtempSync(join(tmpdir(), 'hub-lock-'));
  file = join(home, 'hub.lock');
});
afterEach(() => rmSync(home, { recursive: true, force: true }));

it('is one holder’s until it is released, and names it', () => {
  const lock = lockHome(home);
  expect(() => lockHome(home)).toThrow(expect.objectContaining({ code: 'HOME_IN_USE' }));
  expect(() => lockHome(home)).toThrow(`pid ${process.pid}`);
  lock.release();
  lockHome(home).release();
  expect(readdirSync(home)).toEqual([]);
});

it('of a process that is gone, or whose pid is another program’s now, holds nothing', () => {
  for (const line of [DEAD, `${process.pid} 1`, '', 'rubbish']) {
    writeFileSync(file, line);
    const lock = lockHome(home);
    expect(readFileSync(file, 'utf8')).toBe(`${process.pid} ${startedAt(process.pid)}`);
    lock.release();
  }
});

it('of a crashed hub goes to exactly one of many that start at once', async () => {
  writeFileSync(file, DEAD);
  writeFileSync(`${file}.stale`, DEAD);
  const script = `
    import { lockHome } from ${JSON.stringify(join(projectRoot, 'dist/cli/start/lock.js'))};
    while (Date.now() < Number(process.argv[2]));
    try { lockHome(process.argv[1]); process.stdout.write('held'); process.stdin.resume(); }
    catch (error) { process.stdout.write(error.code); }`;
  const at = String(Date.now() + 3_000);
  const starters = Array.from({ length: STARTERS }, () =>
    spawn(process.execPath, ['--input-type=module', '-e', script, home, at], {
      stdio: ['pipe', 'pipe', 'inherit'],
    }),
  );
  const said = async (child: ChildProcess): Promise<string> => {
    const [chunk] = await once(child.stdout ?? child, 'data');
    return String(chunk);
  };
  const results = await Promise.all(starters.map(said));
  for (const child of starters) child.kill();
  expect(results.sort()).toEqual(
    [...Array.from({ length: STARTERS - 1 }, () => 'HOME_IN_USE'), 'held'].sort(),
  );
}, 20_000);
