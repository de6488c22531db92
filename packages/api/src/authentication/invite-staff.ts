import type { Language } from '@jobprod/shared/language';
import type { StaffRole } from '../authorization/viewer.ts';
import { newId } from '../platform/ids.ts';
import { queueMail } from '../platform/mail/mail.ts';
import type { Em } from '../platform/orm/orm.ts';
import { Refusal } from '../platform/refusal.ts';
import { Account, emailOf } from './account.entity.ts';
import { staffInvitedMail } from './staff-invited.mail.ts';
import { StaffMember } from './staff-member.entity.ts';

export type NewStaff = { email: string; firstName: string; lastName: string; roles: readonly StaffRole[]; language: Language };

/** Opens an access for one of JobProd's people. They sign in by their mailbox like everyone; nothing secret is sent. */
export const inviteStaff = (em: Em, { email, roles, ...person }: NewStaff, origin: string, now: Date): Promise<StaffMember> =>
  em.transactional(async (tx) => {
    const address = emailOf(email);
    if (roles.length === 0) throw new Refusal('INVALID_INPUT', { detail: 'roles' }, ['roles']);
    if ((await tx.count(Account, { email: address })) > 0) throw new Refusal('INVITATION_EXISTS', {}, ['email']);
    const account = tx.create(Account, { id: newId(), kind: 'staff', email: address, createdAt: now, ...person });
    const staff = tx.create(StaffMember, { id: newId(), account, roles: [...new Set(roles)] });
    await tx.persist([account, staff]).flush();
    await queueMail(tx, staffInvitedMail(account, origin), now);
    return staff;
  });
