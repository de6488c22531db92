import { LockMode } from '@mikro-orm/core';
import { notFound } from '../authorization/access-errors.ts';
import type { Context } from '../authorization/context.ts';
import { holdUnlocked } from '../candidates/data-lock.ts';
import { isConfidentialBetween } from '../companies/company-confidential.ts';
import { CompanyDisclosure } from '../companies/company-disclosure.entity.ts';
import { Contact } from '../introductions/contact.entity.ts';
import { accountOfCandidate, partiesOf } from '../introductions/parties.ts';
import { queueMail } from '../platform/mail/mail.ts';
import type { Em } from '../platform/orm/orm.ts';
import { Refusal } from '../platform/refusal.ts';
import { append, type RegisterReference } from '../platform/register/append.ts';
import { digestOfWords } from '../platform/register/digest-of-words.ts';
import type { Settings } from '../platform/services.ts';
import { Report } from './report.entity.ts';
import { approachUpheldMail, contactUpheldMail, reportDecidedMail } from './report.mail.ts';
import { candidateBehind } from './report-approach.ts';
import type { ReportDecision } from './report-facts.ts';
import { reportsVisibleTo } from './report-visibility.ts';

export type Decided = {
  decision: ReportDecision;
  reason: string;
  answer: string;
  profileReference: string | null;
  isSomebodyElse: boolean;
};
type Deciding = { by: RegisterReference; settings: Settings; now: Date };

/** What a company wrote was reported with cause: nobody of it writes to that candidate any more, as if they had said stop. */
const settleContact = async (tx: Em, report: Report, contact: Contact, { by, settings, now }: Deciding): Promise<void> => {
  const { candidate, recruiter, reference } = await partiesOf(tx, contact);
  const isConfidential = await isConfidentialBetween(tx, contact);
  const decided = { answer: report.answer ?? '', isUpheld: report.decision === 'UPHELD', isConfidential, origin: settings.origin };
  const aboutProfileId = contact.profile.id;
  await queueMail(tx, { ...reportDecidedMail(candidate, { ...decided, kind: 'CONTACT', contactId: contact.id }), aboutProfileId }, now);
  if (report.decision !== 'UPHELD') return;
  await queueMail(tx, { ...contactUpheldMail(recruiter, { reference }), aboutProfileId }, now);
  if (contact.stoppedAt) return;
  contact.stoppedAt = now;
  await append(tx, {
    register: 'communications',
    type: 'contact-stopped',
    at: now,
    by,
    about: { kind: 'contact', id: contact.id },
    parties: [contact.candidate.id, contact.company.id],
    payload: { report: report.id },
  });
};

/** The company is answered; upheld, the one it is about is reminded of what they undertook, by name of the company only where they know it from us (N4, N8). */
const settleApproach = async (tx: Em, report: Report, { settings, now }: Deciding): Promise<void> => {
  await tx.populate(report, ['recruiter.account', 'company']);
  const { candidate, company, recruiter } = report;
  const isUpheld = report.decision === 'UPHELD';
  const decided = { answer: report.answer ?? '', isUpheld, isConfidential: false, origin: settings.origin };
  if (recruiter && !recruiter.account.closedAt)
    await queueMail(tx, reportDecidedMail(recruiter.account, { ...decided, kind: 'DIRECT_APPROACH' }), now);
  if (!isUpheld || !candidate) return;
  const account = await accountOfCandidate(tx, candidate.id);
  const known = (await tx.count(CompanyDisclosure, { candidate: candidate.id, company: company.id })) > 0;
  const isConfidential = await isConfidentialBetween(tx, { candidate, company });
  if (!account.closedAt)
    await queueMail(tx, approachUpheldMail(account, { companyName: known ? company.name : null, isConfidential }), now);
};

/** Whom staff say it is about, held. Locked data are not theirs to know of: such a reference is nobody's (G3). */
const candidateMeant = async (tx: Em, reference: string): Promise<string | null> => {
  const candidate = await candidateBehind(tx, reference);
  return candidate && (await holdUnlocked(tx, candidate)) ? candidate : null;
};

/** A person of the staff decides, once, with a reason kept among staff and an answer to who reported (N3, N5). */
export const decideReport = ({ em, viewer, now, services }: Context, id: string, decided: Decided): Promise<Report> => {
  if (viewer.kind !== 'staff') throw notFound();
  const by = { kind: 'staff', id: viewer.staffId };
  const { accountId } = viewer;
  return em.transactional(async (tx) => {
    const asked = await tx.findOne(Report, { $and: [{ id }, reportsVisibleTo(viewer)] });
    if (!asked) throw notFound();
    const { decision, reason, answer, profileReference, isSomebodyElse } = decided;
    // The candidate before all else that is held.
    const meant = !asked.contact && profileReference ? await candidateMeant(tx, profileReference) : undefined;
    // Then the thread, before its report, as everyone who reports it does.
    const contact = asked.contact
      ? await tx.findOneOrFail(Contact, { id: asked.contact.id }, { lockMode: LockMode.PESSIMISTIC_WRITE, refresh: true })
      : null;
    const report = await tx.findOneOrFail(Report, { id }, { lockMode: LockMode.PESSIMISTIC_WRITE, refresh: true });
    if (report.decidedAt) throw new Refusal('NOT_POSSIBLE_NOW');
    if (meant === null) throw new Refusal('INVALID_INPUT', { detail: 'profileReference' }, ['profileReference']);
    if (meant) tx.assign(report, { candidate: meant });
    // Whoever gave a reference may have taken it from somebody else’s page: the one it is of is out of it.
    else if (isSomebodyElse && !contact) tx.assign(report, { candidate: null });
    tx.assign(report, { decision, reason, answer, decidedAt: now, decidedById: accountId });
    await tx.flush();
    const told = decision === 'UPHELD' && report.candidate ? [report.candidate.id, report.company.id] : [];
    const own = contact ? contact.candidate.id : report.company.id;
    await append(tx, {
      register: 'communications',
      type: contact ? 'contact-report-decided' : 'direct-approach-decided',
      at: now,
      by,
      about: contact ? { kind: 'contact', id: contact.id } : { kind: 'company', id: report.company.id },
      parties: [...new Set([own, ...told])],
      payload: { report: report.id, decision, reasonSha256: digestOfWords(reason), answerSha256: digestOfWords(answer) },
    });
    const deciding = { by, settings: services.settings, now };
    if (contact) await settleContact(tx, report, contact, deciding);
    else await settleApproach(tx, report, deciding);
    await tx.flush();
    return report;
  });
};
