import { Migration } from '@mikro-orm/migrations';

export class Migration20261123080500_interviews extends Migration {
  override up(): void {
    this.addSql(`
      create extension if not exists btree_gist;

      create table "interview" ("id" uuid not null, "candidate_id" uuid not null, "interviewer_id" uuid not null, "state" text not null, "starts_at" timestamptz not null, "ends_at" timestamptz not null, "busy_until" timestamptz not null, "time_zone" text not null, "reserved_until" timestamptz null, "booked_at" timestamptz null, "moved_at" timestamptz null, "calendar_sequence" int not null default 0, "cancelled_at" timestamptz null, "cancelled_by" text null, "cancellation_words" text null, "candidate_said" text null, "candidate_said_at" timestamptz null, "interviewer_said" text null, "interviewer_said_at" timestamptz null, "reminded_hours" int null, primary key ("id"));
      create index "interview_to_come" on "interview" ("starts_at") where "state" in ('RESERVED', 'BOOKED');
      create index "interview_interviewer_id_starts_at_id_index" on "interview" ("interviewer_id", "starts_at", "id");
      create index "interview_candidate_id_starts_at_id_index" on "interview" ("candidate_id", "starts_at", "id");
      alter table "interview" add constraint "interview_candidate_id_foreign" foreign key ("candidate_id") references "candidate" ("id");
      alter table "interview" add constraint "interview_interviewer_id_foreign" foreign key ("interviewer_id") references "staff_member" ("id");
      alter table "interview" add constraint "interview_reserved_until" check ((state = 'RESERVED') = (reserved_until is not null));
      alter table "interview" add constraint "interview_lasts" check (starts_at < ends_at and ends_at <= busy_until);

      -- I1: no hour twice, for either of the two, whoever asks and however many at once.
      alter table "interview" add constraint "interview_interviewer_busy"
        exclude using gist (interviewer_id with =, tstzrange(starts_at, busy_until) with &&) where (state <> 'CANCELLED');
      alter table "interview" add constraint "interview_candidate_busy"
        exclude using gist (candidate_id with =, tstzrange(starts_at, ends_at) with &&) where (state <> 'CANCELLED');
    `);
  }
}
