import { Migration } from '@mikro-orm/migrations';

/** What a message was filed to, beside what it is about. */
export class Migration20261123183700_mail_filed_to extends Migration {
  override up(): void {
    this.addSql(`alter table "incoming_mail" add "filed_kind" text null, add "filed_to" uuid null;`);
  }
}
