#!/usr/bin/env node
// The command runs what `npm ci` built. A checkout whose build is missing says so instead of a stack trace.
import { existsSync } from 'node:fs';

// graphql checks every type at every step unless it is told, before it is loaded, that this is production.
process.env.NODE_ENV ??= 'production';

const main = new URL('../dist/program/cli/main.js', import.meta.url);
if (existsSync(main)) {
  await import(main.href);
} else {
  console.error('尚未构建:请在项目目录执行 npm ci(或 npm run build)后再试。');
  process.exitCode = 1;
}
