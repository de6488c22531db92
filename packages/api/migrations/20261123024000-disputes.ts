import { Migration } from '@mikro-orm/migrations';

/**
 * Disputes (article 9). While one is open the facts of its evidence cannot be erased: a deletion of them is set aside, and done when the
 * last case that keeps them ends. The tables of the register stand on their own, so evidence names entries without foreign keys.
 */
export class Migration20261123024000_disputes extends Migration {
  override up(): void {
    this.addSql(`
      create table "dispute" ("id" uuid not null, "reference" text not null, "candidate_id" uuid null, "company_id" uuid null, "opened_by" text not null, "subject" text not null, "state" text not null default 'OPEN', "opened_at" timestamptz not null, "ended_at" timestamptz null, "outcome" text null, primary key ("id"));
      alter table "dispute" add constraint "dispute_opened_by_check" check ("opened_by" in ('PARTY', 'JOBPROD'));
      alter table "dispute" add constraint "dispute_state_check" check ("state" in ('OPEN', 'SETTLED', 'NOT_SETTLED'));
      alter table "dispute" add constraint "dispute_reference_unique" unique ("reference");
      alter table "dispute" add constraint "dispute_has_one_party" check (num_nonnulls(candidate_id, company_id) = 1);
      alter table "dispute" add constraint "dispute_ends_with_an_outcome" check ((state = 'OPEN') = (ended_at is null) and (state = 'OPEN') = (outcome is null));
      create index "dispute_candidate_id_index" on "dispute" ("candidate_id");
      create index "dispute_company_id_index" on "dispute" ("company_id");
      create index "dispute_opened_at_id_index" on "dispute" ("opened_at", "id");
      alter table "dispute" add constraint "dispute_candidate_id_foreign" foreign key ("candidate_id") references "candidate" ("id") on delete no action;
      alter table "dispute" add constraint "dispute_company_id_foreign" foreign key ("company_id") references "company" ("id") on delete no action;

      create table "dispute_message" ("id" uuid not null, "dispute_id" uuid not null, "from" text not null, "text" text not null, "is_proposal" boolean not null, "sent_at" timestamptz not null, primary key ("id"));
      alter table "dispute_message" add constraint "dispute_message_from_check" check ("from" in ('PARTY', 'JOBPROD'));
      create index "dispute_message_dispute_id_sent_at_id_index" on "dispute_message" ("dispute_id", "sent_at", "id");
      alter table "dispute_message" add constraint "dispute_message_dispute_id_foreign" foreign key ("dispute_id") references "dispute" ("id");

      create table "dispute_evidence" ("dispute_id" uuid not null, "entry_id" uuid not null, primary key ("dispute_id", "entry_id"));
      create index "dispute_evidence_entry_id_index" on "dispute_evidence" ("entry_id");
      create table "deferred_erasure" ("entry_id" uuid not null, primary key ("entry_id"));
      create table "deferred_party_erasure" ("subject_id" uuid not null, "index" bigint not null, primary key ("subject_id", "index"));
    `);
    this.addSql(`
      create function dispute_keeps(entry uuid) returns boolean language sql stable as $$
        select exists (select from dispute_evidence evidence join dispute on dispute.id = evidence.dispute_id where evidence.entry_id = entry and dispute.state = 'OPEN')
      $$;

      create function dispute_defer_payload() returns trigger language plpgsql security definer set search_path from current as $$
      begin
        if not dispute_keeps(old.entry_id) then return old; end if;
        insert into deferred_erasure values (old.entry_id) on conflict do nothing;
        return null;
      end
      $$;
      create trigger "dispute_keeps_payload" before delete on "register_payload" for each row execute function dispute_defer_payload();
      alter table "register_payload" enable always trigger "dispute_keeps_payload";

      create function dispute_defer_party() returns trigger language plpgsql security definer set search_path from current as $$
      begin
        if not exists (select from register_leaf leaf where leaf.index = old.index and dispute_keeps(leaf.entry_id)) then return old; end if;
        insert into deferred_party_erasure values (old.subject_id, old.index) on conflict do nothing;
        return null;
      end
      $$;
      create trigger "dispute_keeps_party" before delete on "register_party" for each row execute function dispute_defer_party();
      alter table "register_party" enable always trigger "dispute_keeps_party";

      -- What was set aside and is kept by no open case any more. What is still kept is set aside anew by the triggers.
      create function dispute_release_evidence() returns void language plpgsql security definer set search_path from current as $$
      declare
        entries uuid[];
        subjects uuid[];
        places bigint[];
      begin
        with released as (delete from deferred_erasure returning entry_id) select coalesce(array_agg(entry_id), '{}') into entries from released;
        with released as (delete from deferred_party_erasure returning subject_id, index)
          select coalesce(array_agg(subject_id), '{}'), coalesce(array_agg(index), '{}') into subjects, places from released;
        perform register_erase(entries);
        perform set_config('jobprod.register_purpose', 'erase', true);
        delete from register_party party using unnest(subjects, places) as asked (subject_id, index)
          where party.subject_id = asked.subject_id and party.index = asked.index;
        perform set_config('jobprod.register_purpose', '', true);
      end
      $$;
    `);
  }
}
