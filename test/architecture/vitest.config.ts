import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

/** For `npm run check:layers`: the rules alone, without the cluster that other tests run on. */
export default defineConfig({
  test: { root: fileURLToPath(new URL('.', import.meta.url)), include: ['layers.test.ts'] },
});
