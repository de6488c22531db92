import { Migration } from '@mikro-orm/migrations';

/** The company space (N4, N5): cards, collections, invitations, who was shown what, and what candidates ask from there. */
export class Migration20261123182200_company_space extends Migration {
  override up(): void {
    this.addSql(`
      create table "company_card" ("id" uuid not null, "company_id" uuid not null, "draft" jsonb not null, "state" text not null, "shown" jsonb null, "version" int not null default 0, "submitted_at" timestamptz null, "submitted_by_id" uuid null, "shown_at" timestamptz null, "reason" text null, primary key ("id"));
      alter table "company_card" add constraint "company_card_company_id_unique" unique ("company_id");
      alter table "company_card" add constraint "company_card_company_id_foreign" foreign key ("company_id") references "company" ("id");

      create table "card_picture" ("id" uuid not null, "company_id" uuid not null, "public_id" text not null, "store_key" text not null, "width" int not null, "height" int not null, "taken_at" timestamptz not null, primary key ("id"));
      create index "card_picture_company_id_index" on "card_picture" ("company_id");
      alter table "card_picture" add constraint "card_picture_public_id_unique" unique ("public_id");
      alter table "card_picture" add constraint "card_picture_company_id_foreign" foreign key ("company_id") references "company" ("id");

      create table "company_collection" ("id" uuid not null, "name" text not null, "company_ids" uuid[] not null, "changed_at" timestamptz not null, primary key ("id"));
      alter table "company_collection" add constraint "company_collection_name_unique" unique ("name");

      create table "space_invitation" ("id" uuid not null, "candidate_id" uuid not null, "token_digest" text not null, "company_ids" uuid[] not null, "collection_id" uuid null, "invited_by_id" uuid not null, "sent_at" timestamptz not null, "expires_at" timestamptz not null, "entered_at" timestamptz null, "ends_at" timestamptz null, "revoked_at" timestamptz null, primary key ("id"));
      create index "space_invitation_candidate_id_sent_at_index" on "space_invitation" ("candidate_id", "sent_at");
      alter table "space_invitation" add constraint "space_invitation_token_digest_unique" unique ("token_digest");
      alter table "space_invitation" add constraint "space_invitation_candidate_id_foreign" foreign key ("candidate_id") references "candidate" ("id");
      alter table "space_invitation" add constraint "space_invitation_collection_id_foreign" foreign key ("collection_id") references "company_collection" ("id") on delete set null;

      create table "card_showing" ("id" uuid not null, "candidate_id" uuid not null, "company_id" uuid not null, "version" int not null, "shown_at" timestamptz not null, primary key ("id"));
      create index "card_showing_company_id_index" on "card_showing" ("company_id");
      alter table "card_showing" add constraint "card_showing_candidate_id_company_id_version_unique" unique ("candidate_id", "company_id", "version");
      alter table "card_showing" add constraint "card_showing_candidate_id_foreign" foreign key ("candidate_id") references "candidate" ("id");
      alter table "card_showing" add constraint "card_showing_company_id_foreign" foreign key ("company_id") references "company" ("id");

      create table "introduction_wish" ("id" uuid not null, "candidate_id" uuid not null, "company_id" uuid not null, "message" text null, "state" text not null, "asked_at" timestamptz not null, "decided_at" timestamptz null, "reason" text null, "introduction_id" uuid null, primary key ("id"));
      create index "introduction_wish_company_id_index" on "introduction_wish" ("company_id");
      create unique index "introduction_wish_open" on "introduction_wish" ("candidate_id", "company_id") where "state" = 'WAITING';
      alter table "introduction_wish" add constraint "introduction_wish_candidate_id_foreign" foreign key ("candidate_id") references "candidate" ("id");
      alter table "introduction_wish" add constraint "introduction_wish_company_id_foreign" foreign key ("company_id") references "company" ("id");
      alter table "introduction_wish" add constraint "introduction_wish_introduction_id_foreign" foreign key ("introduction_id") references "introduction" ("id") on delete set null;

      alter table "introduction" add column "asked_by" text not null default 'COMPANY', add column "stands_on_profile" boolean not null default true;
      alter table "introduction" alter column "asked_by" drop default, alter column "stands_on_profile" drop default;
    `);
  }
}
