import { limits } from '@jobprod/shared/limits';
import { LockMode } from '@mikro-orm/core';
import { digestOf } from '../platform/ids.ts';
import type { Em } from '../platform/orm/orm.ts';
import { EmailChange } from './email-change.entity.ts';
import type { MailboxSide } from './email-change-life.ts';
import { holdAccount } from './hold-account.ts';

export type ChangeOfLink = { change: EmailChange; side: MailboxSide };

/** What a mail's link is about, while it is open; null for unknown, used, ended and expired alike. Reading it decides nothing. */
export const emailChangeOfLink = async (em: Em, token: string, now: Date): Promise<ChangeOfLink | null> => {
  const digest = digestOf(token.slice(0, limits.token));
  const change = await em.findOne(EmailChange, {
    $or: [{ oldDigest: digest }, { newDigest: digest }],
    state: 'ASKED',
    expiresAt: { $gt: now },
  });
  return change && { change, side: change.oldDigest === digest ? 'OLD' : 'NEW' };
};

/** The same, held with its account, as it stands once everyone before has finished. */
export const holdEmailChange = async (em: Em, id: string, now: Date): Promise<EmailChange | null> => {
  const { account } = await em.findOneOrFail(EmailChange, { id });
  await holdAccount(em, account.id);
  return em.findOne(EmailChange, { id, state: 'ASKED', expiresAt: { $gt: now } }, { lockMode: LockMode.PESSIMISTIC_WRITE, refresh: true });
};
