import { Migration } from '@mikro-orm/migrations';

/** What one side reports of the other, and what a person of the staff decided (N3, N5). */
export class Migration20261123185100_reports extends Migration {
  override up(): void {
    this.addSql(`
      create table "report" ("id" uuid not null, "kind" text not null, "candidate_id" uuid null, "company_id" uuid not null, "contact_id" uuid null, "recruiter_id" uuid null, "ground" text null, "means" text null, "approached_on" date null, "who" text null, "profile_reference" text null, "words" text not null, "reported_at" timestamptz not null, "decided_at" timestamptz null, "decision" text null, "reason" text null, "answer" text null, "decided_by_id" uuid null, primary key ("id"));
      create index "report_candidate_id_index" on "report" ("candidate_id");
      create index "report_company_id_index" on "report" ("company_id");
      create index "report_recruiter_id_index" on "report" ("recruiter_id");
      create index "report_reported_at_id_index" on "report" ("reported_at", "id");
      create unique index "report_open_of_contact" on "report" ("contact_id") where "decided_at" is null;

      alter table "report" add constraint "report_candidate_id_foreign" foreign key ("candidate_id") references "candidate" ("id") on delete no action;
      alter table "report" add constraint "report_company_id_foreign" foreign key ("company_id") references "company" ("id");
      alter table "report" add constraint "report_contact_id_foreign" foreign key ("contact_id") references "contact" ("id") on delete no action;
      alter table "report" add constraint "report_recruiter_id_foreign" foreign key ("recruiter_id") references "recruiter" ("id") on delete no action;
      alter table "report" add constraint "report_decided" check (num_nonnulls(decided_at, decision, reason, answer, decided_by_id) in (0, 5));
      alter table "report" add constraint "report_of_one_kind" check (case kind when 'CONTACT' then candidate_id is not null and contact_id is not null and ground is not null and recruiter_id is null
          else contact_id is null and ground is null and recruiter_id is not null and means is not null and who is not null end);
      alter table "report" add constraint "report_kind_check" check ("kind" in ('CONTACT', 'DIRECT_APPROACH'));
      alter table "report" add constraint "report_ground_check" check ("ground" in ('NOT_A_JOB', 'MISLEADING', 'ASKS_MONEY', 'DISCRIMINATION', 'INSISTENT', 'OTHER'));
      alter table "report" add constraint "report_means_check" check ("means" in ('EMAIL', 'PHONE', 'SOCIAL_NETWORK', 'IN_PERSON', 'OTHER'));
      alter table "report" add constraint "report_decision_check" check ("decision" in ('UPHELD', 'NOT_UPHELD'));
    `);
  }
}
