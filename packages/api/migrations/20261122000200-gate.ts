import { Migration } from '@mikro-orm/migrations';

export class Migration20261122000200_gate extends Migration {
  override up(): void {
    this.addSql(`
      create table "idempotent_answer" ("id" uuid not null, "key_digest" text not null, "request_digest" text not null, "claim" uuid not null, "claimed_at" timestamptz not null, "acted_at" timestamptz null, "sealed_answer" text null, "expires_at" timestamptz not null, primary key ("id"));
      alter table "idempotent_answer" add constraint "idempotent_answer_key_digest_unique" unique ("key_digest");
      create index "idempotent_answer_expires_at_index" on "idempotent_answer" ("expires_at");
    `);
  }
}
