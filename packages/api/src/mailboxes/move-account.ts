import { UniqueConstraintViolationException } from '@mikro-orm/core';
import { Account } from '../authentication/account.entity.ts';
import { endSessions } from '../authentication/revoke-session.ts';
import { Candidate } from '../candidates/candidate.entity.ts';
import { askAgainAboutClips } from '../clips/ask-again-at.ts';
import { holdClips, withdrawIfNamed } from '../diffusion/rename-candidate.ts';
import { forgetReleaseLinks } from '../image-releases/release-link.ts';
import { forgetConfirmations } from '../incoming-mail/confirm-mail.ts';
import { askAgainAboutIntroductions } from '../introductions/ask-again-at.ts';
import { digestOf } from '../platform/ids.ts';
import { addressWorks } from '../platform/mail/address-works.ts';
import { queueMail } from '../platform/mail/mail.ts';
import { moveMails } from '../platform/mail/move-mails.ts';
import type { Em } from '../platform/orm/orm.ts';
import { append, type RegisterReference } from '../platform/register/append.ts';
import type { Services } from '../platform/services.ts';
import { emailChangedMails } from './email-change.mail.ts';

export type Move = {
  newEmail: string;
  how: 'both mailboxes' | 'staff';
  by: RegisterReference;
  /** The change or the recovery it comes of. */
  about: RegisterReference;
  /** Sessions that go on. */
  kept: readonly string[];
};
type Work = { services: Services; now: Date };

/** Mails about the old mailbox itself: they say something to whoever reads there. */
const meantForOldMailbox = ['sign-in.signIn', 'email-change.toOld', 'mailbox-recovery.warning'];

/** False where the address is another account's by now: of two who want it, one has it. */
const take = async (em: Em, { id, email, formerEmailDigests }: Account, newEmail: string): Promise<boolean> => {
  try {
    // A savepoint of its own: the refusal of the database leaves the rest standing.
    await em.transactional((tx) =>
      tx.nativeUpdate(Account, { id }, { email: newEmail, formerEmailDigests: [...(formerEmailDigests ?? []), digestOf(email)] }),
    );
    return true;
  } catch (error) {
    if (error instanceof UniqueConstraintViolationException) return false;
    throw error;
  }
};

/**
 * Gives an account, held by the caller with its clips before it, its new key (T8). From this transaction on: what was sent to the old mailbox opens and answers nothing, other browsers are
 * signed out, mails go to the new one and come from there, a published clip whose words say the new one is withdrawn (C2), and both are told. False, and nothing done, where the new address is taken.
 */
export const moveAccount = async (em: Em, account: Account, { newEmail, how, by, about, kept }: Move, work: Work): Promise<boolean> => {
  const { services, now } = work;
  const oldEmail = account.email;
  if (!(await take(em, account, newEmail))) return false;
  await em.refresh(account);
  const candidate = await em.findOneOrFail(Candidate, { account: account.id });
  await endSessions(em, account.id, kept, now);
  await moveMails(em, account.id, oldEmail, newEmail, meantForOldMailbox);
  await addressWorks(em, newEmail);
  await forgetReleaseLinks(em, candidate.id);
  await forgetConfirmations(em, account.id);
  const hasLostClip = await withdrawIfNamed(em, candidate, { clips: await holdClips(em, candidate.id), what: 'new address', by }, now);
  await askAgainAboutClips(em, account, candidate.id, work);
  await askAgainAboutIntroductions(em, candidate.id, work);
  await append(em, {
    register: 'transactions',
    type: 'email-changed',
    at: now,
    by,
    about,
    parties: [candidate.id],
    payload: { how, from: digestOf(oldEmail), to: digestOf(newEmail) },
  });
  for (const mail of emailChangedMails(account, { oldEmail, hasLostClip, origin: services.settings.origin }))
    await queueMail(em, mail, now);
  return true;
};
