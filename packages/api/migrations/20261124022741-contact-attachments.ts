import { Migration } from '@mikro-orm/migrations';

/** The files that go with the messages of a thread (N3). */
export class Migration20261124022741_contact_attachments extends Migration {
  override up(): void {
    this.addSql(`
      create table "contact_attachment" ("id" uuid not null, "message_id" uuid null, "account_id" uuid not null, "public_id" text not null, "store_key" text not null, "kind" text not null, "name" text not null, "bytes" int not null, "taken_at" timestamptz not null, primary key ("id"));
      create index "contact_attachment_message_id_index" on "contact_attachment" ("message_id");
      create index "contact_attachment_account_id_index" on "contact_attachment" ("account_id");
      alter table "contact_attachment" add constraint "contact_attachment_public_id_unique" unique ("public_id");
      create index "contact_attachment_unsent" on "contact_attachment" ("taken_at") where "message_id" is null;

      alter table "contact_attachment" add constraint "contact_attachment_message_id_foreign" foreign key ("message_id") references "contact_message" ("id") on delete no action;
      alter table "contact_attachment" add constraint "contact_attachment_kind_check" check ("kind" in ('PDF', 'DOCX', 'XLSX', 'PPTX', 'ODT', 'IMAGE'));
    `);
  }
}
