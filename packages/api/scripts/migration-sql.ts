/** Prints the SQL that would bring a freshly migrated database to what the entities say: the body of the next migration. Nothing printed: no drift. */
import { entities } from '../src/app/entities.ts';
import { migrations } from '../src/app/migrations.ts';
import { createLog } from '../src/platform/log.ts';
import { migrate } from '../src/platform/orm/migrate.ts';
import { createOrm } from '../src/platform/orm/orm.ts';
import { createDatabase, createTestServer } from '../src/platform/postgres/test-databases.ts';

const server = await createTestServer();
const url = await createDatabase(server.adminUrl, 'drift');
const orm = await createOrm({ url, entities, migrations });
await migrate(orm, url, createLog('error'));
process.stdout.write(await orm.schema.getUpdateSchemaSQL({ wrap: false }));
await orm.close(true);
await server.stop();
