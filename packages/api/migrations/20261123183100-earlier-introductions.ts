import { Migration } from '@mikro-orm/migrations';

/** Those agreed to before the service followed an introduction to its meeting, and not spoken of since. */
const earlier = `i."state" = 'AGREED' and i."agreed_at" < (select "executed_at" from "migration" where "name" = '20261123151000-meetings')
        and not exists (select from "meeting" m where m."introduction_id" = i."id")`;

/** In their order: each is run once, by the migration. */
export const earlierIntroductions: readonly string[] = [
  `update "introduction" i set "gone_before_followed" = true
     from "profile" p, "candidate" c, "account" a
     where ${earlier} and p."id" = i."profile_id" and c."id" = i."candidate_id" and a."id" = c."account_id"
       and (p."state" in ('LOCKED', 'ERASED') or i."company_id" = any (p."blocked_company_ids") or a."closed_at" is not null
         or not exists (select from "company_membership" m where m."company_id" = i."company_id" and m."ended_at" is null));`,
  `insert into "meeting" ("id", "introduction_id", "hours_reminded_at")
     select gen_random_uuid(), i."id", i."agreed_at" from "introduction" i where ${earlier};`,
];

/**
 * Introductions agreed to long ago are not written about all at once: nobody is reminded of an hour to fix, and where one of the two had gone meanwhile, the end is registered and told
 * on the page alone.
 */
export class Migration20261123183100_earlier_introductions extends Migration {
  override up(): void {
    // Every introduction agreed to is read, and may be written.
    this.addSql('set local statement_timeout = 0');
    this.addSql(`set local lock_timeout = '60s'`);
    this.addSql(`alter table "introduction" add column "gone_before_followed" boolean not null default false;`);
    for (const statement of earlierIntroductions) this.addSql(statement);
  }
}
