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
      // Whole hubs, clusters and commands: files run in processes of their own.
      project({ name: 'processes', include: ['{platform,cli,bench,test}/**/*.test.ts'] }),
      // Files that leave nothing behind share a process: to import everything anew costs as much as the tests.
      project({
        name: 'rooms',
        include: ['{domain,schema,subgraphs,gateway,sync}/**/*.test.ts'],
        isolate: false,
      }),
    ],
  },
});
