import type { PaymentMeans } from '@jobprod/shared/trade';
import { centsAtMost, paymentMeans } from '@jobprod/shared/trade';
import { Check, Entity, Enum, Index, ManyToOne, PrimaryKey, Property, Unique } from '@mikro-orm/decorators/legacy';
import { Company } from '../companies/company.entity.ts';
import { newId } from '../platform/ids.ts';

/**
 * What a company ordered of JobProd (T5). Written once: the database refuses to change or remove it, and what was wrong is put right by a credit. Amounts are whole cents.
 * Purpose: proof and accounts; no personal data but the id of who entered it.
 */
@Entity()
@Unique({ properties: ['company', 'referenceKey'] })
@Index({ properties: ['company', 'enteredAt', 'id'] })
@Check({
  name: 'company_order_adds_up',
  expression: `net_cents >= 0 and net_cents <= ${centsAtMost} and vat_rate >= 0 and vat_cents >= 0 and total_cents = net_cents + vat_cents`,
})
export class CompanyOrder {
  @PrimaryKey({ type: 'uuid' })
  id: string = newId();

  @ManyToOne({ entity: () => Company, deleteRule: 'no action' })
  company!: Company;

  @Property({ type: 'text' })
  reference!: string;

  /** The reference in capitals without spaces: two spellings are one order, entered once. */
  @Property({ type: 'text' })
  referenceKey!: string;

  @Property({ type: 'text' })
  subject!: string;

  @Property({ type: 'integer' })
  netCents!: number;

  @Property({ type: 'integer' })
  vatRate!: number;

  @Property({ type: 'integer' })
  vatCents!: number;

  @Property({ type: 'integer' })
  totalCents!: number;

  @Property({ type: 'date' })
  orderedOn!: string;

  @Property({ type: 'timestamptz' })
  enteredAt!: Date;

  @Property({ type: 'uuid' })
  entryId!: string;
}

/** Takes an order back, whole or in part, with the reason; written once, like it. */
@Entity()
@Index({ properties: ['order', 'enteredAt', 'id'] })
@Check({ name: 'order_credit_adds_up', expression: 'net_cents >= 0 and vat_cents >= 0 and total_cents = net_cents + vat_cents' })
export class OrderCredit {
  @PrimaryKey({ type: 'uuid' })
  id: string = newId();

  @ManyToOne({ entity: () => CompanyOrder, deleteRule: 'no action' })
  order!: CompanyOrder;

  @Property({ type: 'integer' })
  netCents!: number;

  @Property({ type: 'integer' })
  vatCents!: number;

  @Property({ type: 'integer' })
  totalCents!: number;

  @Property({ type: 'text' })
  reason!: string;

  @Property({ type: 'date' })
  creditedOn!: string;

  @Property({ type: 'timestamptz' })
  enteredAt!: Date;

  @Property({ type: 'uuid' })
  entryId!: string;
}

/** Money a company paid against an order; written once. */
@Entity()
@Index({ properties: ['order', 'enteredAt', 'id'] })
@Check({ name: 'company_payment_is_money', expression: `amount_cents > 0 and amount_cents <= ${2 * centsAtMost}` })
export class CompanyPayment {
  @PrimaryKey({ type: 'uuid' })
  id: string = newId();

  @ManyToOne({ entity: () => CompanyOrder, deleteRule: 'no action' })
  order!: CompanyOrder;

  @Property({ type: 'integer' })
  amountCents!: number;

  @Property({ type: 'date' })
  receivedOn!: string;

  @Enum({ items: () => [...paymentMeans] })
  means!: PaymentMeans;

  @Property({ type: 'text' })
  bankReference!: string;

  @Property({ type: 'timestamptz' })
  enteredAt!: Date;

  @Property({ type: 'uuid' })
  entryId!: string;
}

/** Takes a payment back, whole or in part: entered by mistake, refused by the bank, paid back; written once. */
@Entity()
@Index({ properties: ['payment', 'enteredAt', 'id'] })
@Check({ name: 'payment_reversal_is_money', expression: 'amount_cents > 0' })
export class PaymentReversal {
  @PrimaryKey({ type: 'uuid' })
  id: string = newId();

  @ManyToOne({ entity: () => CompanyPayment, deleteRule: 'no action' })
  payment!: CompanyPayment;

  @Property({ type: 'integer' })
  amountCents!: number;

  @Property({ type: 'text' })
  reason!: string;

  @Property({ type: 'date' })
  reversedOn!: string;

  @Property({ type: 'timestamptz' })
  enteredAt!: Date;

  @Property({ type: 'uuid' })
  entryId!: string;
}
