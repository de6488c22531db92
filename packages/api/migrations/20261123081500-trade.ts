import { Migration } from '@mikro-orm/migrations';

/** Companies' orders and payments (T5): the database takes them in, and refuses to change or remove them to whoever asks. */
export class Migration20261123081500_trade extends Migration {
  override up(): void {
    this.addSql(`
      create table "company_order" ("id" uuid not null, "company_id" uuid not null, "reference" text not null, "reference_key" text not null, "subject" text not null, "net_cents" int not null, "vat_rate" int not null, "vat_cents" int not null, "total_cents" int not null, "ordered_on" date not null, "entered_at" timestamptz not null, "entry_id" uuid not null, primary key ("id"));
      create index "company_order_company_id_entered_at_id_index" on "company_order" ("company_id", "entered_at", "id");
      alter table "company_order" add constraint "company_order_company_id_reference_key_unique" unique ("company_id", "reference_key");

      create table "company_payment" ("id" uuid not null, "order_id" uuid not null, "amount_cents" int not null, "received_on" date not null, "means" text not null, "bank_reference" text not null, "entered_at" timestamptz not null, "entry_id" uuid not null, primary key ("id"));
      create index "company_payment_order_id_entered_at_id_index" on "company_payment" ("order_id", "entered_at", "id");

      create table "order_credit" ("id" uuid not null, "order_id" uuid not null, "net_cents" int not null, "vat_cents" int not null, "total_cents" int not null, "reason" text not null, "credited_on" date not null, "entered_at" timestamptz not null, "entry_id" uuid not null, primary key ("id"));
      create index "order_credit_order_id_entered_at_id_index" on "order_credit" ("order_id", "entered_at", "id");

      create table "payment_reversal" ("id" uuid not null, "payment_id" uuid not null, "amount_cents" int not null, "reason" text not null, "reversed_on" date not null, "entered_at" timestamptz not null, "entry_id" uuid not null, primary key ("id"));
      create index "payment_reversal_payment_id_entered_at_id_index" on "payment_reversal" ("payment_id", "entered_at", "id");

      alter table "company_order" add constraint "company_order_company_id_foreign" foreign key ("company_id") references "company" ("id");
      alter table "company_order" add constraint "company_order_adds_up" check (net_cents >= 0 and net_cents <= 100000000 and vat_rate >= 0 and vat_cents >= 0 and total_cents = net_cents + vat_cents);

      alter table "company_payment" add constraint "company_payment_order_id_foreign" foreign key ("order_id") references "company_order" ("id");
      alter table "company_payment" add constraint "company_payment_is_money" check (amount_cents > 0 and amount_cents <= 200000000);
      alter table "company_payment" add constraint "company_payment_means_check" check ("means" in ('TRANSFER', 'DIRECT_DEBIT', 'CARD', 'CHEQUE'));

      alter table "order_credit" add constraint "order_credit_order_id_foreign" foreign key ("order_id") references "company_order" ("id");
      alter table "order_credit" add constraint "order_credit_adds_up" check (net_cents >= 0 and vat_cents >= 0 and total_cents = net_cents + vat_cents);

      alter table "payment_reversal" add constraint "payment_reversal_payment_id_foreign" foreign key ("payment_id") references "company_payment" ("id");
      alter table "payment_reversal" add constraint "payment_reversal_is_money" check (amount_cents > 0);
    `);
    for (const table of ['company_order', 'order_credit', 'company_payment', 'payment_reversal'])
      this.addSql(
        `create trigger "${table}_kept" before update or delete or truncate on "${table}" for each statement execute function refuse_change();`,
      );
  }
}
