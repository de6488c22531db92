import pg from 'pg';

/** Where what was made once is written down: a table of the test server's own database. */
export const createMadeOnce = (adminUrl: string): Promise<unknown> =>
  withClient(adminUrl, (client) => client.query('create table made_once (name text primary key, value jsonb not null)'));

/**
 * What costs long to make, made by the first of several processes that asks and handed to all others; they wait meanwhile. It is told as plain JSON: the name of a
 * database to copy, say.
 */
export const madeOnce = <T>(adminUrl: string, name: string, make: () => Promise<T>): Promise<T> =>
  withClient(adminUrl, async (client) => {
    await client.query('select pg_advisory_lock(hashtext($1))', [name]);
    const { rows } = await client.query<{ value: T }>('select value from made_once where name = $1', [name]);
    if (rows[0]) return rows[0].value;
    const value = await make();
    await client.query('insert into made_once values ($1, $2)', [name, JSON.stringify(value)]);
    return value;
  });

export const everythingMadeOnce = async <T>(adminUrl: string): Promise<T[]> =>
  (await withClient(adminUrl, (client) => client.query<{ value: T }>('select value from made_once'))).rows.map(({ value }) => value);

const withClient = async <T>(url: string, use: (client: pg.Client) => Promise<T>): Promise<T> => {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    return await use(client);
  } finally {
    await client.end();
  }
};
