import type { Order_OrderFragment, PaymentMeans } from '../../gql/trade/graphql.ts';

export type OrderLine = {
  id: string;
  entryId: string;
  kind: 'order' | 'credit' | 'payment' | 'reversal';
  /** What it adds to what is owed. */
  cents: number;
  day: string;
  enteredAt: string;
  /** Why, or what the bank calls it. */
  note: string | undefined;
  means: PaymentMeans | undefined;
  /** Of a payment, what of it was not taken back. */
  standingCents: number;
};

const plain = { note: undefined, means: undefined, standingCents: 0 };

/** An order and everything entered about it, in the order of entry. */
export const linesOf = (order: Order_OrderFragment): readonly OrderLine[] => {
  const { id, entry, totalCents, orderedOn, enteredAt, credits, payments, reversals } = order;
  const reversedOf = (paymentId: string) =>
    reversals.filter((reversal) => reversal.paymentId === paymentId).reduce((sum, { amountCents }) => sum + amountCents, 0);
  const later: OrderLine[] = [
    ...credits.map(({ creditedOn: day, reason: note, totalCents: cents, ...credit }) => ({
      ...plain,
      ...{ id: credit.id, entryId: credit.entry.id, kind: 'credit' as const, cents: -cents, day, enteredAt: credit.enteredAt, note },
    })),
    ...payments.map(({ receivedOn: day, bankReference: note, means, amountCents, ...payment }) => ({
      ...{ id: payment.id, entryId: payment.entry.id, kind: 'payment' as const, cents: -amountCents, day, enteredAt: payment.enteredAt },
      ...{ note, means, standingCents: amountCents - reversedOf(payment.id) },
    })),
    ...reversals.map(({ reversedOn: day, reason: note, amountCents: cents, ...reversal }) => ({
      ...plain,
      ...{ id: reversal.id, entryId: reversal.entry.id, kind: 'reversal' as const, cents, day, enteredAt: reversal.enteredAt, note },
    })),
  ];
  const first: OrderLine = { ...plain, id, entryId: entry.id, kind: 'order', cents: totalCents, day: orderedOn, enteredAt };
  return [first, ...later.toSorted((a, b) => a.enteredAt.localeCompare(b.enteredAt))];
};
