import { LockMode } from '@mikro-orm/core';
import { Account, emailOf } from '../authentication/account.entity.ts';
import { notFound } from '../authorization/access-errors.ts';
import type { Context } from '../authorization/context.ts';
import type { Viewer } from '../authorization/viewer.ts';
import { holdMembership } from '../companies/membership.ts';
import { Recruiter } from '../companies/recruiter.entity.ts';
import { later } from '../platform/clock.ts';
import { announceHere } from '../platform/events.ts';
import { newId } from '../platform/ids.ts';
import { queueMail } from '../platform/mail/mail.ts';
import type { Em } from '../platform/orm/orm.ts';
import { parisMoment } from '../platform/paris-words.ts';
import { Refusal } from '../platform/refusal.ts';
import { append } from '../platform/register/append.ts';
import { Profile } from '../profiles/profile.entity.ts';
import { isFrozen } from '../profiles/profile-life.ts';
import { isVisibleTo } from '../profiles/visibility.ts';
import { endPasswords } from './end-passwords.ts';
import { hashPhrase, newPassPhrase, normalReference } from './pass-phrase.ts';
import { passwordIssuedMail } from './password-issued.mail.ts';
import { ProfilePassword } from './profile-password.entity.ts';

export type PasswordOrder = { reference: string; recruiterId?: string | null; recipientEmail?: string | null; expiresAt?: Date | null };

const [usualDays, longestDays] = [30, 366];

const endOf = (wished: Date | null | undefined, now: Date): Date => {
  const end = wished ?? later(now, { days: usualDays });
  if (!(end > now && end <= later(now, { days: longestDays }))) throw new Refusal('INVALID_INPUT', { detail: 'expiresAt' }, ['expiresAt']);
  return end;
};

type Recipient = { recruiter: Recruiter | null; recipientEmail: string | null };

/** One recipient, a recruiter or an address outside the network (D3), their company's membership held: before the profile, as everywhere. A company that is no member is handed nothing. */
const recipientOf = async (em: Em, { recruiterId, recipientEmail }: PasswordOrder): Promise<Recipient> => {
  if ((recruiterId == null) === (recipientEmail == null)) throw new Refusal('INVALID_INPUT', { detail: 'recruiterId' }, ['recruiterId']);
  if (recruiterId == null) return { recruiter: null, recipientEmail: emailOf(recipientEmail ?? '') };
  const recruiter = await em.findOne(Recruiter, { id: recruiterId });
  if (!recruiter) throw notFound();
  if (!(await holdMembership(em, recruiter.company.id))) throw new Refusal('COMPANY_NOT_ACTIVE', {}, ['recruiterId']);
  return { recruiter, recipientEmail: null };
};

/** The profile, held, where it may be handed a password to: it is restricted, and exists for this recipient's company. */
const profileFor = async (em: Em, viewer: Viewer, reference: string, { recruiter }: Recipient, now: Date): Promise<Profile> => {
  const profile = await em.findOne(Profile, { reference }, { lockMode: LockMode.PESSIMISTIC_WRITE, refresh: true });
  if (!profile || !isVisibleTo(profile, viewer, now)) throw notFound();
  // The officer sees it locked, and nobody is let in (G3).
  if (isFrozen(profile.state)) throw new Refusal('NOT_POSSIBLE_NOW', {}, ['reference']);
  if (!profile.restrictedWhole && profile.restrictedElements.length === 0) throw new Refusal('NOT_POSSIBLE_NOW', {}, ['reference']);
  if (recruiter && profile.blockedCompanyIds.includes(recruiter.company.id)) throw new Refusal('NOT_POSSIBLE_NOW', {}, ['recruiterId']);
  await em.populate(profile, ['candidate']);
  return profile;
};

/**
 * Makes a password for one recipient of a restricted profile, by the staff in charge (D3). It is told once, to be handed out privately, and kept as a slow hash; the
 * recipient's former one ends. The candidate is told that one was handed out.
 */
export const issueProfilePassword = async (
  { em, viewer, now, services }: Context,
  order: PasswordOrder,
): Promise<{ password: string; profilePassword: ProfilePassword; profileId: string }> => {
  if (viewer.kind !== 'staff') throw notFound();
  const reference = normalReference(order.reference);
  const expiresAt = endOf(order.expiresAt, now);
  const password = newPassPhrase();
  const hash = await hashPhrase(reference, password);
  return em.transactional(async (tx) => {
    const recipient = await recipientOf(tx, order);
    const profile = await profileFor(tx, viewer, reference, recipient, now);
    const by = { kind: 'staff', id: viewer.staffId };
    await endPasswords(tx, { profile: profile.id, ...recipient }, 'REPLACED', now, by);
    const profilePassword = tx.create(ProfilePassword, {
      id: newId(),
      profile,
      ...recipient,
      hash,
      issuedAt: now,
      issuedById: viewer.accountId,
      expiresAt,
    });
    await tx.persist(profilePassword).flush();
    await append(tx, {
      register: 'communications',
      type: 'profile-password-issued',
      at: now,
      by,
      about: { kind: 'profile-password', id: profilePassword.id },
      parties: [profile.candidateId, ...(recipient.recruiter ? [recipient.recruiter.company.id] : [])],
      payload: {
        profile: profile.id,
        to: recipient.recruiter ? { kind: 'recruiter', id: recipient.recruiter.id } : { kind: 'outside the network' },
        expiresAt: expiresAt.toISOString(),
      },
    });
    const account = await tx.findOneOrFail(Account, profile.candidate.account.id);
    const until = parisMoment(account.language, expiresAt);
    const mail = passwordIssuedMail(account, { toRecruiter: recipient.recruiter !== null, until }, services.settings.origin);
    await queueMail(tx, { ...mail, aboutProfileId: profile.id }, now);
    await announceHere(tx, 'profile-changed', profile.id);
    return { password, profilePassword, profileId: profile.id };
  });
};

/** Ends a password and whatever it opened, at once (D3). Asked again, it stays ended. */
export const revokeProfilePassword = ({ em, viewer, now }: Context, id: string): Promise<ProfilePassword> =>
  em.transactional(async (tx) => {
    if (viewer.kind !== 'staff') throw notFound();
    await endPasswords(tx, { id }, 'REVOKED', now, { kind: 'staff', id: viewer.staffId });
    const password = await tx.findOne(ProfilePassword, { id });
    if (!password) throw notFound();
    return password;
  });
