import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { HubError, isErrorCode } from './errors.js';
import { projectRoot } from './root.js';

const folder = join(projectRoot, 'platform/errors');
const codes = readdirSync(folder).flatMap((file) =>
  [...readFileSync(join(folder, file), 'utf8').matchAll(/^ {2}([A-Z][A-Z_]+): \{/gm)].map(
    ([, code]) => code ?? '',
  ),
);

it('has each code once over all groups: a second one would hide the first silently', () => {
  expect(codes.length).toBeGreaterThan(50);
  expect(codes.filter((code, index) => codes.indexOf(code) !== index)).toEqual([]);
});

it.each(codes)('%s speaks Chinese, and is retryable where its status promises that', (code) => {
  if (!isErrorCode(code)) throw new Error(`${code} stands in errors/ but not in the catalogue`);
  const error = new HubError(code);
  expect(error.message).toMatch(/\p{Script=Han}/u);
  if (error.status === 503 || error.status === 504) expect(error.retryable).toBe(true);
  if (error.retryable) expect([400, 409, 429, 502, 503, 504]).toContain(error.status);
});
