import { Migration } from '@mikro-orm/migrations';

/** A thread is written in by mail as well: at one address for each person of it, kept as a digest (N3). */
export class Migration20261123114000_contact_addresses extends Migration {
  override up(): void {
    this.addSql(
      `create table "contact_address" ("id" uuid not null, "contact_id" uuid not null, "account_id" uuid not null, "reply_digest" text not null, "made_at" timestamptz not null, primary key ("id"));`,
    );
    this.addSql(`create index "contact_address_contact_id_index" on "contact_address" ("contact_id");`);
    this.addSql(`create index "contact_address_account_id_index" on "contact_address" ("account_id");`);
    this.addSql(`alter table "contact_address" add constraint "contact_address_reply_digest_unique" unique ("reply_digest");`);
    this.addSql(
      `alter table "contact_address" add constraint "contact_address_contact_id_foreign" foreign key ("contact_id") references "contact" ("id");`,
    );
  }
}
