import { LockMode } from '@mikro-orm/core';
import { Session } from '../authentication/session.entity.ts';
import { notFound } from '../authorization/access-errors.ts';
import type { Context } from '../authorization/context.ts';
import { announce } from '../platform/events.ts';
import { queueMail } from '../platform/mail/mail.ts';
import type { Em } from '../platform/orm/orm.ts';
import { Refusal } from '../platform/refusal.ts';
import { append } from '../platform/register/append.ts';
import { accessEndedMail } from './access-ended.mail.ts';
import { Company, CompanyMembership, type MembershipEnd } from './company.entity.ts';
import { Recruiter } from './recruiter.entity.ts';
import { RecruiterInvitation } from './recruiter-invitation.entity.ts';

/** Every session of the company's people, revoked and announced: open sockets hear it and close. */
const endSessions = async (em: Em, accountIds: readonly string[], now: Date): Promise<void> => {
  const sessions = await em.find(Session, { account: { $in: [...accountIds] }, revokedAt: null }, { lockMode: LockMode.PESSIMISTIC_WRITE });
  for (const session of sessions) {
    session.revokedAt = now;
    await announce(em, 'session-revoked', session.id);
  }
};

/** Ends a company's membership with everything that hung on it, at once (N1): sessions, invitations and, through `companyEnded`, passwords, programs and introductions under way. */
export const endMembership = async (
  { em, viewer, now, people, services }: Context,
  companyId: string,
  endedAs: MembershipEnd,
  reason: string,
): Promise<Company> => {
  if (viewer.kind !== 'staff') throw notFound();
  return em.transactional(async (tx) => {
    const company = await tx.findOne(Company, { id: companyId });
    if (!company) throw notFound();
    const membership = await tx.findOne(
      CompanyMembership,
      { company, endedAt: null },
      { lockMode: LockMode.PESSIMISTIC_WRITE, refresh: true },
    );
    if (!membership) throw new Refusal('COMPANY_NOT_ACTIVE');
    tx.assign(membership, { endedAt: now, endedAs, endReason: reason, endedById: viewer.accountId });
    const accounts = (await tx.find(Recruiter, { company }, { populate: ['account'] })).map(({ account }) => account);
    await endSessions(
      tx,
      accounts.map(({ id }) => id),
      now,
    );
    await tx.nativeUpdate(RecruiterInvitation, { company, acceptedAt: null, revokedAt: null }, { revokedAt: now });
    await people.companyEnded(tx, companyId, now, services.settings);
    await append(tx, {
      register: 'transactions',
      type: endedAs === 'left' ? 'company-left' : 'company-suspended',
      at: now,
      by: { kind: 'staff', id: viewer.staffId },
      about: { kind: 'company', id: companyId },
      parties: [companyId],
      payload: { membership: membership.id, reason },
    });
    for (const account of accounts) await queueMail(tx, accessEndedMail(account), now);
    return company;
  });
};
