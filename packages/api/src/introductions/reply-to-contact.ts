import { LockMode } from '@mikro-orm/core';
import { notFound } from '../authorization/access-errors.ts';
import type { Acting } from '../authorization/context.ts';
import { isConfidentialBetween } from '../companies/company-confidential.ts';
import { holdMembership } from '../companies/membership.ts';
import { queueCourtesy } from '../platform/mail/mail.ts';
import { Refusal } from '../platform/refusal.ts';
import { throttle } from '../platform/throttle/throttle.ts';
import { Profile } from '../profiles/profile.entity.ts';
import { holdAttachments } from './attach.ts';
import { Contact } from './contact.entity.ts';
import { contactContinuedMail, messageFromCandidateMail } from './contact.mail.ts';
import { contactAddressOf } from './contact-address.ts';
import { mayReply } from './contact-open.ts';
import { pairsVisibleTo } from './pair-visibility.ts';
import { fullName, partiesOf } from './parties.ts';
import { sideOf } from './side.ts';
import { writeMessage } from './write-message.ts';

const perPerson = { limit: 30, minutes: 60 };

/** `attachments`: files taken before, by their ids; `mailSha256`: of the mail it came by. */
export type Reply = { text: string; attachments?: readonly string[]; mailSha256?: string };

/** A word more in a thread, from either of the two, mailed to the other, who finds its files on the page. */
export const replyToContact = async (
  { em, viewer, now, services }: Acting,
  contactId: string,
  { text, attachments: attachmentIds = [], mailSha256 }: Reply,
): Promise<Contact> => {
  // Hidden, it is not there; whoever answers by mail holds an address of it, and is told that it goes no further.
  const open = mailSha256 === undefined ? pairsVisibleTo(viewer) : {};
  const found = await em.findOne(Contact, { $and: [{ id: contactId }, open] });
  const side = found && sideOf(found, viewer);
  if (!found || !side || !('accountId' in viewer)) throw notFound();
  await throttle(em, `replies of ${viewer.accountId} in ${contactId}`, perPerson, now);
  return em.transactional(async (tx) => {
    const isMember = await holdMembership(tx, found.company.id);
    const profile = await tx.findOneOrFail(Profile, { id: found.profile.id }, { lockMode: LockMode.PESSIMISTIC_READ, refresh: true });
    const contact = await tx.findOneOrFail(Contact, { id: contactId }, { lockMode: LockMode.PESSIMISTIC_WRITE, refresh: true });
    if (!isMember || !mayReply(contact, profile, viewer, now))
      throw new Refusal(contact.stoppedAt ? 'CONTACT_STOPPED' : 'NOT_POSSIBLE_NOW');
    const attachments = await holdAttachments(tx, viewer.accountId, attachmentIds);
    const authorId = viewer.kind === 'recruiter' ? viewer.recruiterId : contact.candidate.id;
    if (viewer.kind === 'recruiter') tx.assign(contact, { recruiter: viewer.recruiterId });
    await tx.flush();
    await writeMessage(tx, contact, { from: side, authorId, text, attachments, type: 'contact-replied', mailSha256 }, now);
    const { candidate, recruiter, company, reference } = await partiesOf(tx, contact);
    const reader = side === 'COMPANY' ? candidate : recruiter;
    const replyTo = await contactAddressOf(tx, contact, reader, services, now);
    const about = { origin: services.settings.origin, replyTo, text, files: attachments.length };
    const isConfidential = await isConfidentialBetween(tx, contact);
    const fromCompany = { ...about, recruiterName: fullName(recruiter), companyName: company.name, jobBrief: null, isConfidential };
    const mail =
      side === 'COMPANY' ? contactContinuedMail(candidate, fromCompany) : messageFromCandidateMail(recruiter, { ...about, reference });
    await queueCourtesy(tx, { ...mail, aboutProfileId: profile.id }, now);
    return contact;
  });
};
