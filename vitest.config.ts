import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['{domain,platform,schema,subgraphs,gateway,sync,cli,bench,test}/**/*.test.ts'],
    exclude: ['**/node_modules/**', 'dist/**'],
    globalSetup: ['./test/testkit/cluster.ts'],
    // Files run in processes of their own; two, for machines of two cores.
    pool: 'forks',
    maxWorkers: 2,
    testTimeout: 20_000,
    hookTimeout: 60_000,
    teardownTimeout: 20_000,
    env: { HUB_LOG_LEVEL: 'error', APOLLO_TELEMETRY_DISABLED: 'true', NO_COLOR: '1' },
  },
});
