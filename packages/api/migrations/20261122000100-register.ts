import { Migration } from '@mikro-orm/migrations';

/**
 * The registers (article 8). What proves something can be added to and nothing else: the database itself refuses UPDATE, DELETE and
 * TRUNCATE, to its owner as well. Facts (payload, parties) go when a person is erased, and only through the functions below; the
 * tables name each other without foreign keys, whose checks would lock a row of the log for every entry.
 */
export class Migration20261122000100_register extends Migration {
  override up(): void {
    this.addSql(`
      create table "register_entry" ("id" uuid not null, "register" text not null, "type" text not null, "at" timestamptz(3) not null, "commitment" text not null, primary key ("id"));
      alter table "register_entry" add constraint "register_entry_register_check" check ("register" in ('communications', 'orders', 'payments', 'transactions'));
      create table "register_payload" ("entry_id" uuid not null, "payload" text not null, "salt" text not null, "parties" uuid[] not null, primary key ("entry_id"));
      create table "register_pending" ("entry_id" uuid not null, primary key ("entry_id"));

      create table "register_leaf" ("index" bigint not null, "entry_id" uuid not null, "hash" bytea not null, primary key ("index"));
      alter table "register_leaf" add constraint "register_leaf_entry_id_unique" unique ("entry_id");
      create table "register_node" ("level" smallint not null, "index" bigint not null, "hash" bytea not null, primary key ("level", "index"));
      create table "register_party" ("subject_id" uuid not null, "index" bigint not null, primary key ("subject_id", "index"));

      create table "register_head" ("number" int not null, "size" bigint not null, "root" bytea not null, "note" text not null, "signed_at" timestamptz(3) not null, primary key ("number"));
      create index "register_head_size_index" on "register_head" ("size");
      create table "register_key" ("number" int not null, "vkey" text not null, "jwk" jsonb not null, "made_at" timestamptz(3) not null, "announced_in" int null, primary key ("number"));
      alter table "register_key" add constraint "register_key_vkey_unique" unique ("vkey");
    `);

    this.addSql(`
      create function register_refuse() returns trigger language plpgsql as $$
      begin
        -- Set by the functions below for as long as they run; the argument of the trigger says for which purpose.
        if tg_op = 'DELETE' and tg_nargs = 1 and current_setting('jobprod.register_purpose', true) = tg_argv[0] then
          return null;
        end if;
        raise exception 'the register refuses % on %', tg_op, tg_table_name using errcode = 'insufficient_privilege';
      end
      $$;
    `);
    for (const table of ['entry', 'leaf', 'node', 'head', 'key']) this.addSql(refuseOn(table));
    for (const table of ['payload', 'party']) this.addSql(refuseOn(table, 'erase'));
    this.addSql(refuseOn('pending', 'number'));

    this.addSql(`
      create function register_append(id uuid, register text, type text, at timestamptz, commitment text, payload text, salt text, parties uuid[])
      returns void language plpgsql as $$
      begin
        insert into register_entry values (id, register, type, at, commitment);
        insert into register_payload values (id, payload, salt, parties);
        insert into register_pending values (id);
      end
      $$;

      -- The entries of committed transactions that have no number yet, in the order in which they get one. By index whatever the statistics
      -- say: they are those of a queue, full a moment ago and empty now.
      create function register_take(most int)
      returns table (id uuid, register text, type text, at_ms float8, commitment text, parties uuid[])
      language plpgsql security definer set search_path from current
      set enable_seqscan = off set enable_hashjoin = off set enable_mergejoin = off as $$
      begin
        perform set_config('jobprod.register_purpose', 'number', true);
        return query
          with taken as (
            delete from register_pending where entry_id in (select entry_id from register_pending order by entry_id limit most) returning entry_id
          )
          select entry.id, entry.register::text, entry.type, (extract(epoch from entry.at) * 1000)::float8, entry.commitment, coalesce(payload.parties, '{}')
          from taken join register_entry entry on entry.id = taken.entry_id left join register_payload payload on payload.entry_id = entry.id
          order by entry.at, entry.id;
        perform set_config('jobprod.register_purpose', '', true);
      end
      $$;

      -- Drops facts and salts. The entries keep their place in the log, and every proof stays valid.
      create function register_erase(entries uuid[])
      returns int language plpgsql security definer set search_path from current as $$
      declare erased int;
      begin
        perform set_config('jobprod.register_purpose', 'erase', true);
        delete from register_payload where entry_id = any(entries);
        get diagnostics erased = row_count;
        perform set_config('jobprod.register_purpose', '', true);
        return erased;
      end
      $$;

      -- Drops the facts of all of a person's entries but those kept, and what says that these entries are theirs.
      create function register_forget(subject uuid, kept uuid[])
      returns int language plpgsql security definer set search_path from current as $$
      declare erased int;
      begin
        perform set_config('jobprod.register_purpose', 'erase', true);
        delete from register_payload payload where not payload.entry_id = any(kept) and payload.entry_id in (
          select leaf.entry_id from register_party party join register_leaf leaf using (index) where party.subject_id = subject
          union all
          select entry_id from register_pending where subject = any((select parties from register_payload own where own.entry_id = register_pending.entry_id)::uuid[])
        );
        get diagnostics erased = row_count;
        delete from register_party party where party.subject_id = subject
          and not exists (select from register_leaf leaf where leaf.index = party.index and leaf.entry_id = any(kept));
        perform set_config('jobprod.register_purpose', '', true);
        return erased;
      end
      $$;
    `);
  }
}

/** "Always": a session that plays the part of a replica fires it too. */
const refuseOn = (table: string, purpose?: string): string => `
  create trigger "register_${table}_is_append_only" before update or delete or truncate on "register_${table}"
    for each statement execute function register_refuse(${purpose ? `'${purpose}'` : ''});
  alter table "register_${table}" enable always trigger "register_${table}_is_append_only";
`;
