import { Migration } from '@mikro-orm/migrations';

/** Two more elements of a profile, and whether search engines may list it. None of them is searched. */
export class Migration20261123050500_profile_portfolio_and_cv extends Migration {
  override up(): void {
    this.addSql(
      `alter table "profile" add "portfolio" jsonb not null default '[]', add "offers_cv" boolean not null default false, add "in_search_engines" boolean not null default true;`,
    );
  }
}
