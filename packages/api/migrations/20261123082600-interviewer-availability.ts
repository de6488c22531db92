import { Migration } from '@mikro-orm/migrations';

export class Migration20261123082600_interviewer_availability extends Migration {
  override up(): void {
    this.addSql(`
      create table "interviewer_availability" ("id" uuid not null, "interviewer_id" uuid not null, "time_zone" text not null, "weekly_hours" jsonb not null, "exceptions" jsonb not null, "pause_minutes" int not null, "updated_at" timestamptz not null, primary key ("id"));
      alter table "interviewer_availability" add constraint "interviewer_availability_interviewer_id_unique" unique ("interviewer_id");
      alter table "interviewer_availability" add constraint "interviewer_availability_interviewer_id_foreign" foreign key ("interviewer_id") references "staff_member" ("id");
    `);
  }
}
