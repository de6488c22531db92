import { notFound } from '../authorization/access-errors.ts';
import type { Context } from '../authorization/context.ts';
import { holdMembership } from '../companies/membership.ts';
import { newId } from '../platform/ids.ts';
import type { Em } from '../platform/orm/orm.ts';
import { append } from '../platform/register/append.ts';
import { digestOfWords } from '../platform/register/digest-of-words.ts';
import { throttle } from '../platform/throttle/throttle.ts';
import { Profile } from '../profiles/profile.entity.ts';
import { Report } from './report.entity.ts';
import type { ApproachMeans } from './report-facts.ts';

const perDay = { limit: 20, minutes: 24 * 60 };

export type Approached = { means: ApproachMeans; approachedOn: string; who: string; profileReference: string | null; words: string };

/** Whose profile goes by a reference, restricted or not: for staff to know, and for nobody who asks. */
export const candidateBehind = async (em: Em, reference: string | null): Promise<string | null> => {
  const profile = reference ? await em.findOne(Profile, { reference, state: { $ne: 'ERASED' } }) : null;
  return profile?.candidateId ?? null;
};

/** A company reports that somebody approached it directly, instead of through JobProd (N5): a person decides and answers. */
export const reportApproach = async ({ em, viewer, now }: Context, approached: Approached): Promise<Report> => {
  if (viewer.kind !== 'recruiter') throw notFound();
  const { companyId, recruiterId } = viewer;
  await throttle(em, `reports of ${companyId}`, perDay, now);
  return em.transactional(async (tx) => {
    if (!(await holdMembership(tx, companyId))) throw notFound();
    const { means, approachedOn, words } = approached;
    const candidate = await candidateBehind(tx, approached.profileReference);
    const report = tx.create(Report, {
      ...approached,
      id: newId(),
      kind: 'DIRECT_APPROACH',
      candidate,
      company: companyId,
      recruiter: recruiterId,
      reportedAt: now,
    });
    await tx.persist(report).flush();
    await append(tx, {
      register: 'communications',
      type: 'direct-approach-reported',
      at: now,
      by: { kind: 'recruiter', id: recruiterId },
      about: { kind: 'company', id: companyId },
      parties: [companyId],
      payload: { report: report.id, means, approachedOn, wordsSha256: digestOfWords(words) },
    });
    return report;
  });
};
