import { randomBytes } from 'node:crypto';
import pg from 'pg';

/** Of the product's role, and of its database. */
export const ownName = 'jobprod';

/** The product's own role and database on the embedded server: it never runs as the superuser. The password changes at every start and is kept nowhere. */
export const ownDatabase = async (superuserUrl: string): Promise<string> => {
  const client = new pg.Client({ connectionString: superuserUrl });
  await client.connect();
  try {
    const password = randomBytes(24).toString('base64url');
    const { rowCount: hasRole } = await client.query('select from pg_roles where rolname = $1', [ownName]);
    await client.query(`${hasRole ? 'alter' : 'create'} role ${ownName} login nosuperuser password ${pg.escapeLiteral(password)}`);
    const { rowCount: hasDatabase } = await client.query('select from pg_database where datname = $1', [ownName]);
    if (!hasDatabase) await client.query(`create database ${ownName} owner ${ownName}`);
    return Object.assign(new URL(superuserUrl), { username: ownName, password, pathname: `/${ownName}` }).href;
  } finally {
    await client.end();
  }
};
