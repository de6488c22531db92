import { Migration } from '@mikro-orm/migrations';

/** A candidate's key can change: by both mailboxes, or by staff after a waiting time (T8). */
export class Migration20261123082000_mailboxes extends Migration {
  override up(): void {
    this.addSql(
      `create table "email_change" ("id" uuid not null, "account_id" uuid not null, "old_email" text not null, "new_email" text not null, "old_digest" text not null, "new_digest" text null, "session_id" uuid not null, "state" text not null default 'ASKED', "asked_at" timestamptz not null, "expires_at" timestamptz not null, "old_confirmed_at" timestamptz null, "new_confirmed_at" timestamptz null, "ended_at" timestamptz null, primary key ("id"));`,
    );
    this.addSql(`alter table "email_change" add constraint "email_change_old_digest_unique" unique ("old_digest");`);
    this.addSql(`alter table "email_change" add constraint "email_change_new_digest_unique" unique ("new_digest");`);
    this.addSql(`create index "email_change_expires_at_index" on "email_change" ("expires_at");`);
    this.addSql(`create index "email_change_ended_at_index" on "email_change" ("ended_at");`);
    this.addSql(`create index "email_change_account_id_state_index" on "email_change" ("account_id", "state");`);
    this.addSql(`create unique index "email_change_one_at_a_time" on "email_change" ("account_id") where "state" = 'ASKED';`);
    this.addSql(
      `create table "mailbox_recovery" ("id" uuid not null, "old_email" text not null, "new_email" text not null, "words" text not null, "language" text not null, "state" text not null default 'ASKED', "asked_at" timestamptz not null, "confirm_digest" text null, "confirm_until" timestamptz not null, "confirmed_at" timestamptz null, "account_id" uuid null, "established" text null, "established_words" text null, "reason" text null, "decided_at" timestamptz null, "decided_by" uuid null, "stop_digest" text null, "due_at" timestamptz null, "ended_at" timestamptz null, primary key ("id"));`,
    );
    this.addSql(`create index "mailbox_recovery_state_index" on "mailbox_recovery" ("state");`);
    this.addSql(`alter table "mailbox_recovery" add constraint "mailbox_recovery_confirm_digest_unique" unique ("confirm_digest");`);
    this.addSql(`create index "mailbox_recovery_confirm_until_index" on "mailbox_recovery" ("confirm_until");`);
    this.addSql(`create index "mailbox_recovery_account_id_index" on "mailbox_recovery" ("account_id");`);
    this.addSql(`create unique index "mailbox_recovery_one_at_a_time" on "mailbox_recovery" ("account_id") where "state" = 'ACCEPTED';`);
    this.addSql(`alter table "mailbox_recovery" add constraint "mailbox_recovery_stop_digest_unique" unique ("stop_digest");`);
    this.addSql(`create index "mailbox_recovery_due_at_index" on "mailbox_recovery" ("due_at");`);
    this.addSql(`create index "mailbox_recovery_ended_at_index" on "mailbox_recovery" ("ended_at");`);
    this.addSql(`alter table "account" add "former_email_digests" text[] null;`);
    this.addSql(
      `alter table "email_change" add constraint "email_change_account_id_foreign" foreign key ("account_id") references "account" ("id");`,
    );
    this.addSql(
      `alter table "mailbox_recovery" add constraint "mailbox_recovery_account_id_foreign" foreign key ("account_id") references "account" ("id") on delete set null;`,
    );
  }
}
