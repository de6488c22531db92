import { Migration } from '@mikro-orm/migrations';

export class Migration20261122000700_diffusion extends Migration {
  override up(): void {
    this.addSql(`
      create table "diffusion_subscription" ("id" uuid not null, "profile_id" uuid not null, "subscribed_at" timestamptz not null, "entry_id" uuid not null, primary key ("id"));
      alter table "diffusion_subscription" add constraint "diffusion_subscription_profile_id_unique" unique ("profile_id");

      create table "blocked_company" ("id" uuid not null, "profile_id" uuid not null, "name" text not null, "name_key" text not null, "company_id" uuid null, "since" timestamptz not null, primary key ("id"));
      create index "blocked_company_name_key_index" on "blocked_company" ("name_key");
      alter table "blocked_company" add constraint "blocked_company_profile_id_name_key_unique" unique ("profile_id", "name_key");

      create table "profile_password" ("id" uuid not null, "profile_id" uuid not null, "recruiter_id" uuid null, "recipient_email" text null, "hash" text not null, "issued_at" timestamptz not null, "issued_by_id" uuid not null, "expires_at" timestamptz not null, "revoked_at" timestamptz null, "revoked_as" text null, "last_used_at" timestamptz null, primary key ("id"));
      create index "profile_password_recruiter_id_index" on "profile_password" ("recruiter_id");
      create index "profile_password_profile_id_expires_at_index" on "profile_password" ("profile_id", "expires_at");

      create table "restriction" ("id" uuid not null, "profile_id" uuid not null, "whole" boolean not null, "elements" text[] not null, "since" timestamptz not null, "ended_at" timestamptz null, "ended_as" text null, primary key ("id"));
      create unique index "restriction_in_force" on "restriction" ("profile_id") where "ended_at" is null;

      create table "unlock_grant" ("id" uuid not null, "password_id" uuid not null, "profile_id" uuid not null, "browser_digest" text not null, "granted_at" timestamptz not null, "expires_at" timestamptz not null, primary key ("id"));
      create index "unlock_grant_password_id_index" on "unlock_grant" ("password_id");
      create index "unlock_grant_browser_digest_expires_at_index" on "unlock_grant" ("browser_digest", "expires_at");

      alter table "diffusion_subscription" add constraint "diffusion_subscription_profile_id_foreign" foreign key ("profile_id") references "profile" ("id");

      alter table "blocked_company" add constraint "blocked_company_profile_id_foreign" foreign key ("profile_id") references "profile" ("id");
      alter table "blocked_company" add constraint "blocked_company_company_id_foreign" foreign key ("company_id") references "company" ("id");

      alter table "profile_password" add constraint "profile_password_profile_id_foreign" foreign key ("profile_id") references "profile" ("id");
      alter table "profile_password" add constraint "profile_password_recruiter_id_foreign" foreign key ("recruiter_id") references "recruiter" ("id");

      alter table "restriction" add constraint "restriction_profile_id_foreign" foreign key ("profile_id") references "profile" ("id");

      alter table "unlock_grant" add constraint "unlock_grant_password_id_foreign" foreign key ("password_id") references "profile_password" ("id");

      alter table "profile_password" add constraint "profile_password_has_one_recipient" check (num_nonnulls(recruiter_id, recipient_email) = 1);

      create function block_company_by_name() returns trigger language plpgsql as $$
      begin
        perform pg_advisory_xact_lock(hashtextextended('company ' || new.name_key, 0));
        update blocked_company set company_id = new.id where name_key = new.name_key and company_id is null;
        update profile p set blocked_company_ids = array_append(p.blocked_company_ids, new.id)
        where p.id in (select b.profile_id from blocked_company b where b.company_id = new.id) and not new.id = any(p.blocked_company_ids);
        return null;
      end $$;
      create trigger block_company_by_name after insert or update of name_key on company for each row execute function block_company_by_name();
    `);
  }
}
