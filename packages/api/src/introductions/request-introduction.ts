import { LockMode, UniqueConstraintViolationException } from '@mikro-orm/core';
import { notFound } from '../authorization/access-errors.ts';
import type { Context } from '../authorization/context.ts';
import { discloseCompany } from '../companies/disclose-company.ts';
import { holdImageRelease } from '../image-releases/image-release-of.ts';
import { later } from '../platform/clock.ts';
import { announce } from '../platform/events.ts';
import { newId } from '../platform/ids.ts';
import type { Em } from '../platform/orm/orm.ts';
import { Refusal } from '../platform/refusal.ts';
import { append, type RegisterReference } from '../platform/register/append.ts';
import type { Services } from '../platform/services.ts';
import type { Profile } from '../profiles/profile.entity.ts';
import { askSide } from './ask-side.ts';
import { Contact } from './contact.entity.ts';
import { endIntroduction } from './end-introduction.ts';
import { holdPair } from './hold-pair.ts';
import { type AskedBy, Introduction } from './introduction.entity.ts';
import { endDue, holdGround } from './introduction-ground.ts';
import { runningStates, silenceDays, standingStates } from './introduction-life.ts';
import type { JobBrief } from './job-brief.ts';
import { isPutToCompany, knownToCompany, partiesToldOf } from './pair-visibility.ts';

/** Someone who declined is not asked again and again. */
const perPair = { requests: 3, days: 30 };

const refuseInsistence = async (em: Em, pair: { candidate: string; company: string }, now: Date): Promise<void> => {
  const recent = await em.find(
    Introduction,
    { $and: [knownToCompany(pair), { requestedAt: { $gt: later(now, { days: -perPair.days }) } }] },
    { orderBy: { requestedAt: 'asc' } },
  );
  const [oldest] = recent;
  if (!oldest || recent.length < perPair.requests) return;
  throw new Refusal('TOO_MANY_ATTEMPTS', {
    minutes: Math.ceil((later(oldest.requestedAt, { days: perPair.days }).getTime() - now.getTime()) / 60_000),
  });
};

export type IntroductionRequest = { profileId: string; jobBrief: JobBrief; message: string | null };

type Opening = {
  profile: Profile;
  companyId: string;
  recruiterId: string;
  askedBy: AskedBy;
  by: RegisterReference;
  jobBrief: JobBrief;
  message: string | null;
};

/**
 * Opens an introduction, whoever asks for it, with membership and profile held by the caller: row, register, disclosure and the two mails at once. Proposed by JobProd itself, the
 * candidate is asked first, and nothing of it reaches the company before they agreed.
 */
export const openIntroduction = async (tx: Em, services: Services, opening: Opening, now: Date): Promise<Introduction> => {
  const { profile, companyId, recruiterId, askedBy, by, jobBrief, message } = opening;
  const pair = { candidate: profile.candidateId, company: companyId };
  if ((await tx.count(Introduction, { ...pair, state: { $in: standingStates } })) > 0) throw new Refusal('INTRODUCTION_EXISTS');
  const standsOnProfile = askedBy === 'COMPANY';
  const introduction = tx.create(Introduction, {
    ...pair,
    id: newId(),
    profile,
    recruiter: recruiterId,
    jobBrief,
    message,
    state: 'REQUESTED',
    askedBy,
    standsOnProfile,
    askedUnderRelease: standsOnProfile && (await holdImageRelease(tx, profile.candidateId, now)) !== null,
    goneBeforeFollowed: false,
    requestedAt: now,
    putToCompanyAt: askedBy === 'STAFF' ? null : now,
    expiresAt: later(now, { days: silenceDays }),
  });
  await tx.persist(introduction).flush();
  if (endDue(introduction, await holdGround(tx, introduction, now), now)) throw new Refusal('NOT_POSSIBLE_NOW');
  await append(tx, {
    register: 'communications',
    type: 'introduction-requested',
    at: now,
    by,
    about: { kind: 'introduction', id: introduction.id },
    parties: partiesToldOf(introduction),
    payload: { jobBrief, askedBy, expiresAt: introduction.expiresAt.toISOString() },
  });
  const isCompanyTold = isPutToCompany(introduction);
  await discloseCompany(tx, { candidateId: profile.candidateId, companyId, occasion: 'introduction', isCompanyTold }, now);
  await announce(tx, 'introduction-changed', introduction.id);
  await askSide(tx, introduction, 'CANDIDATE', services, now);
  if (isCompanyTold) await askSide(tx, introduction, 'COMPANY', services, now);
  return introduction;
};

/** Of several requests for the same pair at once, the database keeps one. */
export const orExists = async <T>(open: () => Promise<T>): Promise<T> => {
  try {
    return await open();
  } catch (error) {
    if (error instanceof UniqueConstraintViolationException) throw new Refusal('INTRODUCTION_EXISTS');
    throw error;
  }
};

/** A proposal of JobProd’s that the company was not asked about yet gives way to the company’s own request, which comes from a profile it saw; it learns of neither (D2). */
const endUnanswered = async (tx: Em, pair: { candidate: string; company: string }, now: Date): Promise<void> => {
  const unanswered = { ...pair, askedBy: 'STAFF' as const, putToCompanyAt: null, state: { $in: [...runningStates] } };
  const proposed = await tx.findOne(Introduction, unanswered, { lockMode: LockMode.PESSIMISTIC_WRITE, refresh: true });
  if (proposed) await endIntroduction(tx, proposed, { end: 'RELEASED', by: { kind: 'service' }, isReplaced: true }, now);
};

/** A recruiter asks for an introduction after a consultation. The request is no agreement yet: each side answers its own mail (N6). */
export const requestIntroduction = (
  { em, viewer, now, services }: Context,
  { profileId, jobBrief, message }: IntroductionRequest,
): Promise<Introduction> => {
  if (viewer.kind !== 'recruiter') throw notFound();
  const { companyId, recruiterId } = viewer;
  return orExists(() =>
    em.transactional(async (tx) => {
      const profile = await holdPair(tx, viewer, profileId, now);
      const pair = { candidate: profile.candidateId, company: companyId };
      if ((await tx.count(Contact, { ...pair, stoppedAt: { $ne: null } })) > 0) throw new Refusal('CONTACT_STOPPED');
      await endUnanswered(tx, pair, now);
      if ((await tx.count(Introduction, { ...pair, state: { $in: standingStates } })) > 0) throw new Refusal('INTRODUCTION_EXISTS');
      await refuseInsistence(tx, pair, now);
      const by = { kind: 'recruiter', id: recruiterId };
      return openIntroduction(tx, services, { profile, companyId, recruiterId, askedBy: 'COMPANY', by, jobBrief, message }, now);
    }),
  );
};
