import { randomBytes } from 'node:crypto';
import pg from 'pg';

const name = 'jobprod';

/** The product's own role and database on the embedded server: it never runs as the superuser. The password changes at every start and is kept nowhere. */
export const ownDatabase = async (superuserUrl: string): Promise<string> => {
  const client = new pg.Client({ connectionString: superuserUrl });
  await client.connect();
  try {
    const password = randomBytes(24).toString('base64url');
    const { rowCount: hasRole } = await client.query('select from pg_roles where rolname = $1', [name]);
    await client.query(`${hasRole ? 'alter' : 'create'} role ${name} login nosuperuser password ${pg.escapeLiteral(password)}`);
    const { rowCount: hasDatabase } = await client.query('select from pg_database where datname = $1', [name]);
    if (!hasDatabase) await client.query(`create database ${name} owner ${name}`);
    return Object.assign(new URL(superuserUrl), { username: name, password, pathname: `/${name}` }).href;
  } finally {
    await client.end();
  }
};
