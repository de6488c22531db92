import { Migration } from '@mikro-orm/migrations';

/**
 * Places outside this site where clips were put (C5). Whoever changes what such a place ought to be, the database itself enqueues its job in that transaction: no path can
 * forget to (D4: at once). What falls due by the clock alone is the tick's.
 */
export class Migration20261123115500_places extends Migration {
  override up(): void {
    this.addSql(`
      create table "clip_place" (
        "id" uuid not null, "profile_id" uuid not null, "placement_id" uuid not null, "kind" text not null, "state" text not null default 'PREPARING',
        "medium" text null, "url" text null, "audience" text not null, "added_at" timestamptz not null, "added_by_id" uuid not null,
        "since" timestamptz null, "proved_at" timestamptz null, "leaving_since" timestamptz null, "leaving_reason" text null, "due_at" timestamptz null,
        "removed_at" timestamptz null, "proof" text null, "proof_url" text null, "removal_entry_id" uuid null,
        "trouble" text null, "trouble_since" timestamptz null, "next_look_at" timestamptz null,
        constraint clip_place_removed_has_end check ((state = 'REMOVED') = (removed_at is not null)), primary key ("id")
      );
      create index "clip_place_profile_id_index" on "clip_place" ("profile_id");
      create index "clip_place_to_look_at" on "clip_place" ("next_look_at") where state <> 'REMOVED';
      create unique index "clip_place_one_video" on "clip_place" ("placement_id") where kind = 'YOUTUBE' and state <> 'REMOVED';
      create table "you_tube_copy" (
        "place_id" uuid not null, "marker" text not null, "video_id" text null, "upload_key" bytea null, "upload_session" bytea null, primary key ("place_id")
      );
      alter table "you_tube_copy" add constraint "you_tube_copy_marker_unique" unique ("marker");
      alter table "you_tube_copy" add constraint "you_tube_copy_video_id_unique" unique ("video_id");
      alter table "clip_place" add constraint "clip_place_profile_id_foreign" foreign key ("profile_id") references "profile" ("id");
      alter table "clip_place" add constraint "clip_place_placement_id_foreign" foreign key ("placement_id") references "clip_placement" ("id");
      alter table "you_tube_copy" add constraint "you_tube_copy_place_id_foreign" foreign key ("place_id") references "clip_place" ("id") on update cascade on delete cascade;

      alter table "clip_placement" add "removal_entry_id" uuid null;

      create function settle_places_of(owner uuid) returns void language plpgsql as $$
      declare place uuid;
      begin
        for place in select id from clip_place where profile_id = owner and state <> 'REMOVED' order by id loop
          perform graphile_worker.add_job('settle-place', json_build_object('placeId', place), 'place ' || place, null, 25, 'settle-place ' || place);
        end loop;
      end $$;

      create function settle_places_of_profile() returns trigger language plpgsql as $$
      begin
        perform settle_places_of(new.id);
        return null;
      end $$;
      create trigger profile_settles_places after update of state, restricted_whole, restricted_elements on profile for each row
        when (old.state is distinct from new.state or old.restricted_whole is distinct from new.restricted_whole
          or old.restricted_elements is distinct from new.restricted_elements)
        execute function settle_places_of_profile();

      create function settle_places_of_placement() returns trigger language plpgsql as $$
      begin
        perform settle_places_of(new.profile_id);
        return null;
      end $$;
      create trigger placement_settles_places after update of removed_at on clip_placement for each row
        when (old.removed_at is distinct from new.removed_at)
        execute function settle_places_of_placement();

      create function settle_places_of_release() returns trigger language plpgsql as $$
      begin
        perform settle_places_of(p.id) from profile p where p.candidate_id = new.candidate_id;
        return null;
      end $$;
      create trigger release_settles_places after insert or update of withdrawn_at, replaced_at, expires_at on image_release for each row
        execute function settle_places_of_release();
    `);
  }
}
