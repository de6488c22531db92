import type { NodeLoader } from '../authorization/node-loader.ts';
import { CompanyOrder, CompanyPayment, OrderCredit, PaymentReversal } from './company-order.entity.ts';
import { ordersVisibleTo } from './trade-visibility.ts';

export const companyOrderNode: NodeLoader = (id, { em, viewer }) => em.findOne(CompanyOrder, { $and: [{ id }, ordersVisibleTo(viewer)] });

export const orderCreditNode: NodeLoader = (id, { em, viewer }) => em.findOne(OrderCredit, { id, order: ordersVisibleTo(viewer) });

export const companyPaymentNode: NodeLoader = (id, { em, viewer }) => em.findOne(CompanyPayment, { id, order: ordersVisibleTo(viewer) });

export const paymentReversalNode: NodeLoader = (id, { em, viewer }) =>
  em.findOne(PaymentReversal, { id, payment: { order: ordersVisibleTo(viewer) } });
