import { allow } from 'graphql-shield';
import { fieldRule, type Rules, type ShieldRule, viewerRule } from '../authorization/define-rule.ts';
import { keepsAccounts } from '../authorization/who.ts';
import type { Company } from '../companies/company.entity.ts';
import { seesOrdersOf } from './trade-visibility.ts';

const entersOrders: ShieldRule = viewerRule(
  'staff: network manager or administrator, or a program of JobProd’s own with ORDERS_WRITE',
  keepsAccounts,
);
const readsOrders: ShieldRule = fieldRule<Company>('its own people and programs, and who enters its orders', ({ id }, { viewer }) =>
  seesOrdersOf(viewer, id),
);

/** An order is reached only through `Company.orders`, `node` or a mutation of who enters it; what it says is then for whoever reached it. */
export const tradeRules: Rules = {
  Mutation: { enterOrder: entersOrders, creditOrder: entersOrders, enterPayment: entersOrders, reversePayment: entersOrders },
  Company: { orders: readsOrders, owedCents: readsOrders, viewerCanEnterOrders: allow },
  CompanyOrder: { '*': allow },
  CompanyOrderConnection: { '*': allow },
  CompanyOrderEdge: { '*': allow },
  OrderCredit: { '*': allow },
  CompanyPayment: { '*': allow },
  PaymentReversal: { '*': allow },
  EnterOrderPayload: { '*': allow },
  CreditOrderPayload: { '*': allow },
  EnterPaymentPayload: { '*': allow },
  ReversePaymentPayload: { '*': allow },
};
