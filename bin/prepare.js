// Runs after `npm ci` and `npm install`: generates Prisma's clients and builds dist/, the console included.
// Where development dependencies are absent (a run-time image) there is nothing to build with, so it does nothing.
import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
const require = createRequire(import.meta.url);
const has = (name) => {
  try {
    require.resolve(`${name}/package.json`);
    return true;
  } catch {
    return false;
  }
};

if (has('typescript') && has('prisma') && has('vite') && existsSync(`${root}/tsconfig.json`)) {
  execFileSync('npm', ['run', '--silent', 'build'], { cwd: root, stdio: 'inherit' });
}
