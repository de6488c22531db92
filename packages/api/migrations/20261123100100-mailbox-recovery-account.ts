import { Migration } from '@mikro-orm/migrations';

/** A case is about one account from the confirmation on, and its waiting time about one mail (T8). */
export class Migration20261123100100_mailbox_recovery_account extends Migration {
  override up(): void {
    this.addSql(`alter table "mailbox_recovery" add column "warning_mail_id" uuid null;`);
    this.addSql(
      `update "mailbox_recovery" r set "warning_mail_id" = m."id" from "outbound_mail" m
       where r."state" = 'ACCEPTED' and m."template" = 'mailbox-recovery.warning' and m."account_id" = r."account_id" and m."queued_at" = r."decided_at";`,
    );
    this.addSql(
      `update "mailbox_recovery" r set "account_id" = a."id" from "account" a
       where r."state" = 'TO_DECIDE' and r."account_id" is null and a."email" = r."old_email" and a."kind" = 'candidate' and a."closed_at" is null
         and a."created_at" <= r."confirmed_at";`,
    );
  }
}
