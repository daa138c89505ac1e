#!/usr/bin/env node
// The command runs what `npm ci` built. A checkout whose build is missing says so instead of a stack trace.
import { existsSync } from 'node:fs';

const main = new URL('../dist/cli/main.js', import.meta.url);
if (existsSync(main)) {
  await import(main.href);
} else {
  console.error('尚未构建:请在项目目录执行 npm ci(或 npm run build)后再试。');
  process.exitCode = 1;
}
