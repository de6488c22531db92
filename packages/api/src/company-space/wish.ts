import { LockMode, UniqueConstraintViolationException } from '@mikro-orm/core';
import { notFound } from '../authorization/access-errors.ts';
import type { Context } from '../authorization/context.ts';
import { Candidate } from '../candidates/candidate.entity.ts';
import { requireUnlocked } from '../candidates/data-lock.ts';
import { holdMembership } from '../companies/membership.ts';
import { Recruiter } from '../companies/recruiter.entity.ts';
import { Introduction } from '../introductions/introduction.entity.ts';
import { standingStates } from '../introductions/introduction-life.ts';
import type { JobBrief } from '../introductions/job-brief.ts';
import { openIntroduction, orExists } from '../introductions/request-introduction.ts';
import { newId } from '../platform/ids.ts';
import { queueMail } from '../platform/mail/mail.ts';
import type { Em } from '../platform/orm/orm.ts';
import { Refusal } from '../platform/refusal.ts';
import { append, type RegisterFact } from '../platform/register/append.ts';
import { holdProfile } from '../profiles/ensure-profile.ts';
import { requireCurrentTerms } from '../terms/current-terms.ts';
import { wishDeclinedMail } from './company-space.mail.ts';
import { cardsFor } from './space-facts.ts';
import { IntroductionWish } from './space-invitation.entity.ts';

const register = (tx: Em, wish: IntroductionWish, { type, by, at, payload }: Pick<RegisterFact, 'type' | 'by' | 'at' | 'payload'>) =>
  append(tx, {
    register: 'communications',
    type,
    at,
    by,
    about: { kind: 'introduction-wish', id: wish.id },
    // The company learns of it when staff pass it on, and not before.
    parties: [wish.candidate.id],
    payload: { company: wish.company.id, ...payload },
  });

/** « Présentez-moi »: asks JobProd, from a card one reads, with or without a profile (N5). Nobody but staff learns of it. */
export const wishForIntroduction = async (context: Context, companyId: string, message: string | null): Promise<IntroductionWish> => {
  const { em, viewer, now } = context;
  if (viewer.kind !== 'candidate') throw notFound();
  const { candidateId } = viewer;
  try {
    return await em.transactional(async (tx) => {
      const reads = await cardsFor(tx, viewer, now);
      if (!reads?.some(({ company }) => company.id === companyId)) throw notFound();
      await requireUnlocked(tx, candidateId);
      await requireCurrentTerms(tx, candidateId);
      const pair = { candidate: candidateId, company: companyId };
      if ((await tx.count(Introduction, { ...pair, state: { $in: standingStates } })) > 0) throw new Refusal('INTRODUCTION_EXISTS');
      const wish = tx.create(IntroductionWish, { ...pair, id: newId(), message, state: 'WAITING', askedAt: now });
      await tx.persist(wish).flush();
      await register(tx, wish, { type: 'introduction-wished', by: { kind: 'candidate', id: candidateId }, at: now, payload: {} });
      return wish;
    });
  } catch (error) {
    if (error instanceof UniqueConstraintViolationException) throw new Refusal('ALREADY_ASKED');
    throw error;
  }
};

const holdWish = async (tx: Em, id: string): Promise<IntroductionWish> => {
  const wish = await tx.findOne(IntroductionWish, { id }, { lockMode: LockMode.PESSIMISTIC_WRITE, refresh: true });
  if (!wish) throw notFound();
  if (wish.state !== 'WAITING') throw new Refusal('ALREADY_ANSWERED');
  return wish;
};

export type Proposal = { candidateId: string; companyId: string; recruiterId: string; jobBrief: JobBrief; message: string | null };

/** Who answers for the company is one of its people; the candidate first, then the membership and the profile, in the order of everyone who takes several. */
const openByStaff = async (tx: Em, context: Context, proposal: Proposal, askedBy: 'CANDIDATE' | 'STAFF'): Promise<Introduction> => {
  const { viewer, now, services } = context;
  if (viewer.kind !== 'staff') throw notFound();
  const { candidateId, companyId, recruiterId, jobBrief, message } = proposal;
  await requireUnlocked(tx, candidateId, viewer);
  if ((await tx.count(Candidate, { id: candidateId, account: { closedAt: null } })) === 0) throw notFound();
  if (!(await holdMembership(tx, companyId))) throw new Refusal('COMPANY_NOT_ACTIVE');
  if ((await tx.count(Recruiter, { id: recruiterId, company: companyId })) === 0) throw notFound();
  await requireCurrentTerms(tx, candidateId, 'staff');
  const profile = await holdProfile(tx, candidateId, now);
  const by = { kind: 'staff', id: viewer.staffId };
  return openIntroduction(tx, services, { profile, companyId, recruiterId, askedBy, by, jobBrief, message }, now);
};

const standingBetween = (tx: Em, { candidateId, companyId }: Pick<Proposal, 'candidateId' | 'companyId'>): Promise<Introduction | null> =>
  tx.findOne(Introduction, { candidate: candidateId, company: companyId, state: { $in: standingStates } });

/** What a wish came to: an introduction between the two, however it was asked for. */
const settleWish = async (tx: Em, wish: IntroductionWish, introduction: Introduction, { viewer, now }: Context): Promise<void> => {
  if (viewer.kind !== 'staff') throw notFound();
  tx.assign(wish, { state: 'PASSED_ON', decidedAt: now, introduction });
  await tx.flush();
  const by = { kind: 'staff', id: viewer.staffId };
  await register(tx, wish, { type: 'introduction-wish-passed-on', by, at: now, payload: { introduction: introduction.id } });
};

/** Passes a candidate’s wish on: an introduction is asked for, which each side answers by its own mail as any other (N6). */
export const passWishOn = (context: Context, id: string, brief: { recruiterId: string; jobBrief: JobBrief }): Promise<Introduction> =>
  orExists(() =>
    context.em.transactional(async (tx) => {
      const seen = await tx.findOne(IntroductionWish, { id });
      if (!seen || context.viewer.kind !== 'staff') throw notFound();
      await requireUnlocked(tx, seen.candidate.id, context.viewer);
      const pair = { candidateId: seen.candidate.id, companyId: seen.company.id };
      const standing = await standingBetween(tx, pair);
      // The two are on their way already, by another door: the wish has come to that, and outlives it no more.
      const introduction = standing ?? (await openByStaff(tx, context, { ...pair, ...brief, message: seen.message ?? null }, 'CANDIDATE'));
      await settleWish(tx, await holdWish(tx, id), introduction, context);
      return introduction;
    }),
  );

/** Does not pass it on, and tells the candidate why. */
export const declineWish = ({ em, viewer, now, services }: Context, id: string, reason: string): Promise<IntroductionWish> =>
  em.transactional(async (tx) => {
    const seen = await tx.findOne(IntroductionWish, { id });
    if (!seen || viewer.kind !== 'staff') throw notFound();
    await requireUnlocked(tx, seen.candidate.id, viewer);
    const wish = await holdWish(tx, id);
    tx.assign(wish, { state: 'DECLINED', decidedAt: now, reason });
    await tx.flush();
    await tx.populate(wish, ['candidate.account', 'company']);
    const mail = await queueMail(
      tx,
      wishDeclinedMail(wish.candidate.account, { companyName: wish.company.name, reason, origin: services.settings.origin }),
      now,
    );
    await register(tx, wish, {
      type: 'introduction-wish-declined',
      by: { kind: 'staff', id: viewer.staffId },
      at: now,
      payload: { reason, mail: mail.messageId },
    });
    return wish;
  });

/**
 * Staff ask for an introduction themselves: the candidate answers their own mail, and once they said yes the company its own (N6). A wish of theirs for that company has come to this,
 * and waits no more.
 */
export const introduceByStaff = (context: Context, proposal: Proposal): Promise<Introduction> =>
  orExists(() =>
    context.em.transactional(async (tx) => {
      const introduction = await openByStaff(tx, context, proposal, 'STAFF');
      const { candidateId: candidate, companyId: company } = proposal;
      const asked = { candidate, company, state: 'WAITING' as const };
      const wish = await tx.findOne(IntroductionWish, asked, { lockMode: LockMode.PESSIMISTIC_WRITE, refresh: true });
      if (wish) await settleWish(tx, wish, introduction, context);
      return introduction;
    }),
  );
