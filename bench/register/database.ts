import { chmod, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { entities } from '@jobprod/api/dist/src/app/entities.js';
import { migrations } from '@jobprod/api/dist/src/app/migrations.js';
import { createLog } from '@jobprod/api/dist/src/platform/log.js';
import { migrate } from '@jobprod/api/dist/src/platform/orm/migrate.js';
import { createOrm } from '@jobprod/api/dist/src/platform/orm/orm.js';
import { startEmbeddedPostgres } from '@jobprod/api/dist/src/platform/postgres/embedded-postgres.js';
import { ownDatabase } from '@jobprod/api/dist/src/platform/postgres/own-database.js';

/** The product's own schema on a database of its own, durable as in production: what a commit costs is part of what is measured. */
export const startDatabase = async () => {
  const dir = await mkdtemp(join(tmpdir(), 'jobprod-bench-register-'));
  await chmod(dir, 0o755);
  const server = await startEmbeddedPostgres({ dataDir: join(dir, 'pg'), durable: true });
  const url = await ownDatabase(server.url);
  const orm = await createOrm({ url, entities, migrations, poolSize: 24 });
  await migrate(orm, url, createLog('error'));
  return {
    dir,
    url,
    orm,
    serverPid: server.pid,
    keyring: { dir: join(dir, 'keys'), origin: 'jobprod.test/register' },
    async stop() {
      await orm.close(true);
      await server.stop();
      await rm(dir, { recursive: true, force: true });
    },
  };
};
