import type { Language } from '@jobprod/shared/language';
import { LockMode } from '@mikro-orm/core';
import { emailOf } from '../authentication/account.entity.ts';
import { notFound } from '../authorization/access-errors.ts';
import type { Context } from '../authorization/context.ts';
import { referenceOf } from '../authorization/register-reference.ts';
import { later } from '../platform/clock.ts';
import { digestOf, newId, newSecret } from '../platform/ids.ts';
import { queueMail } from '../platform/mail/mail.ts';
import { Refusal } from '../platform/refusal.ts';
import { append } from '../platform/register/append.ts';
import { throttle } from '../platform/throttle/throttle.ts';
import { Company, CompanyMembership } from './company.entity.ts';
import { managesCompany } from './company-visibility.ts';
import { invitationDays } from './invitation-state.ts';
import { Recruiter } from './recruiter.entity.ts';
import { RecruiterInvitation } from './recruiter-invitation.entity.ts';
import { recruiterInvitedMail } from './recruiter-invited.mail.ts';

const perCompany = { limit: 60, minutes: 24 * 60 };
const perAddress = { limit: 5, minutes: 60 };

/**
 * Sends one person a link into a company's side; an older one to the same address dies with it. Whether the address is known here for something else is
 * told to its owner alone, when they open the link (fault A13).
 */
export const inviteRecruiter = async (context: Context, companyId: string, address: string, language: Language) => {
  const { em, viewer, now, services } = context;
  if (!('accountId' in viewer) || !managesCompany(viewer, companyId)) throw notFound();
  const email = emailOf(address);
  await throttle(em, `invitations of ${companyId}`, perCompany, now);
  await throttle(em, `invitations of ${companyId} to ${email}`, perAddress, now);
  return em.transactional(async (tx) => {
    const company = await tx.findOne(Company, { id: companyId });
    if (!company) throw notFound();
    const membership = await tx.findOne(
      CompanyMembership,
      { company, endedAt: null },
      { lockMode: LockMode.PESSIMISTIC_WRITE, refresh: true },
    );
    if (!membership) throw new Refusal('COMPANY_NOT_ACTIVE');
    if ((await tx.count(Recruiter, { company, account: { email } })) > 0) throw new Refusal('ALREADY_A_COLLEAGUE', {}, ['email']);
    await tx.nativeUpdate(RecruiterInvitation, { company, email, acceptedAt: null, revokedAt: null }, { revokedAt: now });
    const token = newSecret();
    const expiresAt = later(now, { days: invitationDays });
    const invitation = tx.create(RecruiterInvitation, {
      id: newId(),
      company,
      email,
      language,
      tokenDigest: digestOf(token),
      invitedById: viewer.accountId,
      sentAt: now,
      expiresAt,
    });
    await tx.persist(invitation).flush();
    await queueMail(tx, recruiterInvitedMail(invitation, company.name, token, services.settings.origin), now);
    await append(tx, {
      register: 'communications',
      type: 'recruiter-invited',
      at: now,
      by: referenceOf(viewer),
      about: { kind: 'recruiter-invitation', id: invitation.id },
      parties: [company.id],
      payload: { email, expiresAt: expiresAt.toISOString() },
    });
    return { invitation, company };
  });
};
