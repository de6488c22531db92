import { Migration } from '@mikro-orm/migrations';

/** What a company's recruiters keep and note of profiles, for one another. */
export class Migration20261123183900_shortlists extends Migration {
  override up(): void {
    this.addSql(`
      create table "shortlisted_profile" ("id" uuid not null, "company_id" uuid not null, "profile_id" uuid not null, "list" text not null, "list_key" text not null, "added_by_id" uuid not null, "added_at" timestamptz not null, primary key ("id"));
      create index "shortlisted_profile_profile_id_index" on "shortlisted_profile" ("profile_id");
      alter table "shortlisted_profile" add constraint "shortlisted_profile_once" unique ("company_id", "list_key", "profile_id");
      alter table "shortlisted_profile" add constraint "shortlisted_profile_company_id_foreign" foreign key ("company_id") references "company" ("id");
      alter table "shortlisted_profile" add constraint "shortlisted_profile_profile_id_foreign" foreign key ("profile_id") references "profile" ("id");
      alter table "shortlisted_profile" add constraint "shortlisted_profile_added_by_id_foreign" foreign key ("added_by_id") references "recruiter" ("id");

      create table "company_note" ("id" uuid not null, "company_id" uuid not null, "profile_id" uuid not null, "text" text not null, "written_by_id" uuid not null, "written_at" timestamptz not null, primary key ("id"));
      create index "company_note_profile_id_company_id_written_at_index" on "company_note" ("profile_id", "company_id", "written_at");
      alter table "company_note" add constraint "company_note_company_id_foreign" foreign key ("company_id") references "company" ("id");
      alter table "company_note" add constraint "company_note_profile_id_foreign" foreign key ("profile_id") references "profile" ("id");
      alter table "company_note" add constraint "company_note_written_by_id_foreign" foreign key ("written_by_id") references "recruiter" ("id");
    `);
  }
}
