import type { FactName } from '@jobprod/shared/register-facts';
import type { Context } from '../authorization/context.ts';
import { isConfidentialBetween } from '../companies/company-confidential.ts';
import { later } from '../platform/clock.ts';
import { announce } from '../platform/events.ts';
import { queueMail } from '../platform/mail/mail.ts';
import type { Em } from '../platform/orm/orm.ts';
import { Refusal } from '../platform/refusal.ts';
import { append } from '../platform/register/append.ts';
import type { Services } from '../platform/services.ts';
import { requireTermsOf } from '../terms/current-terms.ts';
import { askSide } from './ask-side.ts';
import { holdIntroduction } from './hold-introduction.ts';
import { Introduction } from './introduction.entity.ts';
import { introductionMadeMails } from './introduction.mail.ts';
import { afterAgreement, type IntroductionState, silenceDays } from './introduction-life.ts';
import { IntroductionQuestion } from './introduction-question.entity.ts';
import { momentAfter } from './moment-after.ts';
import { type QuestionKey, questionOf } from './open-question.ts';
import { isPutToCompany } from './pair-visibility.ts';
import { partiesOf } from './parties.ts';
import type { Side } from './side.ts';

const register = (
  em: Em,
  introduction: Introduction,
  type: FactName,
  by: { kind: string; id?: string },
  payload: { [key: string]: string },
  at: Date,
): Promise<string> =>
  append(em, {
    register: 'transactions',
    type,
    at,
    by,
    about: { kind: 'introduction', id: introduction.id },
    parties: [introduction.candidate.id, introduction.company.id],
    payload,
  });

/** One step of the life, taken once: the state it starts from stands in the condition of the update. */
const takeStep = async (em: Em, introduction: Introduction, side: Side, next: IntroductionState, at: Date): Promise<void> => {
  const moments = {
    ...(side === 'COMPANY' ? { companyAgreedAt: at } : { candidateAgreedAt: at }),
    ...(next === 'AGREED' ? { agreedAt: at } : {}),
  };
  const taken = await em.nativeUpdate(Introduction, { id: introduction.id, state: introduction.state }, { state: next, ...moments });
  if (taken === 0) throw new Refusal('ALREADY_ANSWERED');
  await em.refresh(introduction);
};

/** Both have agreed: the introduction exists from here on, and each learns how to reach the other (N6). */
const introduce = async (em: Em, introduction: Introduction, origin: string, at: Date): Promise<void> => {
  const { companyAgreedAt, candidateAgreedAt } = introduction;
  const agreements = { companyAgreedAt: companyAgreedAt?.toISOString() ?? '', candidateAgreedAt: candidateAgreedAt?.toISOString() ?? '' };
  await register(em, introduction, 'introduction-made', { kind: 'service' }, agreements, at);
  const isConfidential = await isConfidentialBetween(em, introduction);
  for (const mail of introductionMadeMails({ ...(await partiesOf(em, introduction)), origin, isConfidential }))
    await queueMail(em, { ...mail, aboutProfileId: introduction.profile.id }, at);
};

/** JobProd’s own proposal, once the candidate has agreed to it: the company is asked, and has as long as anyone to answer. */
const putToCompany = async (em: Em, introduction: Introduction, services: Services, at: Date): Promise<void> => {
  introduction.putToCompanyAt = at;
  introduction.expiresAt = later(at, { days: silenceDays });
  await em.flush();
  await append(em, {
    register: 'communications',
    type: 'introduction-put-forward',
    at,
    by: { kind: 'service' },
    about: { kind: 'introduction', id: introduction.id },
    parties: [introduction.candidate.id, introduction.company.id],
    payload: { jobBrief: { ...introduction.jobBrief }, expiresAt: introduction.expiresAt.toISOString() },
  });
  await askSide(em, introduction, 'COMPANY', services, at);
};

/** How it was said; `mailSha256`: of the raw mail it came by. */
export type AgreedBy = { how: string; mailSha256?: string };
const byLink: AgreedBy = { how: "the link of this side's mail, and an explicit confirmation" };

/**
 * One side's explicit agreement, by a reply to its own mail or by that mail's link. The second of the two makes the introduction, once, however many answer at once.
 */
export const agreeToIntroduction = async (
  { em, now, services }: Pick<Context, 'em' | 'now' | 'services'>,
  key: QuestionKey,
  { how, mailSha256 }: AgreedBy = byLink,
): Promise<IntroductionQuestion> => {
  const asked = await questionOf(em, key);
  if (!asked) throw new Refusal('LINK_USED_OR_EXPIRED');
  return em.transactional(async (tx) => {
    const { introduction, mayGoOn } = await holdIntroduction(tx, asked.introduction, now);
    const question = await tx.findOneOrFail(IntroductionQuestion, { id: asked.id }, { populate: ['introduction'], refresh: true });
    const { side } = question;
    const next = afterAgreement(introduction.state, side);
    if (question.closedAt || !next) throw new Refusal('ALREADY_ANSWERED');
    if (!mayGoOn) throw new Refusal('LINK_USED_OR_EXPIRED');
    if (side === 'CANDIDATE') await requireTermsOf(tx, introduction.candidate.id, introduction.requestedAt);
    const at = momentAfter(introduction, now);
    await takeStep(tx, introduction, side, next, at);
    question.closedAt = at;
    const by =
      side === 'COMPANY' ? { kind: 'recruiter', id: introduction.recruiter.id } : { kind: 'candidate', id: introduction.candidate.id };
    await register(
      tx,
      introduction,
      'introduction-agreed',
      by,
      { side, question: question.id, by: how, ...(mailSha256 ? { mailSha256 } : {}) },
      at,
    );
    if (!isPutToCompany(introduction)) await putToCompany(tx, introduction, services, at);
    if (next === 'AGREED') await introduce(tx, introduction, services.settings.origin, at);
    await announce(tx, 'introduction-changed', introduction.id);
    return question;
  });
};
