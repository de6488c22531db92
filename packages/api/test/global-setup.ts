import { execFileSync } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { TestProject } from 'vitest/node';
import { entities } from '../src/app/entities.ts';
import { migrations } from '../src/app/migrations.ts';
import { createLog } from '../src/platform/log.ts';
import { ensureFfmpeg } from '../src/platform/media/ffmpeg-locate.ts';
import { migrate } from '../src/platform/orm/migrate.ts';
import { createOrm } from '../src/platform/orm/orm.ts';
import {
  asOrdinaryRole,
  createDatabase,
  createOrdinaryRole,
  createTestServer,
  giveToOrdinaryRole,
} from '../src/platform/postgres/test-databases.ts';

export const templateName = 'jobprod_template';

declare module 'vitest' {
  interface ProvidedContext {
    adminUrl: string;
    samplesDir: string;
  }
}

const root = join(import.meta.dirname, '../../..');

/** The product as built, for tests that run it as a process of its own; one PostgreSQL for the run, one migrated database that each test file copies, and an FFmpeg to make and look at media with. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  execFileSync(join(root, 'node_modules/.bin/tsc'), ['--build', join(root, 'packages/api')], { stdio: 'inherit' });
  ensureFfmpeg({ ffmpegPath: process.env.FFMPEG_PATH, allowInstall: true });
  const server = await createTestServer();
  await createOrdinaryRole(server.adminUrl);
  const url = asOrdinaryRole(await createDatabase(server.adminUrl, templateName));
  await giveToOrdinaryRole(server.adminUrl, templateName);
  const orm = await createOrm({ url, entities, migrations });
  await migrate(orm, url, createLog('error'));
  await orm.close(true);
  const samplesDir = await mkdtemp(join(tmpdir(), 'jobprod-samples-'));
  project.provide('adminUrl', server.adminUrl);
  project.provide('samplesDir', samplesDir);
  return async () => {
    await server.stop();
    await rm(samplesDir, { recursive: true, force: true });
  };
}
