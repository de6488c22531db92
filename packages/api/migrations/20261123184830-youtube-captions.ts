import { Migration } from '@mikro-orm/migrations';

/** Which captions a video there has; those put there before have none yet, and get them at the next look. */
export class Migration20261123184830_youtube_captions extends Migration {
  override up(): void {
    this.addSql(`alter table "you_tube_copy" add "captions_sha256" text null;`);
  }
}
