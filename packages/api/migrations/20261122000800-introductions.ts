import { Migration } from '@mikro-orm/migrations';

export class Migration20261122000800_introductions extends Migration {
  override up(): void {
    this.addSql(`
      create table "contact" ("id" uuid not null, "profile_id" uuid not null, "candidate_id" uuid not null, "company_id" uuid not null, "recruiter_id" uuid not null, "job_brief" jsonb not null, "started_at" timestamptz not null, "stopped_at" timestamptz null, primary key ("id"));
      create index "contact_profile_id_index" on "contact" ("profile_id");
      create index "contact_company_id_started_at_id_index" on "contact" ("company_id", "started_at", "id");
      alter table "contact" add constraint "contact_candidate_id_company_id_unique" unique ("candidate_id", "company_id");
      alter table "contact" add constraint "contact_profile_id_foreign" foreign key ("profile_id") references "profile" ("id");
      alter table "contact" add constraint "contact_candidate_id_foreign" foreign key ("candidate_id") references "candidate" ("id");
      alter table "contact" add constraint "contact_company_id_foreign" foreign key ("company_id") references "company" ("id");
      alter table "contact" add constraint "contact_recruiter_id_foreign" foreign key ("recruiter_id") references "recruiter" ("id");

      create table "contact_message" ("id" uuid not null, "contact_id" uuid not null, "from" text not null, "author_id" uuid not null, "text" text not null, "job_brief" jsonb null, "sent_at" timestamptz not null, primary key ("id"));
      create index "contact_message_contact_id_sent_at_id_index" on "contact_message" ("contact_id", "sent_at", "id");
      alter table "contact_message" add constraint "contact_message_contact_id_foreign" foreign key ("contact_id") references "contact" ("id");

      create table "introduction" ("id" uuid not null, "profile_id" uuid not null, "candidate_id" uuid not null, "company_id" uuid not null, "recruiter_id" uuid not null, "job_brief" jsonb not null, "message" text null, "state" text not null, "asked_under_release" boolean not null, "requested_at" timestamptz not null, "expires_at" timestamptz not null, "company_agreed_at" timestamptz null, "candidate_agreed_at" timestamptz null, "agreed_at" timestamptz null, "ended_at" timestamptz null, "ended_by" text null, primary key ("id"));
      create index "introduction_profile_id_index" on "introduction" ("profile_id");
      create index "introduction_candidate_id_requested_at_id_index" on "introduction" ("candidate_id", "requested_at", "id");
      create index "introduction_company_id_requested_at_id_index" on "introduction" ("company_id", "requested_at", "id");
      create index "introduction_running" on "introduction" ("expires_at") where "state" in ('REQUESTED', 'AGREED_BY_COMPANY', 'AGREED_BY_CANDIDATE');
      create unique index "introduction_standing" on "introduction" ("candidate_id", "company_id") where "state" in ('REQUESTED', 'AGREED_BY_COMPANY', 'AGREED_BY_CANDIDATE', 'AGREED');
      alter table "introduction" add constraint "introduction_agreed_by_both" check (state <> 'AGREED' or (company_agreed_at is not null and candidate_agreed_at is not null and agreed_at is not null));
      alter table "introduction" add constraint "introduction_profile_id_foreign" foreign key ("profile_id") references "profile" ("id");
      alter table "introduction" add constraint "introduction_candidate_id_foreign" foreign key ("candidate_id") references "candidate" ("id");
      alter table "introduction" add constraint "introduction_company_id_foreign" foreign key ("company_id") references "company" ("id");
      alter table "introduction" add constraint "introduction_recruiter_id_foreign" foreign key ("recruiter_id") references "recruiter" ("id");

      create table "introduction_question" ("id" uuid not null, "introduction_id" uuid not null, "side" text not null, "token_digest" text not null, "sent_at" timestamptz not null, "closed_at" timestamptz null, primary key ("id"));
      alter table "introduction_question" add constraint "introduction_question_token_digest_unique" unique ("token_digest");
      alter table "introduction_question" add constraint "introduction_question_introduction_id_side_unique" unique ("introduction_id", "side");
      alter table "introduction_question" add constraint "introduction_question_introduction_id_foreign" foreign key ("introduction_id") references "introduction" ("id");
    `);
  }
}
