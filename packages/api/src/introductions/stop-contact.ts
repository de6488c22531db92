import { LockMode } from '@mikro-orm/core';
import { notFound } from '../authorization/access-errors.ts';
import type { Acting } from '../authorization/context.ts';
import { referenceOf } from '../authorization/register-reference.ts';
import { queueMail } from '../platform/mail/mail.ts';
import { Refusal } from '../platform/refusal.ts';
import { append } from '../platform/register/append.ts';
import { Contact } from './contact.entity.ts';
import { contactStoppedMail } from './contact.mail.ts';
import { mayStop } from './contact-open.ts';
import { partiesOf } from './parties.ts';
import { sideOf } from './side.ts';

/** The candidate wants no more of it: from here on nobody of that company writes to them (N3). */
export const stopContact = ({ em, viewer, now }: Omit<Acting, 'services'>, contactId: string, mailSha256?: string): Promise<Contact> =>
  em.transactional(async (tx) => {
    const contact = await tx.findOne(Contact, { id: contactId }, { lockMode: LockMode.PESSIMISTIC_WRITE, refresh: true });
    if (!contact || sideOf(contact, viewer) !== 'CANDIDATE') throw notFound();
    if (!mayStop(contact, viewer)) throw new Refusal('CONTACT_STOPPED');
    contact.stoppedAt = now;
    await append(tx, {
      register: 'communications',
      type: 'contact-stopped',
      at: now,
      by: referenceOf(viewer),
      about: { kind: 'contact', id: contact.id },
      parties: [contact.candidate.id, contact.company.id],
      payload: mailSha256 ? { by: 'e-mail', mailSha256 } : {},
    });
    const { recruiter, reference } = await partiesOf(tx, contact);
    await queueMail(tx, { ...contactStoppedMail(recruiter, { reference }), aboutProfileId: contact.profile.id }, now);
    return contact;
  });
