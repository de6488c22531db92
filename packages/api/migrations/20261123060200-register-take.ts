import { Migration } from '@mikro-orm/migrations';

/**
 * What the sequencer takes from the queue, at a third of the cost: rows of the queue are found once, by where they are (nothing but the
 * sequencer moves them, and one runs at a time), and a date becomes a number without passing by decimal arithmetic; `round` makes up for
 * what binary fractions of a second lose.
 */
export class Migration20261123060200_register_take extends Migration {
  override up(): void {
    this.addSql(`
      create or replace function register_take(most int)
      returns table (id uuid, register text, type text, at_ms float8, commitment text, parties uuid[])
      language plpgsql security definer set search_path from current
      set enable_seqscan = off set enable_hashjoin = off set enable_mergejoin = off as $$
      begin
        perform set_config('jobprod.register_purpose', 'number', true);
        return query
          with taken as (
            delete from register_pending where ctid = any(array(select ctid from register_pending order by entry_id limit most)) returning entry_id
          )
          select entry.id, entry.register::text, entry.type, round(date_part('epoch', entry.at) * 1000), entry.commitment, coalesce(payload.parties, '{}')
          from taken join register_entry entry on entry.id = taken.entry_id left join register_payload payload on payload.entry_id = entry.id
          order by entry.at, entry.id;
        perform set_config('jobprod.register_purpose', '', true);
      end
      $$;
    `);
  }
}
