/** Rates of VAT in force in France, in hundredths of a per cent: 2000 is 20 %. */
export const vatRates = [0, 210, 550, 850, 1000, 2000] as const;
export type VatRate = (typeof vatRates)[number];

export const isVatRate = (rate: number): rate is VatRate => vatRates.some((known) => known === rate);

/** The tax on an amount, in cents, half a cent rounded up; both are whole numbers. */
export const vatOn = (netCents: number, rate: VatRate): number => Math.floor((netCents * rate + 5_000) / 10_000);

/** An amount is at most this, in cents: a million euros. What is more than that is a slip of the hand. */
export const centsAtMost = 100_000_000;

/** No order or payment is older than the founding terms. */
export const firstTradeDay = '2012-06-11';

export const paymentMeans = ['TRANSFER', 'DIRECT_DEBIT', 'CARD', 'CHEQUE'] as const;
export type PaymentMeans = (typeof paymentMeans)[number];

/** What of an order is still to be paid, in cents; below zero, what JobProd owes back. Integers of cents throughout. */
export const owedCents = (order: { totalCents: number; creditedCents: number; paidCents: number }): number =>
  order.totalCents - order.creditedCents - order.paidCents;

/** Cents in what a person wrote as euros: `1 234,50`, `1234.5`, `80 €`. Undefined for anything else. */
export const centsIn = (text: string): number | undefined => {
  const written = text.replace(/[\s\u00A0\u202F€]/g, '');
  const [, euros, cents = ''] = /^(\d{1,9})(?:[.,](\d{1,2}))?$/.exec(written) ?? [];
  return euros === undefined ? undefined : Number(euros) * 100 + Number(cents.padEnd(2, '0'));
};
