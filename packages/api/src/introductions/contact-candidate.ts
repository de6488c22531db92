import { LockMode } from '@mikro-orm/core';
import { notFound } from '../authorization/access-errors.ts';
import type { Context } from '../authorization/context.ts';
import { isConfidentialBetween } from '../companies/company-confidential.ts';
import { discloseCompany } from '../companies/disclose-company.ts';
import { newId } from '../platform/ids.ts';
import { queueCourtesy, queueMail } from '../platform/mail/mail.ts';
import type { Em } from '../platform/orm/orm.ts';
import { Refusal } from '../platform/refusal.ts';
import { throttle } from '../platform/throttle/throttle.ts';
import type { Profile } from '../profiles/profile.entity.ts';
import { Contact } from './contact.entity.ts';
import { contactContinuedMail, contactStartedMail } from './contact.mail.ts';
import { contactAddressOf } from './contact-address.ts';
import { holdPair } from './hold-pair.ts';
import type { JobBrief } from './job-brief.ts';
import { fullName, partiesOf } from './parties.ts';
import { writeMessage } from './write-message.ts';

const perCompany = { limit: 200, minutes: 24 * 60 };

export type Approach = { profileId: string; text: string; jobBrief: JobBrief };

/** The pair's thread, held; made by the first to write. */
const threadOf = async (
  em: Em,
  { id: profileId, candidateId }: Profile,
  by: { recruiterId: string; companyId: string },
  jobBrief: JobBrief,
  now: Date,
) => {
  const id = newId();
  const made = await em.execute<{ id: string }[]>(
    `insert into contact (id, profile_id, candidate_id, company_id, recruiter_id, job_brief, started_at) values (?, ?, ?, ?, ?, ?::jsonb, ?)
     on conflict (candidate_id, company_id) do nothing returning id`,
    [id, profileId, candidateId, by.companyId, by.recruiterId, JSON.stringify(jobBrief), now],
  );
  const pair = { candidate: candidateId, company: by.companyId };
  return {
    contact: await em.findOneOrFail(Contact, pair, { lockMode: LockMode.PESSIMISTIC_WRITE, refresh: true }),
    isFirst: made.length > 0,
  };
};

/** Writes to a candidate after a consultation, with a job to tell of, unless they have said stop (N3). They are told who writes and why they may; no address is given to either. */
export const contactCandidate = async (context: Context, { profileId, text, jobBrief }: Approach): Promise<Contact> => {
  const { em, viewer, now, services } = context;
  if (viewer.kind !== 'recruiter') throw notFound();
  await throttle(em, `contacts of ${viewer.companyId}`, perCompany, now);
  return em.transactional(async (tx) => {
    const profile = await holdPair(tx, viewer, profileId, now);
    const { contact, isFirst } = await threadOf(tx, profile, viewer, jobBrief, now);
    if (contact.stoppedAt) throw new Refusal('CONTACT_STOPPED');
    // A thread outlives a profile that was erased: it goes on about the one they found.
    tx.assign(contact, { jobBrief, recruiter: viewer.recruiterId, profile });
    await tx.flush();
    await writeMessage(
      tx,
      contact,
      { from: 'COMPANY', authorId: viewer.recruiterId, text, jobBrief, type: isFirst ? 'candidate-contacted' : 'contact-continued' },
      now,
    );
    await discloseCompany(tx, { candidateId: profile.candidateId, companyId: viewer.companyId, occasion: 'contact' }, now);
    const { candidate, recruiter, company } = await partiesOf(tx, contact);
    const told = {
      origin: services.settings.origin,
      replyTo: await contactAddressOf(tx, contact, candidate, services, now),
      recruiterName: fullName(recruiter),
      companyName: company.name,
      jobBrief,
      text,
      isConfidential: await isConfidentialBetween(tx, contact),
    };
    const aboutProfileId = profile.id;
    if (isFirst) await queueMail(tx, { ...contactStartedMail(candidate, told), aboutProfileId }, now);
    else await queueCourtesy(tx, { ...contactContinuedMail(candidate, { ...told, files: 0 }), aboutProfileId }, now);
    return contact;
  });
};
