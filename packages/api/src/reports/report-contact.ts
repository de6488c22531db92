import { LockMode } from '@mikro-orm/core';
import { notFound } from '../authorization/access-errors.ts';
import type { Context } from '../authorization/context.ts';
import { Contact } from '../introductions/contact.entity.ts';
import { sideOf } from '../introductions/side.ts';
import { newId } from '../platform/ids.ts';
import { Refusal } from '../platform/refusal.ts';
import { append } from '../platform/register/append.ts';
import { digestOfWords } from '../platform/register/digest-of-words.ts';
import { throttle } from '../platform/throttle/throttle.ts';
import { Report } from './report.entity.ts';
import type { ReportGround } from './report-facts.ts';

const perDay = { limit: 10, minutes: 24 * 60 };

/** The candidate reports what a company writes to them (N3): a person decides and answers. One report of a thread at a time; the company does not learn of it. */
export const reportContact = async (
  { em, viewer, now }: Context,
  contactId: string,
  { ground, words }: { ground: ReportGround; words: string },
): Promise<Contact> => {
  if (viewer.kind !== 'candidate') throw notFound();
  await throttle(em, `reports of ${viewer.accountId}`, perDay, now);
  return em.transactional(async (tx) => {
    const contact = await tx.findOne(Contact, { id: contactId }, { lockMode: LockMode.PESSIMISTIC_WRITE, refresh: true });
    if (!contact || sideOf(contact, viewer) !== 'CANDIDATE') throw notFound();
    if ((await tx.count(Report, { contact, decidedAt: null })) > 0) throw new Refusal('NOT_POSSIBLE_NOW');
    const { candidate, company } = contact;
    const report = tx.create(Report, { id: newId(), kind: 'CONTACT', candidate, company, contact, ground, words, reportedAt: now });
    await tx.persist(report).flush();
    await append(tx, {
      register: 'communications',
      type: 'contact-reported',
      at: now,
      by: { kind: 'candidate', id: candidate.id },
      about: { kind: 'contact', id: contact.id },
      parties: [candidate.id],
      payload: { report: report.id, ground, wordsSha256: digestOfWords(words) },
    });
    return contact;
  });
};
