import { Migration } from '@mikro-orm/migrations';

/** Where sessions were opened from was kept as a plain digest, which tells an IPv4 address to whoever tries them all: forgotten, and kept under a key from now on. */
export class Migration20261123120200_source_digests extends Migration {
  override up(): void {
    this.addSql(`
      update "session" set "source_digest" = '';
      create index "session_expires_at_index" on "session" ("expires_at");
    `);
  }
}
