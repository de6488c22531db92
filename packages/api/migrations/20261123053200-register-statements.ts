import { Migration } from '@mikro-orm/migrations';

/** The two statements that the register runs most, made cheaper. What they write and read is what it was. */
export class Migration20261123053200_register_statements extends Migration {
  override up(): void {
    // Called, it answers nothing; selected from, it answered a row that the service had to read.
    this.addSql(`
      drop function register_append(uuid, text, text, timestamptz, text, text, text, uuid[]);
      create procedure register_append(id uuid, register text, type text, at timestamptz, commitment text, payload text, salt text, parties uuid[])
      language plpgsql as $$
      begin
        insert into register_entry values (id, register, type, at, commitment);
        insert into register_payload values (id, payload, salt, parties);
        insert into register_pending values (id);
      end
      $$;
    `);

    // The hashes of some nodes of the tree, 32 bytes each, in the order asked for; zeros where the tree has none. In one string and by one
    // plan that the session keeps: a proof is some twenty primary keys, and planning took longer than reading. By index whatever the
    // statistics say: the plan outlives the small tables it may have been made for.
    this.addSql(`
      create function register_hashes(levels smallint[], indexes bigint[]) returns bytea
      language plpgsql stable set enable_seqscan = off as $$
      declare
        none constant bytea := decode(repeat('00', 32), 'hex');
      begin
        return (
          select string_agg(case when length(hash) = 32 then hash else none end, '' order by nth)
          from unnest(levels, indexes) with ordinality as wanted (level, place, nth)
          cross join lateral (
            select case wanted.level
              when 0 then (select leaf.hash from register_leaf leaf where leaf.index = wanted.place)
              else (select node.hash from register_node node where node.level = wanted.level and node.index = wanted.place)
            end as hash
          ) as found
        );
      end
      $$;
    `);
  }
}
