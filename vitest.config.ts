import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

export default defineConfig({
  resolve: {
    // Vite would take graphql's ESM build for our files while every package takes the CommonJS one: two copies of
    // graphql refuse one another's schemas.
    alias: [{ find: /^graphql$/, replacement: fileURLToPath(import.meta.resolve('graphql')) }],
  },
  test: {
    include: ['{domain,platform,schema,subgraphs,gateway,sync,cli,bench,test}/**/*.test.ts'],
    exclude: ['**/node_modules/**', 'dist/**'],
    globalSetup: ['./test/testkit/cluster.ts'],
    // Files run in processes of their own; two, for machines of two cores.
    pool: 'forks',
    maxWorkers: 2,
    testTimeout: 60_000,
    hookTimeout: 120_000,
    teardownTimeout: 20_000,
    // What a test waits for comes late on a busy machine; the default of one second is no statement about the code.
    expect: { poll: { timeout: 30_000 } },
    env: { HUB_LOG_LEVEL: 'error', APOLLO_TELEMETRY_DISABLED: 'true', NO_COLOR: '1' },
  },
});
