import { basename } from 'node:path';
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

export default defineConfig({
  test: {
    include: ['**/*.test.{ts,tsx}'],
    exclude: ['**/node_modules/**', '**/dist/**'],
    // Real servers, real files: a busy machine is slow, not wrong.
    testTimeout: 30_000,
    hookTimeout: 60_000,
    projects: [project('packages/shared'), project('packages/api', ['test/global-setup.ts']), project('packages/web'), project('scripts')],
  },
});
