import { Migration } from '@mikro-orm/migrations';

export class Migration20261122000000_people extends Migration {
  override up(): void {
    this.addSql(`
      create table "account" ("id" uuid not null, "kind" text not null, "email" text not null, "first_name" text not null, "last_name" text not null, "language" text not null, "created_at" timestamptz not null, "closed_at" timestamptz null, primary key ("id"));
      alter table "account" add constraint "account_email_unique" unique ("email");

      create table "candidate" ("id" uuid not null, "account_id" uuid not null, "declared_adult_at" timestamptz not null, "registered_at" timestamptz not null, primary key ("id"));
      alter table "candidate" add constraint "candidate_account_id_unique" unique ("account_id");

      create table "outbound_mail" ("id" uuid not null, "account_id" uuid null, "template" text not null, "to" text not null, "language" text not null, "subject" text not null, "html" text not null, "text" text not null, "attachments" jsonb not null, "message_id" text not null, "state" text not null default 'queued', "attempts" int not null default 0, "last_error" text null, "queued_at" timestamptz not null, "sent_at" timestamptz null, primary key ("id"));
      create index "outbound_mail_account_id_index" on "outbound_mail" ("account_id");
      alter table "outbound_mail" add constraint "outbound_mail_message_id_unique" unique ("message_id");
      create index "outbound_mail_state_index" on "outbound_mail" ("state");

      create table "session" ("id" uuid not null, "account_id" uuid not null, "secret_digest" text not null, "source_digest" text not null, "device" text not null, "started_at" timestamptz not null, "last_seen_at" timestamptz not null, "expires_at" timestamptz not null, "revoked_at" timestamptz null, primary key ("id"));
      create index "session_account_id_index" on "session" ("account_id");
      alter table "session" add constraint "session_secret_digest_unique" unique ("secret_digest");

      create table "sign_in_attempt" ("id" uuid not null, "email" text not null, "account_id" uuid null, "registration" jsonb null, "attempt_digest" text not null, "code_digest" text not null, "link_digest" text not null, "source_digest" text not null, "wrong_codes" int not null default 0, "asked_at" timestamptz not null, "expires_at" timestamptz not null, "ended_at" timestamptz null, primary key ("id"));
      alter table "sign_in_attempt" add constraint "sign_in_attempt_attempt_digest_unique" unique ("attempt_digest");
      alter table "sign_in_attempt" add constraint "sign_in_attempt_link_digest_unique" unique ("link_digest");
      create index "sign_in_attempt_expires_at_index" on "sign_in_attempt" ("expires_at");
      create index "sign_in_attempt_email_source_digest_index" on "sign_in_attempt" ("email", "source_digest");

      create table "staff_member" ("id" uuid not null, "account_id" uuid not null, "roles" text[] not null, primary key ("id"));
      alter table "staff_member" add constraint "staff_member_account_id_unique" unique ("account_id");

      create table "throttle" ("key" text not null, "started_at" timestamptz not null, "ends_at" timestamptz not null, "count" int not null, primary key ("key", "started_at"));
      create index "throttle_ends_at_index" on "throttle" ("ends_at");

      alter table "candidate" add constraint "candidate_account_id_foreign" foreign key ("account_id") references "account" ("id");

      alter table "session" add constraint "session_account_id_foreign" foreign key ("account_id") references "account" ("id");

      alter table "staff_member" add constraint "staff_member_account_id_foreign" foreign key ("account_id") references "account" ("id");
    `);
  }
}
