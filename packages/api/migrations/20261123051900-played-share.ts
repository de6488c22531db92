import { Migration } from '@mikro-orm/migrations';

/** What share of a clip was played, in the trail its person reads. */
export class Migration20261123051900_played_share extends Migration {
  override up(): void {
    this.addSql(`alter table "profile_access" add "played_share" double precision null;`);
  }
}
