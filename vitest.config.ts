import { fileURLToPath } from 'node:url';
import { defineConfig, type TestProjectInlineConfiguration } from 'vitest/config';

type ProjectTest = NonNullable<TestProjectInlineConfiguration['test']>;

/** Not inherited but repeated: a project that extends the root would start a cluster of its own. */
const project = (test: ProjectTest): TestProjectInlineConfiguration => ({
  resolve: {
    // Vite would take graphql's ESM build for our files while every package takes the CommonJS one: two copies of
    // graphql refuse one another's schemas.
    alias: [{ find: /^graphql$/, replacement: fileURLToPath(import.meta.resolve('graphql')) }],
  },
  test: {
    exclude: ['**/node_modules/**', 'dist/**'],
    pool: 'forks',
    // Only what hangs is meant: a busy machine takes several times as long as a quiet one.
    testTimeout: 120_000,
    hookTimeout: 300_000,
    // What a test waits for comes late on a busy machine; the default of one second is no statement about the code.
    expect: { poll: { timeout: 60_000 } },
    env: { HUB_LOG_LEVEL: 'error', APOLLO_TELEMETRY_DISABLED: 'true', NO_COLOR: '1' },
    ...test,
  },
});

export default defineConfig({
  test: {
    globalSetup: ['./test/testkit/cluster.ts'],
    // Two workers, for machines of two cores.
    maxWorkers: 2,
    teardownTimeout: 20_000,
    projects: [
      // Files run in processes of their own.
      project({
        name: 'rooms',
        include: ['{platform,schema,subgraphs,gateway,sync,cli,bench,test}/**/*.test.ts'],
      }),
      // Pure functions leave nothing behind: a process per file would cost more than the tests.
      project({ name: 'domain', include: ['domain/**/*.test.ts'], isolate: false }),
    ],
  },
});
