import { Migration } from '@mikro-orm/migrations';

export class Migration20261123060600_outgoing_mail extends Migration {
  override up(): void {
    this.addSql(`
      create table "mail_address" ("address" text not null, "failing_since" timestamptz null, "said" text null, "soft_bounces" int not null default 0, "last_bounce_at" timestamptz not null, "untold_since" timestamptz null, primary key ("address"));
      create index "mail_address_failing_since_index" on "mail_address" ("failing_since");

      create table "mail_attempt" ("id" uuid not null, "mail_id" uuid not null, "at" timestamptz not null, "outcome" text not null, "said" text null, "next_at" timestamptz null, primary key ("id"));
      create index "mail_attempt_mail_id_index" on "mail_attempt" ("mail_id");

      create table "mail_refusal" ("id" uuid not null, "account_id" uuid not null, "topic" text not null, "at" timestamptz not null, primary key ("id"));
      alter table "mail_refusal" add constraint "mail_refusal_account_id_topic_unique" unique ("account_id", "topic");

      alter table "outbound_mail" add "return_path" text null, add "unsubscribe_secret" text null, add "unsure" int not null default 0;
      create index "outbound_mail_to_index" on "outbound_mail" ("to");
      alter table "outbound_mail" add constraint "outbound_mail_return_path_unique" unique ("return_path");
      alter table "outbound_mail" add constraint "outbound_mail_unsubscribe_secret_unique" unique ("unsubscribe_secret");
    `);
  }
}
