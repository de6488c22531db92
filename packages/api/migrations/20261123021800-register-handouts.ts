import { Migration } from '@mikro-orm/migrations';

/** Which signed heads were handed out, to whom, and what came back: added to only, like all that proves something. */
export class Migration20261123021800_register_handouts extends Migration {
  override up(): void {
    this.addSql(`
      create table "register_handout" ("id" uuid not null, "head_number" int not null, "size" bigint not null, "channel" text not null, "recipient" text not null, "at" timestamptz(3) not null, "proof" text null, primary key ("id"));
      alter table "register_handout" add constraint "register_handout_channel_check" check ("channel" in ('file', 'mail', 'witness', 'time-stamp', 'alarm'));
      create index "register_handout_channel_recipient_at_index" on "register_handout" ("channel", "recipient", "at");
      create index "register_handout_head_number_index" on "register_handout" ("head_number");
      create trigger "register_handout_is_append_only" before update or delete or truncate on "register_handout" for each statement execute function register_refuse();
      alter table "register_handout" enable always trigger "register_handout_is_append_only";
    `);
  }
}
