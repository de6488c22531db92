import { Migration } from '@mikro-orm/migrations';

/** Which right a message claims, and what a question asked back is about. */
export class Migration20261123053700_mail_rights extends Migration {
  override up(): void {
    this.addSql(`
      alter table "incoming_mail" add "right" text null;
      alter table "mail_question" add "about" text not null default 'restriction', add "asks_again" uuid null;
    `);
  }
}
