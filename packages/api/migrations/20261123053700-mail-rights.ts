import { Migration } from '@mikro-orm/migrations';

/** Which right a message claims, what a question asked back is about, and when a key was overwritten. */
export class Migration20261123053700_mail_rights extends Migration {
  override up(): void {
    this.addSql(`
      alter table "incoming_mail" add "right" text null;
      alter table "mail_key" add "erased_at" timestamptz null;
      alter table "mail_question" add "about" text not null default 'restriction', add "asks_again" uuid null;
    `);
  }
}
