import { basename, join } from 'node:path';
import { defineConfig } from 'vitest/config';

/** `source`: @jobprod/shared is read from its sources, so that no test runs yesterday's build. */
const conditions = ['source', 'node', 'development|production'];
/** As Node resolves them: `graphql` also offers a second build to bundlers, and two of it in one process refuse each other. */
const asNodeDoes = { conditions, mainFields: ['main'], extensions: ['.js', '.json'] };

const project = (root: string, globalSetup: string[] = []) => ({
  extends: true as const,
  root,
  resolve: asNodeDoes,
  ssr: { resolve: asNodeDoes },
  test: { name: basename(root), globalSetup },
});

/** `npm run test:long`: what takes minutes, apart. */
const long = process.env.JOBPROD_LONG_TESTS === '1';

export default defineConfig({
  test: {
    include: [long ? '**/*.long.test.{ts,tsx}' : '**/*.test.{ts,tsx}'],
    exclude: ['**/node_modules/**', '**/dist/**', ...(long ? [] : ['**/*.long.test.{ts,tsx}'])],
    // Real servers, real files: a busy machine is slow, not wrong.
    testTimeout: 120_000,
    hookTimeout: 180_000,
    projects: [
      project('packages/shared'),
      project('packages/api', [join(import.meta.dirname, 'packages/api/test/global-setup.ts')]),
      project('packages/web'),
      project('e2e'),
      project('bench'),
      project('scripts'),
    ],
  },
});
