import { Migration } from '@mikro-orm/migrations';

/** What a candidate marks off-topic lies in a recording, or in a video they sent. */
export class Migration20261123150200_passages_of_sent_videos extends Migration {
  override up(): void {
    this.addSql(`
      alter table "off_topic_passage" alter column "recording_id" drop not null, add "source_id" uuid null;
      alter table "off_topic_passage" add constraint "off_topic_passage_is_of_one" check ((recording_id is null) <> (source_id is null));
      create index "off_topic_passage_source_id_start_seconds_index" on "off_topic_passage" ("source_id", "start_seconds");
    `);
  }
}
