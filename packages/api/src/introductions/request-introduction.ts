import { UniqueConstraintViolationException } from '@mikro-orm/core';
import { notFound } from '../authorization/access-errors.ts';
import type { Context } from '../authorization/context.ts';
import { discloseCompany } from '../companies/disclose-company.ts';
import { holdImageRelease } from '../image-releases/image-release-of.ts';
import { later } from '../platform/clock.ts';
import { digestOf, newAddressSecret, newId, newSecret } from '../platform/ids.ts';
import { queueMail } from '../platform/mail/mail.ts';
import { replyAddress } from '../platform/mail/reply-address.ts';
import type { Em } from '../platform/orm/orm.ts';
import { Refusal } from '../platform/refusal.ts';
import { append } from '../platform/register/append.ts';
import { Contact } from './contact.entity.ts';
import { holdPair } from './hold-pair.ts';
import { Introduction } from './introduction.entity.ts';
import { askCandidateMail, askRecruiterMail } from './introduction.mail.ts';
import { endDue, holdGround } from './introduction-ground.ts';
import { standingStates } from './introduction-life.ts';
import { IntroductionQuestion } from './introduction-question.entity.ts';
import type { JobBrief } from './job-brief.ts';
import { fullName, partiesOf } from './parties.ts';

export const silenceDays = 14;

/** Someone who declined is not asked again and again. */
const perPair = { requests: 3, days: 30 };

const refuseInsistence = async (em: Em, pair: { candidate: string; company: string }, now: Date): Promise<void> => {
  const recent = await em.find(
    Introduction,
    { ...pair, requestedAt: { $gt: later(now, { days: -perPair.days }) } },
    { orderBy: { requestedAt: 'asc' } },
  );
  const [oldest] = recent;
  if (!oldest || recent.length < perPair.requests) return;
  throw new Refusal('TOO_MANY_ATTEMPTS', {
    minutes: Math.ceil((later(oldest.requestedAt, { days: perPair.days }).getTime() - now.getTime()) / 60_000),
  });
};

export type IntroductionRequest = { profileId: string; jobBrief: JobBrief; message: string | null };

/**
 * Asks for an introduction after a consultation. The request is no agreement yet: each side gets its own mail with its own link, and answers that (N6). Of several
 * requests for the same pair at once, the database keeps one.
 */
export const requestIntroduction = async (
  context: Context,
  { profileId, jobBrief, message }: IntroductionRequest,
): Promise<Introduction> => {
  const { em, viewer, now, services } = context;
  if (viewer.kind !== 'recruiter') throw notFound();
  const { companyId, recruiterId } = viewer;
  try {
    return await em.transactional(async (tx) => {
      const profile = await holdPair(tx, viewer, profileId, now);
      const pair = { candidate: profile.candidateId, company: companyId };
      if ((await tx.count(Contact, { ...pair, stoppedAt: { $ne: null } })) > 0) throw new Refusal('CONTACT_STOPPED');
      if ((await tx.count(Introduction, { ...pair, state: { $in: standingStates } })) > 0) throw new Refusal('INTRODUCTION_EXISTS');
      await refuseInsistence(tx, pair, now);
      const introduction = tx.create(Introduction, {
        ...pair,
        id: newId(),
        profile,
        recruiter: recruiterId,
        jobBrief,
        message,
        state: 'REQUESTED',
        askedUnderRelease: (await holdImageRelease(tx, profile.candidateId, now)) !== null,
        requestedAt: now,
        expiresAt: later(now, { days: silenceDays }),
      });
      await tx.persist(introduction).flush();
      if (endDue(introduction, await holdGround(tx, introduction, now), now)) throw new Refusal('NOT_POSSIBLE_NOW');
      const [forCandidate, forRecruiter] = [newSecret(), newSecret()];
      const [candidateReply, recruiterReply] = [newAddressSecret(), newAddressSecret()];
      tx.create(IntroductionQuestion, {
        id: newId(),
        introduction,
        side: 'CANDIDATE',
        tokenDigest: digestOf(forCandidate),
        replyDigest: digestOf(candidateReply),
        sentAt: now,
      });
      tx.create(IntroductionQuestion, {
        id: newId(),
        introduction,
        side: 'COMPANY',
        tokenDigest: digestOf(forRecruiter),
        replyDigest: digestOf(recruiterReply),
        sentAt: now,
      });
      const entry = { about: { kind: 'introduction', id: introduction.id }, parties: [profile.candidateId, companyId], at: now };
      const payload = { jobBrief, expiresAt: introduction.expiresAt.toISOString() };
      await append(tx, {
        ...entry,
        register: 'communications',
        type: 'introduction-requested',
        by: { kind: 'recruiter', id: recruiterId },
        payload,
      });
      await discloseCompany(tx, { candidateId: profile.candidateId, companyId, occasion: 'introduction' }, now);
      const { candidate, recruiter, company, reference } = await partiesOf(tx, introduction);
      const asking = { introduction, company, reference, recruiterName: fullName(recruiter), origin: services.settings.origin };
      await queueMail(
        tx,
        askCandidateMail(candidate, { ...asking, token: forCandidate, replyTo: replyAddress(candidateReply, services.settings) }),
        now,
      );
      await queueMail(
        tx,
        askRecruiterMail(recruiter, { ...asking, token: forRecruiter, replyTo: replyAddress(recruiterReply, services.settings) }),
        now,
      );
      return introduction;
    });
  } catch (error) {
    if (error instanceof UniqueConstraintViolationException) throw new Refusal('INTRODUCTION_EXISTS');
    throw error;
  }
};
