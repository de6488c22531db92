import type { Viewer } from '../authorization/viewer.ts';
import type { Em } from '../platform/orm/orm.ts';
import { Refusal } from '../platform/refusal.ts';
import { TermsAcceptance } from './terms-acceptance.entity.ts';
import { TermsVersion } from './terms-version.entity.ts';

/** The version in force: the newest published. There is always one: the first is published when the product first starts. */
export const currentTerms = (em: Em): Promise<TermsVersion> =>
  em.findOneOrFail(TermsVersion, { number: { $gt: 0 } }, { orderBy: { number: 'desc' } });

/** The last first, in the order in which they were written down: that is what decides which stands, be it that one bears an earlier instant (fault J04). */
export const lastApprovalFirst = { id: 'desc' } as const;

/** The candidate's approval of the version in force; null until they give it. */
export const currentAcceptance = async (em: Em, candidateId: string): Promise<TermsAcceptance | null> =>
  em.findOne(TermsAcceptance, { candidate: candidateId, version: await currentTerms(em) }, { orderBy: lastApprovalFirst });

/** Nothing new begins for a candidate before they approve the version in force (T2, T4). Withdrawal, rights and disputes never ask this. Staff who begin it are told whose approval is missing. */
export const requireCurrentTerms = async (em: Em, candidateId: string, asker: Viewer['kind'] = 'candidate'): Promise<TermsAcceptance> => {
  const acceptance = await currentAcceptance(em, candidateId);
  if (!acceptance) throw new Refusal('TERMS_NOT_APPROVED', asker === 'staff' ? { context: 'staff' } : {});
  return acceptance;
};

/** What was asked for before the version in force goes on under the version approved; what is asked for since waits (T4). */
export const requireTermsOf = async (em: Em, candidateId: string, askedAt: Date, asker?: Viewer['kind']): Promise<void> => {
  if ((await currentTerms(em)).publishedAt <= askedAt) await requireCurrentTerms(em, candidateId, asker);
};

/** Whether `requireTermsOf` would let it through. */
export const hasTermsOf = async (em: Em, candidateId: string, askedAt: Date): Promise<boolean> =>
  (await currentTerms(em)).publishedAt > askedAt || (await currentAcceptance(em, candidateId)) !== null;
