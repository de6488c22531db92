import type { Context } from '../authorization/context.ts';
import { queueMail } from '../platform/mail/mail.ts';
import type { Em } from '../platform/orm/orm.ts';
import { Refusal } from '../platform/refusal.ts';
import { append } from '../platform/register/append.ts';
import type { EmailChange } from './email-change.entity.ts';
import { emailChangeNotPossibleMail } from './email-change.mail.ts';
import { isAgreed, isConfirmedBy } from './email-change-life.ts';
import { emailChangeOfLink, holdEmailChange } from './email-change-of-link.ts';
import { endEmailChange } from './end-email-changes.ts';
import { candidateOf, holdAccount, holdAccountAndClips } from './hold-account.ts';
import { moveAccount } from './move-account.ts';
import { stopRecoveriesOf } from './stop-recovery.ts';

type Acting = Pick<Context, 'viewer' | 'now' | 'services'>;

const carryOut = async (em: Em, change: EmailChange, { viewer, now, services }: Acting): Promise<void> => {
  const account = await holdAccount(em, change.account.id);
  const candidate = await candidateOf(em, account);
  const by = { kind: 'candidate', id: candidate.id };
  const here = 'accountId' in viewer && viewer.accountId === account.id ? [viewer.sessionId] : [];
  const move = {
    newEmail: change.newEmail,
    how: 'both mailboxes' as const,
    by,
    about: { kind: 'email-change', id: change.id },
    kept: [change.sessionId, ...here],
  };
  if (account.closedAt || !(await moveAccount(em, account, move, { services, now }))) {
    await endEmailChange(em, change, { end: 'NOT_POSSIBLE', by: { kind: 'service' } }, now);
    if (!account.closedAt) await queueMail(em, emailChangeNotPossibleMail(account), now);
    return;
  }
  Object.assign(change, { state: 'DONE', endedAt: now });
  await em.flush();
  await stopRecoveriesOf(em, account, by, now);
};

/** One mailbox confirms, by its link and an explicit button; once both have, in whichever order, the address changes (T8). Of the same link twice at once, one counts. */
export const confirmEmailChange = (context: Context, token: string): Promise<EmailChange> =>
  context.em.transactional(async (tx) => {
    const { now } = context;
    const found = await emailChangeOfLink(tx, token, now);
    if (found) await holdAccountAndClips(tx, found.change.account.id);
    const change = found && (await holdEmailChange(tx, found.change.id, now));
    if (!found || !change || isConfirmedBy(change, found.side)) throw new Refusal('LINK_USED_OR_EXPIRED');
    Object.assign(change, found.side === 'OLD' ? { oldConfirmedAt: now } : { newConfirmedAt: now });
    await tx.flush();
    const candidate = await candidateOf(tx, change.account);
    await append(tx, {
      register: 'communications',
      type: 'email-change-confirmed',
      at: now,
      // The new mailbox is nobody's yet.
      by: found.side === 'OLD' ? { kind: 'candidate', id: candidate.id } : { kind: 'visitor' },
      about: { kind: 'email-change', id: change.id },
      parties: [candidate.id],
      payload: { mailbox: found.side === 'OLD' ? 'old' : 'new' },
    });
    if (isAgreed(change)) await carryOut(tx, change, context);
    return change;
  });
