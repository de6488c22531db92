import type { FilterQuery } from '@mikro-orm/postgresql';
import type { Viewer } from '../authorization/viewer.ts';
import { companyOf, hasRole } from '../authorization/who.ts';
import type { CompanyOrder } from './company-order.entity.ts';

/** Who enters companies' orders and payments (T5): network managers, administrators, and programs of JobProd's own; never a company or its program. */
export const keepsAccounts = (viewer: Viewer): boolean =>
  hasRole(viewer, 'NETWORK_MANAGER', 'ADMINISTRATOR') ||
  (viewer.kind === 'api-client' && viewer.companyId === null && viewer.scopes.has('ORDERS_WRITE'));

/** A company's orders and payments are read by its own people and programs, and by who enters them. */
export const seesOrdersOf = (viewer: Viewer, companyId: string): boolean =>
  keepsAccounts(viewer) || companyOf(viewer, 'REGISTER_READ') === companyId;

/** List form of `seesOrdersOf`. */
export const ordersVisibleTo = (viewer: Viewer): FilterQuery<CompanyOrder> => {
  if (keepsAccounts(viewer)) return {};
  const company = companyOf(viewer, 'REGISTER_READ');
  return company === undefined ? { id: { $in: [] } } : { company };
};
