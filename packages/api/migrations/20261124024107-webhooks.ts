import { Migration } from '@mikro-orm/migrations';

/** Where programs are told of what has changed, and what became of each message. */
export class Migration20261124024107_webhooks extends Migration {
  override up(): void {
    this.addSql(`
      create table "webhook" ("id" uuid not null, "api_client_id" uuid not null, "url" text not null, "topics" text[] not null, "wrapped_key" bytea not null, "closed_secret" bytea not null, "created_by_id" uuid not null, "created_at" timestamptz not null, "failing_since" timestamptz null, "disabled_at" timestamptz null, primary key ("id"));
      create index "webhook_api_client_id_index" on "webhook" ("api_client_id");

      create table "webhook_delivery" ("id" uuid not null, "webhook_id" uuid not null, "happening_id" uuid not null, "topic" text not null, "about_id" uuid not null, "state" text not null, "attempts" int not null default 0, "queued_at" timestamptz not null, "attempted_at" timestamptz null, "status" int null, "problem" text null, primary key ("id"));
      create index "webhook_delivery_queued_at_index" on "webhook_delivery" ("queued_at");
      alter table "webhook_delivery" add constraint "webhook_delivery_webhook_id_happening_id_unique" unique ("webhook_id", "happening_id");

      alter table "webhook" add constraint "webhook_api_client_id_foreign" foreign key ("api_client_id") references "api_client" ("id");

      alter table "webhook_delivery" add constraint "webhook_delivery_webhook_id_foreign" foreign key ("webhook_id") references "webhook" ("id") on delete cascade;
    `);
  }
}
