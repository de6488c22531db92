import 'reflect-metadata';
import { ReflectMetadataProvider } from '@mikro-orm/decorators/legacy';
import { type Migration, Migrator } from '@mikro-orm/migrations';
import { type Constructor, type EntityClass, type EntityManager, MikroORM } from '@mikro-orm/postgresql';
import { releaseLostConnections } from './release-lost-connections.ts';

export type Orm = MikroORM;
export type Em = EntityManager;

export type OrmOptions = {
  url: string;
  entities: readonly EntityClass<object>[];
  migrations: readonly { name: string; class: Constructor<Migration> }[];
  poolSize?: number;
};

/** One pool, one map of entities. Sessions run in UTC and give up rather than wait: a lock for 5 s, a statement for 15 s, an idle transaction for 30 s. */
export const createOrm = ({ url, entities, migrations, poolSize = 16 }: OrmOptions): Promise<Orm> =>
  MikroORM.init({
    clientUrl: url,
    entities: [...entities],
    metadataProvider: ReflectMetadataProvider,
    extensions: [Migrator],
    migrations: {
      migrationsList: [...migrations],
      snapshot: false,
      tableName: 'migration',
      transactional: true,
      allOrNothing: true,
      silent: true,
    },
    // Triggers and functions are written by hand in migrations: the comparison of tables and entities leaves them alone.
    schemaGenerator: { ignoreSchema: ['graphile_worker'], ignoreTriggers: true, ignoreRoutines: true },
    forceUtcTimezone: true,
    pool: { min: 0, max: poolSize },
    discovery: { warnWhenNoEntities: false },
    debug: false,
    allowGlobalContext: false,
    driverOptions: {
      onPoolCreated: releaseLostConnections,
      application_name: 'jobprod',
      lock_timeout: 5_000,
      statement_timeout: 15_000,
      idle_in_transaction_session_timeout: 30_000,
      connectionTimeoutMillis: 5_000,
      // A word a letter or two apart from another is nearly it.
      options: '-c pg_trgm.word_similarity_threshold=0.45',
    },
  });
