import type { TestProject } from 'vitest/node';
import { createTestServer } from '../src/platform/postgres/test-databases.ts';

declare module 'vitest' {
  interface ProvidedContext {
    /** Superuser url of the one database server of this run. */
    adminUrl: string;
  }
}

export default async function setup(project: TestProject) {
  const server = await createTestServer();
  project.provide('adminUrl', server.adminUrl);
  return () => server.stop();
}
