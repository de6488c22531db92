import { Migration } from '@mikro-orm/migrations';

export class Migration20261122000500_integrations extends Migration {
  override up(): void {
    this.addSql(`
      create table "api_client" ("id" uuid not null, "company_id" uuid null, "client_id" text not null, "name" text not null, "scopes" text[] not null, "secret_digest" text not null, "secret_number" int not null default 1, "created_by_id" uuid not null, "created_at" timestamptz not null, "last_used_at" timestamptz null, "revoked_at" timestamptz null, primary key ("id"));
      create index "api_client_company_id_index" on "api_client" ("company_id");
      alter table "api_client" add constraint "api_client_client_id_unique" unique ("client_id");
      alter table "api_client" add constraint "api_client_company_id_foreign" foreign key ("company_id") references "company" ("id") on delete no action;
    `);
  }
}
