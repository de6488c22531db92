import { availableParallelism } from 'node:os';
import { basename, join } from 'node:path';
import { defineConfig } from 'vitest/config';

/** `source`: @jobprod/shared is read from its sources, so that no test runs yesterday's build. */
const conditions = ['source', 'node', 'development|production'];
/** As Node resolves them: `graphql` also offers a second build to bundlers, and two of it in one process refuse each other. */
const asNodeDoes = { conditions, mainFields: ['main'], extensions: ['.js', '.json'] };

const project = (root: string, test: { globalSetup?: string[]; isolate?: boolean } = {}) => ({
  extends: true as const,
  root,
  resolve: asNodeDoes,
  ssr: { resolve: asNodeDoes },
  test: { name: basename(root), ...test },
});

/** `npm run test:long`: what takes minutes, apart. */
const long = process.env.JOBPROD_LONG_TESTS === '1';

export default defineConfig({
  test: {
    include: [long ? '**/*.long.test.{ts,tsx}' : '**/*.test.{ts,tsx}'],
    exclude: ['**/node_modules/**', '**/dist/**', ...(long ? [] : ['**/*.long.test.{ts,tsx}'])],
    // Files wait on processes, disks and sockets about a third of their time: three at once, on two processors as well.
    maxWorkers: Math.max(3, availableParallelism() - 1),
    // Whole products come and go in one process: with room for what is young, the collector runs a quarter as often.
    execArgv: ['--max-semi-space-size=64'],
    // Real servers, real files: a busy machine is slow, not wrong.
    testTimeout: 120_000,
    hookTimeout: 180_000,
    projects: [
      project('packages/shared'),
      // Each file has a database, a folder and a port of its own; reading the whole product anew for each would cost a third of the time.
      project('packages/api', { globalSetup: [join(import.meta.dirname, 'packages/api/test/global-setup.ts')], isolate: false }),
      project('packages/web'),
      project('e2e'),
      project('bench'),
      project('scripts'),
    ],
  },
});
