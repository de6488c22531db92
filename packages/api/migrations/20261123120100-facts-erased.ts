import { Migration } from '@mikro-orm/migrations';

/**
 * Erasing answers which entries it emptied, so that whoever erases says so in the register; what says so keeps its own facts for ever. An open
 * dispute keeps all that is its party's from being erased, what was written since its last act too.
 */
export class Migration20261123120100_facts_erased extends Migration {
  override up(): void {
    this.addSql(`
      create function register_keep_erasures() returns trigger language plpgsql as $$
      begin
        if exists (select from register_entry entry where entry.id = old.entry_id and entry.type = 'facts-erased') then
          raise exception 'the register keeps what says that facts were erased' using errcode = 'insufficient_privilege';
        end if;
        return old;
      end
      $$;
      create trigger "register_erasures_are_kept" before delete on "register_payload" for each row execute function register_keep_erasures();
      alter table "register_payload" enable always trigger "register_erasures_are_kept";
    `);

    this.addSql(`
      drop function dispute_release_evidence();
      drop function register_erase(uuid[]);
      drop function register_forget(uuid, uuid[]);

      -- Drops facts and salts. The entries keep their place in the log, and every proof stays valid. Answers those that had any.
      create function register_erase(entries uuid[])
      returns setof uuid language plpgsql security definer set search_path from current as $$
      begin
        perform set_config('jobprod.register_purpose', 'erase', true);
        return query delete from register_payload where entry_id = any(entries) returning entry_id;
        perform set_config('jobprod.register_purpose', '', true);
      end
      $$;

      -- Drops the facts of all of a person's entries but those kept, and what says that these entries are theirs.
      create function register_forget(subject uuid, kept uuid[])
      returns setof uuid language plpgsql security definer set search_path from current as $$
      begin
        perform set_config('jobprod.register_purpose', 'erase', true);
        return query delete from register_payload payload where not payload.entry_id = any(kept) and payload.entry_id in (
          select leaf.entry_id from register_party party join register_leaf leaf using (index) where party.subject_id = subject
          union all
          select entry_id from register_pending where subject = any((select parties from register_payload own where own.entry_id = register_pending.entry_id)::uuid[])
        ) returning payload.entry_id;
        delete from register_party party where party.subject_id = subject
          and not exists (select from register_leaf leaf where leaf.index = party.index and leaf.entry_id = any(kept));
        perform set_config('jobprod.register_purpose', '', true);
      end
      $$;

      -- What was set aside and is kept by no open case any more. What is still kept is set aside anew by the triggers.
      create function dispute_release_evidence() returns setof uuid language plpgsql security definer set search_path from current as $$
      declare
        entries uuid[];
        subjects uuid[];
        places bigint[];
      begin
        with released as (delete from deferred_erasure returning entry_id) select coalesce(array_agg(entry_id), '{}') into entries from released;
        with released as (delete from deferred_party_erasure returning subject_id, index)
          select coalesce(array_agg(subject_id), '{}'), coalesce(array_agg(index), '{}') into subjects, places from released;
        return query select register_erase(entries);
        perform set_config('jobprod.register_purpose', 'erase', true);
        delete from register_party party using unnest(subjects, places) as asked (subject_id, index)
          where party.subject_id = asked.subject_id and party.index = asked.index;
        perform set_config('jobprod.register_purpose', '', true);
      end
      $$;

      create or replace function dispute_defer_payload() returns trigger language plpgsql security definer set search_path from current as $$
      begin
        insert into dispute_evidence (dispute_id, entry_id)
          select dispute.id, old.entry_id from dispute
          where dispute.state = 'OPEN' and coalesce(dispute.candidate_id, dispute.company_id) = any(old.parties)
          on conflict do nothing;
        if not dispute_keeps(old.entry_id) then return old; end if;
        insert into deferred_erasure values (old.entry_id) on conflict do nothing;
        return null;
      end
      $$;
    `);
  }
}
