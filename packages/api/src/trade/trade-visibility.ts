import type { FilterQuery } from '@mikro-orm/postgresql';
import type { Viewer } from '../authorization/viewer.ts';
import { companyOf, keepsAccounts } from '../authorization/who.ts';
import type { CompanyOrder } from './company-order.entity.ts';

/** A company's orders and payments are read by its own people and programs, and by who enters them. */
export const seesOrdersOf = (viewer: Viewer, companyId: string): boolean =>
  keepsAccounts(viewer) || companyOf(viewer, 'REGISTER_READ') === companyId;

/** List form of `seesOrdersOf`. */
export const ordersVisibleTo = (viewer: Viewer): FilterQuery<CompanyOrder> => {
  if (keepsAccounts(viewer)) return {};
  const company = companyOf(viewer, 'REGISTER_READ');
  return company === undefined ? { id: { $in: [] } } : { company };
};
