import type { Context } from '../authorization/context.ts';
import { Account } from './account.entity.ts';

/** What someone is called: the viewer’s own name came with the session, anyone else’s is read. */
export const nameOf = async ({ em, viewer }: Context, { id }: Pick<Account, 'id'>): Promise<Pick<Account, 'firstName' | 'lastName'>> =>
  'accountId' in viewer && viewer.accountId === id ? viewer : em.findOneOrFail(Account, id);
