import { absent, type MatrixPart, nothing } from './matrix.ts';
import type { World } from './world.ts';

const today = '2026-11-20';
const ofOrder = (more: Record<string, unknown>) => ({
  'Acme’s': ({ order }: World) => ({ input: { orderId: order.id, ...more } }),
  absent: () => ({ input: { orderId: absent('CompanyOrder'), ...more } }),
});
const anOrder = { reference: 'F-2', subject: 'Adhésion', netCents: 10_000, vatRate: 2000, orderedOn: today };
const aPayment = { amountCents: 100, receivedOn: today, means: 'TRANSFER', bankReference: 'VIR 2' };
const reversal = { reason: 'Saisi deux fois', reversedOn: today };

export const tradeMatrix: MatrixPart = {
  'Mutation.enterOrder': {
    'Acme’s': ({ acme }) => ({ input: { companyId: acme.id, ...anOrder } }),
    absent: () => ({ input: { companyId: absent('Company'), ...anOrder } }),
  },
  'Mutation.creditOrder': ofOrder({ reason: 'Annulée', creditedOn: today }),
  'Mutation.enterPayment': ofOrder(aPayment),
  'Mutation.reversePayment': {
    'Acme’s': ({ order }) => ({ input: { paymentId: order.paymentId, ...reversal } }),
    absent: () => ({ input: { paymentId: absent('CompanyPayment'), ...reversal } }),
  },
  'Mutation.closeCopyingNote': {
    'one that waits': ({ copyingItem }) => ({ input: { itemId: copyingItem, reason: 'Un lecteur pressé' } }),
    absent: () => ({ input: { itemId: absent('QueueItem-COPYING_TO_JUDGE'), reason: 'Un lecteur pressé' } }),
  },
  'Query.registerEntries': { 'their own': nothing },
};
