import { Migration } from '@mikro-orm/migrations';

export class Migration20261123022500_incoming_mail extends Migration {
  override up(): void {
    this.addSql(`
      create table "mail_key" ("id" uuid not null, "owner" text not null, "wrapped" bytea not null, "made_at" timestamptz not null, primary key ("id"));
      alter table "mail_key" add constraint "mail_key_owner_unique" unique ("owner");

      create table "incoming_mail" ("id" uuid not null, "via" text not null, "received_at" timestamptz not null, "key_id" uuid not null, "raw" bytea not null, "envelope" bytea not null, "size_bytes" int not null, "raw_sha256" text not null, "identity_digest" text not null, "copies" int not null default 1, "state" text not null default 'RECEIVED', "reading" bytea null, "verdict" jsonb null, "purpose" text null, "outcome" text null, "account_id" uuid null, "answers_mail_id" uuid null, "replay_digests" text[] not null, "act" jsonb null, "confirm_digest" text null, "confirm_until" timestamptz null, "processed_at" timestamptz null, "filed_at" timestamptz null, "filed_by" uuid null, primary key ("id"));
      alter table "incoming_mail" add constraint "incoming_mail_identity_digest_unique" unique ("identity_digest");
      create index "incoming_mail_state_index" on "incoming_mail" ("state");
      create index "incoming_mail_account_id_index" on "incoming_mail" ("account_id");
      alter table "incoming_mail" add constraint "incoming_mail_confirm_digest_unique" unique ("confirm_digest");

      create table "mail_question" ("id" uuid not null, "account_id" uuid not null, "reply_digest" text not null, "asked_at" timestamptz not null, "answered_at" timestamptz null, primary key ("id"));
      create index "mail_question_account_id_index" on "mail_question" ("account_id");
      alter table "mail_question" add constraint "mail_question_reply_digest_unique" unique ("reply_digest");

      alter table "approval_question" add "reply_digest" text null, add "agreed_at" timestamptz null;
      alter table "approval_question" add constraint "approval_question_reply_digest_unique" unique ("reply_digest");

      alter table "outbound_mail" add "reply_to" text null;

      alter table "introduction_question" add "reply_digest" text null;
      alter table "introduction_question" add constraint "introduction_question_reply_digest_unique" unique ("reply_digest");

      alter table "incoming_mail" add constraint "incoming_mail_key_id_foreign" foreign key ("key_id") references "mail_key" ("id");
    `);
  }
}
