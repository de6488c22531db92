import { Client } from 'pg';
import { inject } from 'vitest';

const everyTable = `
  select c.table_name as "table", string_agg(quote_ident(c.column_name), ', ' order by c.ordinal_position) as columns
  from information_schema.columns c join information_schema.tables t using (table_schema, table_name)
  where c.table_schema = 'public' and t.table_type = 'BASE TABLE' and c.is_generated = 'NEVER' and c.table_name not like 'register\\_%'
  group by 1`;

/** Notes what every table of a database holds; `restore` puts it back, so that whoever comes next finds the same world. All but the register, which nothing puts back. */
export const keepDatabase = async (databaseUrl: string): Promise<{ restore(): Promise<void>; close(): Promise<void> }> => {
  // As the server's administrator: triggers and references are set aside while rows come back.
  const address = new URL(inject('adminUrl'));
  address.pathname = new URL(databaseUrl).pathname;
  const client = new Client({ connectionString: address.href });
  await client.connect();
  const { rows } = await client.query<{ table: string; columns: string }>(everyTable);
  const keep = rows.map(({ table, columns }) => `create table kept."${table}" as select ${columns} from public."${table}"`);
  await client.query(['create schema kept', ...keep].join(';'));
  const back = rows.map(
    ({ table, columns }) => `insert into public."${table}" (${columns}) overriding system value select ${columns} from kept."${table}"`,
  );
  const again = [
    'begin',
    'set local session_replication_role = replica',
    `truncate ${rows.map(({ table }) => `public."${table}"`).join(', ')}`,
    ...back,
    'commit',
  ].join(';');
  return {
    restore: async () => {
      await client.query(again);
    },
    close: () => client.end(),
  };
};
