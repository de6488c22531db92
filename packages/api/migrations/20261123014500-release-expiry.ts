import { Migration } from '@mikro-orm/migrations';

export class Migration20261123014500_release_expiry extends Migration {
  override up(): void {
    this.addSql(`
      -- The twin of releaseExpiry in packages/shared (A2). PostgreSQL reads a wall clock shown twice as the second instant and one that is skipped as an hour
      -- later on the other side; the release ends at the first of the two, and at the first instant after the gap (Paris has always moved its clock on the hour).
      create function release_expiry(approved_at timestamptz) returns timestamptz language sql immutable strict parallel safe as $$
        select case
          when (found - interval '1 hour') at time zone 'Europe/Paris' = wall then found - interval '1 hour'
          when found at time zone 'Europe/Paris' <> wall then found - (wall - date_trunc('hour', wall))
          else found
        end
        from (select wall, wall at time zone 'Europe/Paris' as found from (select approved_at at time zone 'Europe/Paris' + interval '18 months' as wall) a) b
      $$;
      -- Whoever writes it, a release runs 18 calendar months and not an instant more.
      alter table "image_release" add constraint "image_release_lasts_18_months" check (expires_at = release_expiry(starts_at));

      alter table "image_release" add column "last_reminder_days" int null;
      create table "release_link" ("id" uuid not null, "release_id" uuid not null, "link_digest" text not null, "made_at" timestamptz not null, primary key ("id"));
      alter table "release_link" add constraint "release_link_link_digest_unique" unique ("link_digest");
      create index "release_link_release_id_index" on "release_link" ("release_id");
      alter table "release_link" add constraint "release_link_release_id_foreign" foreign key ("release_id") references "image_release" ("id");
    `);
  }
}
