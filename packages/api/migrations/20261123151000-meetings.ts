import { Migration } from '@mikro-orm/migrations';

/** The life of an introduction goes on after the two agreements, to its meeting and to a collaboration (N7, N8). */
export class Migration20261123151000_meetings extends Migration {
  override up(): void {
    this.addSql(`
      create table "meeting" ("id" uuid not null, "introduction_id" uuid not null, "proposal" jsonb null, "starts_at" timestamptz null, "ends_at" timestamptz null, "form" text null, "place" text null, "calendar_sequence" int not null default 0, "company_said" text null, "company_said_at" timestamptz null, "candidate_said" text null, "candidate_said_at" timestamptz null, "hours_reminded_at" timestamptz null, "eve_reminded_at" timestamptz null, "outcome_asked_at" timestamptz null, "cancellation_words" text null, primary key ("id"));
      create index "meeting_ends_at_index" on "meeting" ("ends_at");
      alter table "meeting" add constraint "meeting_introduction_id_unique" unique ("introduction_id");
      alter table "meeting" add constraint "meeting_introduction_id_foreign" foreign key ("introduction_id") references "introduction" ("id");
      alter table "meeting" add constraint "meeting_fixed" check ((starts_at is null) = (ends_at is null) and (starts_at is null or ends_at > starts_at));

      create table "collaboration" ("id" uuid not null, "introduction_id" uuid not null, "form" text not null, "declared_by" text not null, "declared_at" timestamptz not null, primary key ("id"));
      alter table "collaboration" add constraint "collaboration_introduction_id_unique" unique ("introduction_id");
      alter table "collaboration" add constraint "collaboration_introduction_id_foreign" foreign key ("introduction_id") references "introduction" ("id");

      alter table "company_disclosure" add column "ended_at" timestamptz null;

      drop index "introduction_standing";
      create unique index "introduction_standing" on "introduction" ("candidate_id", "company_id") where "state" in ('REQUESTED', 'AGREED_BY_COMPANY', 'AGREED_BY_CANDIDATE', 'AGREED', 'MEETING_PROPOSED', 'SCHEDULED');
      create index "introduction_followed" on "introduction" ("agreed_at") where "state" in ('AGREED', 'MEETING_PROPOSED', 'SCHEDULED');
      alter table "introduction" drop constraint "introduction_agreed_by_both";
      alter table "introduction" add constraint "introduction_agreed_by_both" check ((state <> 'AGREED' and state <> 'MEETING_PROPOSED' and state <> 'SCHEDULED' and state <> 'HELD' and state <> 'NO_SHOW' and state <> 'CANCELLED') or (company_agreed_at is not null and candidate_agreed_at is not null and agreed_at is not null));
    `);
  }
}
