import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { projectRoot } from '../platform/root.js';

const hub = (...args: string[]) =>
  spawnSync(process.execPath, [join(projectRoot, 'bin/hub.js'), ...args], { encoding: 'utf8' });

describe('hub', () => {
  it.each([
    [['foo'], '没有命令 foo'],
    [['publsh'], '是否想写 publish?'],
    [['--foo'], '没有选项 --foo'],
    [['publish'], '缺少参数 <file>'],
    [['publish', 'a', 'b'], '参数过多:应为 1 个,收到 2 个'],
    [['token'], '缺少选项 --role <role>'],
    [['token', '--role'], '选项 --role <role> 缺少值'],
    [['sample', '--scale', 'x'], '选项 --scale <n> 的值“x”无效。请给出大于 0 的数'],
  ])('%j is refused with words that an operator reads', (args, words) => {
    const { status, stderr } = hub(...args);
    expect(status).toBe(1);
    expect(stderr).toContain(words);
    expect(stderr).not.toMatch(/error|required|unknown|Did you/);
  });

  it('explains itself without an English word of the parser', () => {
    expect(hub('--help').stdout).not.toMatch(/Usage:|Options:|Commands:|display help|default:/);
    expect(hub('start', '--help').stdout).toContain('(默认 0.05)');
  });
});
