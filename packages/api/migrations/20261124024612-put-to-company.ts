import { Migration } from '@mikro-orm/migrations';

/** Run once, by the migration: whoever was asked, whenever, had a mail of their own. */
export const whenCompaniesWereAsked = `update "introduction" i set "put_to_company_at" = coalesce(
    (select min(q."sent_at") from "introduction_question" q where q."introduction_id" = i."id" and q."side" = 'COMPANY'),
    case when i."asked_by" = 'STAFF' then i."candidate_agreed_at" else i."requested_at" end);`;

/** When the company of an introduction was asked is written down: what JobProd proposed when both were asked at once stays where that company has seen it. */
export class Migration20261124024612_put_to_company extends Migration {
  override up(): void {
    // Every introduction is written.
    this.addSql('set local statement_timeout = 0');
    this.addSql(`set local lock_timeout = '60s'`);
    this.addSql('alter table "introduction" add column "put_to_company_at" timestamptz null;');
    this.addSql(whenCompaniesWereAsked);
  }
}
