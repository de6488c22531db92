import { Account } from '../authentication/account.entity.ts';
import { Candidate } from '../candidates/candidate.entity.ts';
import { findQuestion } from '../clips/open-question.ts';
import { Recruiter } from '../companies/recruiter.entity.ts';
import { contactAddressAt } from '../introductions/contact-address.ts';
import { openQuestion } from '../introductions/open-question.ts';
import type { Side } from '../introductions/side.ts';
import { digestOf } from '../platform/ids.ts';
import type { Em } from '../platform/orm/orm.ts';
import type { MailOutcome } from './mail-life.ts';
import { MailQuestion } from './mail-question.entity.ts';

/** What an answer's address stands for: one question, asked of one account. */
export type Asked = { accountId: string; question: string } & (
  | { about: 'clip'; version: number; agreed: boolean }
  | { about: 'introduction' }
  /** No question: the thread that its letters go to, and on which side its writer is. */
  | { about: 'contact'; contact: string; side: Side }
  | { about: 'restriction' | 'rights' | 'other' }
);

type Key = { reply: string } | { id: string };

const clipAsked = async (em: Em, key: Key, now: Date): Promise<Asked | undefined> => {
  const found = await findQuestion(em, key, now);
  if (!found) return undefined;
  const { id, version, agreedAt } = found;
  return { about: 'clip', accountId: version.clip.candidate.account.id, question: id, version: version.number, agreed: agreedAt != null };
};

const introductionAsked = async (em: Em, key: Key, now: Date): Promise<Asked | undefined> => {
  const found = await openQuestion(em, key, now);
  if (!found) return undefined;
  const { id, side, introduction } = found;
  const person =
    side === 'COMPANY'
      ? await em.findOneOrFail(Recruiter, { id: introduction.recruiter.id })
      : await em.findOneOrFail(Candidate, { id: introduction.candidate.id });
  return { about: 'introduction', accountId: person.account.id, question: id };
};

/** Where a thread was stopped its address still leads there: whoever writes is told so. */
const contactAsked = async (em: Em, reply: string): Promise<Asked | undefined> => {
  const found = await contactAddressAt(em, reply);
  if (!found) return undefined;
  const { id: question, accountId, contact } = found;
  const isCandidates = (await em.count(Candidate, { id: contact.candidate.id, account: accountId })) > 0;
  return { about: 'contact', accountId, question, contact: contact.id, side: isCandidates ? 'CANDIDATE' : 'COMPANY' };
};

/** A question asked back: of its own, or one about a clip or an introduction asked again, which stands and falls with that one. */
const askedBack = async (em: Em, reply: string, now: Date): Promise<Asked | undefined> => {
  const found = await em.findOne(MailQuestion, { replyDigest: digestOf(reply), answeredAt: null });
  if (!found) return undefined;
  const { about, asksAgain, accountId, id: question } = found;
  if (about === 'clip') return asksAgain ? clipAsked(em, { id: asksAgain }, now) : undefined;
  if (about === 'introduction') return asksAgain ? introductionAsked(em, { id: asksAgain }, now) : undefined;
  return { about, accountId, question };
};

/** The open question, or the thread, an address was made for; undefined for unknown, answered and ended ones alike. */
export const askedAt = async (em: Em, reply: string, now: Date): Promise<Asked | undefined> =>
  (await clipAsked(em, { reply }, now)) ??
  (await introductionAsked(em, { reply }, now)) ??
  (await contactAsked(em, reply)) ??
  askedBack(em, reply, now);

/**
 * What was answered once is answered: a question about data or about anything else has no answer of its own that closes it. Only what came of the answer does: one that was
 * refused, asked about once more or not understood can be given again.
 */
export const closeAnswered = async (em: Em, { about, question }: Asked, outcome: MailOutcome, now: Date): Promise<void> => {
  const isAnswered = outcome === 'ACTED' || outcome === 'RIGHTS_REQUEST';
  if (isAnswered && (about === 'rights' || about === 'other')) await em.nativeUpdate(MailQuestion, { id: question }, { answeredAt: now });
};

/** Someone of ours by the address they sign in with: that address was verified. */
export const accountAt = (em: Em, email: string | undefined): Promise<Account | null> =>
  email === undefined ? Promise.resolve(null) : em.findOne(Account, { email, closedAt: null });
