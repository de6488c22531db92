import { Migration } from '@mikro-orm/migrations';

export class Migration20261122000300_companies extends Migration {
  override up(): void {
    this.addSql(`
      create table "company" ("id" uuid not null, "name" text not null, "name_key" text not null, "city" text not null, "main_activity" text not null, "siren" text null, "first_selected_at" timestamptz not null, primary key ("id"));
      alter table "company" add constraint "company_name_key_unique" unique ("name_key");
      alter table "company" add constraint "company_siren_unique" unique ("siren");
      create index "company_first_selected_at_index" on "company" ("first_selected_at");

      create table "company_membership" ("id" uuid not null, "company_id" uuid not null, "started_at" timestamptz not null, "selection_reason" text not null, "selected_by_id" uuid not null, "ended_at" timestamptz null, "ended_as" text null, "end_reason" text null, "ended_by_id" uuid null, primary key ("id"));
      create index "company_membership_company_id_started_at_index" on "company_membership" ("company_id", "started_at");
      create unique index "company_membership_open" on "company_membership" ("company_id") where "ended_at" is null;
      alter table "company_membership" add constraint "company_membership_company_id_foreign" foreign key ("company_id") references "company" ("id");

      create table "company_disclosure" ("id" uuid not null, "candidate_id" uuid not null, "company_id" uuid not null, "at" timestamptz not null, primary key ("id"));
      create index "company_disclosure_company_id_index" on "company_disclosure" ("company_id");
      alter table "company_disclosure" add constraint "company_disclosure_candidate_id_company_id_unique" unique ("candidate_id", "company_id");
      alter table "company_disclosure" add constraint "company_disclosure_candidate_id_foreign" foreign key ("candidate_id") references "candidate" ("id");
      alter table "company_disclosure" add constraint "company_disclosure_company_id_foreign" foreign key ("company_id") references "company" ("id");

      create table "recruiter" ("id" uuid not null, "account_id" uuid not null, "company_id" uuid not null, "joined_at" timestamptz not null, primary key ("id"));
      alter table "recruiter" add constraint "recruiter_account_id_unique" unique ("account_id");
      create index "recruiter_company_id_index" on "recruiter" ("company_id");
      alter table "recruiter" add constraint "recruiter_account_id_foreign" foreign key ("account_id") references "account" ("id");
      alter table "recruiter" add constraint "recruiter_company_id_foreign" foreign key ("company_id") references "company" ("id");

      create table "recruiter_invitation" ("id" uuid not null, "company_id" uuid not null, "email" text not null, "language" text not null, "token_digest" text not null, "invited_by_id" uuid not null, "sent_at" timestamptz not null, "expires_at" timestamptz not null, "accepted_at" timestamptz null, "revoked_at" timestamptz null, primary key ("id"));
      create index "recruiter_invitation_company_id_index" on "recruiter_invitation" ("company_id");
      create unique index "recruiter_invitation_open" on "recruiter_invitation" ("company_id", "email") where "accepted_at" is null and "revoked_at" is null;
      alter table "recruiter_invitation" add constraint "recruiter_invitation_token_digest_unique" unique ("token_digest");
      alter table "recruiter_invitation" add constraint "recruiter_invitation_company_id_foreign" foreign key ("company_id") references "company" ("id");
    `);
  }
}
