import { Migration } from '@mikro-orm/migrations';

/** Why staff closed a meeting, among staff: the register, which the two read, holds its digest. */
export class Migration20261123202300_meeting_settlement_reason extends Migration {
  override up(): void {
    this.addSql(`alter table "meeting" add column "settlement_reason" text null;`);
  }
}
