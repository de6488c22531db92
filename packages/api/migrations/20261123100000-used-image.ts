import { Migration } from '@mikro-orm/migrations';

/**
 * What versions and copies show of a person (A1), and no longer what the release covered when they were placed. What was made before was made with its pictures,
 * wherever a source had any; where that is not known, it is taken to show them.
 */
export class Migration20261123100000_used_image extends Migration {
  override up(): void {
    this.addSql(`
      alter table "clip_version" add "uses_image" boolean not null default true;
      update "clip_version" v set "uses_image" = exists (
        select from jsonb_array_elements(v."segments") passage
        left join "clip_source" s on s."id"::text = passage->>'sourceId'
        where coalesce((s."facts"->>'hasVideo')::boolean, true)
      );
      alter table "clip_version" alter "uses_image" drop default;

      update "clip_placement" k set "uses_image" = true from "clip_version" v where v."id" = k."clip_version_id" and v."uses_image" and not k."uses_image";
      update "clip_placement" set "uses_voice" = true where not "uses_voice";

      alter table "clip_source" add "shows_image" boolean not null default false;
      update "clip_source" set "shows_image" = true where "proxy_key" is not null and coalesce(("facts"->>'hasVideo')::boolean, true);
    `);
  }
}
