import { Client } from 'pg';
import { inject } from 'vitest';

const everyTable = `
  select c.table_name as "table", string_agg(quote_ident(c.column_name), ', ' order by c.ordinal_position) as columns
  from information_schema.columns c join information_schema.tables t using (table_schema, table_name)
  where c.table_schema = 'public' and t.table_type = 'BASE TABLE' and c.is_generated = 'NEVER' and c.table_name not like 'register\\_%'
  group by 1`;

/**
 * Notes what every table of a database holds; `restore` puts back what was written to since, so that whoever comes next finds the same world. All but the register,
 * which nothing puts back.
 */
export const keepDatabase = async (databaseUrl: string): Promise<{ restore(): Promise<void>; close(): Promise<void> }> => {
  // As the server's administrator: triggers and references are set aside while rows come back.
  const address = new URL(inject('adminUrl'));
  address.pathname = new URL(databaseUrl).pathname;
  const client = new Client({ connectionString: address.href });
  await client.connect();
  const { rows } = await client.query<{ table: string; columns: string }>(everyTable);
  const keep = rows.map(
    ({ table, columns }) => `create table kept."${table}" as select ${columns} from public."${table}";
      create trigger kept_note after insert or update or delete or truncate on public."${table}" for each statement execute function kept.note()`,
  );
  await client.query(
    [
      `create schema kept;
       -- Without a key: writers side by side must not wait for one another here.
       create unlogged table kept.written_to (name text);
       create function kept.note() returns trigger language plpgsql security definer as
         'begin insert into kept.written_to values (tg_table_name); return null; end'`,
      ...keep,
    ].join(';'),
  );
  const columnsOf = new Map(rows.map(({ table, columns }) => [table, columns]));
  return {
    restore: async () => {
      const { rows: written } = await client.query<{ name: string }>('select distinct name from kept.written_to');
      if (written.length === 0) return;
      const names = written.map(({ name }) => name);
      await client.query(
        [
          'begin',
          'set local session_replication_role = replica',
          ...names.map((name) => `delete from public."${name}"`),
          ...names.map(
            (name) =>
              `insert into public."${name}" (${columnsOf.get(name)}) overriding system value select ${columnsOf.get(name)} from kept."${name}"`,
          ),
          'truncate kept.written_to',
          'commit',
        ].join(';'),
      );
    },
    close: () => client.end(),
  };
};
