import { Migration } from '@mikro-orm/migrations';

export class Migration20261122000650_profile_accesses extends Migration {
  override up(): void {
    this.addSql(`
      create table "profile_access" ("id" uuid not null, "profile_id" uuid not null, "at" timestamptz not null, "kind" text not null, "reason" text not null, "company_id" uuid null, "actor_id" uuid not null, primary key ("id"));
      create index "profile_access_profile_id_at_id_index" on "profile_access" ("profile_id", "at", "id");
      create index "profile_access_by_company" on "profile_access" ("company_id", "profile_id", "at");
      alter table "profile_access" add constraint "profile_access_profile_id_foreign" foreign key ("profile_id") references "profile" ("id");
      alter table "profile_access" add constraint "profile_access_company_id_foreign" foreign key ("company_id") references "company" ("id");
    `);
  }
}
