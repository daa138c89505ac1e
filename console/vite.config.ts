import { join } from 'node:path';
import { defineConfig } from 'vite';
import { projectRoot } from '../platform/root.js';
import { contractPlugin } from './build/contract-plugin.js';
import { gzipPlugin } from './build/gzip-plugin.js';

export default defineConfig({
  root: join(projectRoot, 'console'),
  base: '/console/',
  plugins: [contractPlugin(), gzipPlugin()],
  logLevel: 'warn',
  build: {
    outDir: join(projectRoot, 'dist', 'console'),
    emptyOutDir: true,
    target: 'es2022',
    // What the bundle copies from packages goes out with their licences.
    license: { fileName: 'licences.md' },
    // The editor is large, and loaded only after signing in.
    chunkSizeWarningLimit: 4_000,
    rolldownOptions: {
      checks: { pluginTimings: false },
      // 'use client' of React packages means nothing in a bundle without a server half.
      onLog: (level, log, report) => {
        if (log.code !== 'MODULE_LEVEL_DIRECTIVE') report(level, log);
      },
    },
  },
});
