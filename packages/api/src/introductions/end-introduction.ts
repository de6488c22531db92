import { notFound } from '../authorization/access-errors.ts';
import { announce } from '../platform/events.ts';
import { queueMail } from '../platform/mail/mail.ts';
import type { Em } from '../platform/orm/orm.ts';
import { append, type RegisterReference } from '../platform/register/append.ts';
import { Introduction } from './introduction.entity.ts';
import { type End, introductionEndedMail } from './introduction.mail.ts';
import { introductionLife } from './introduction-life.ts';
import { IntroductionQuestion } from './introduction-question.entity.ts';
import { partiesOf } from './parties.ts';
import { otherSide, type Side } from './side.ts';

const facts = {
  DECLINED: 'introduction-declined',
  WITHDRAWN: 'introduction-withdrawn',
  EXPIRED: 'introduction-expired',
  RELEASED: 'introduction-released',
} as const satisfies Record<End, string>;

type Ending = { end: End; by: RegisterReference; side?: Side };

/** Ends a running introduction whose row the caller holds: both links close, it is registered, and whoever did not end it is told. */
export const endIntroduction = async (em: Em, introduction: Introduction, { end, by, side }: Ending, now: Date): Promise<void> => {
  const running = { id: introduction.id, state: { $in: [...introductionLife[end].from] } };
  if ((await em.nativeUpdate(Introduction, running, { state: end, endedAt: now, endedBy: side ?? null })) === 0) throw notFound();
  await em.refresh(introduction);
  await em.nativeUpdate(IntroductionQuestion, { introduction, closedAt: null }, { closedAt: now });
  await append(em, {
    register: 'communications',
    type: facts[end],
    at: now,
    by,
    about: { kind: 'introduction', id: introduction.id },
    parties: [introduction.candidate.id, introduction.company.id],
    payload: side ? { side } : {},
  });
  const { candidate, recruiter, company, reference } = await partiesOf(em, introduction);
  for (const told of side ? [otherSide(side)] : (['CANDIDATE', 'COMPANY'] as const)) {
    const account = told === 'CANDIDATE' ? candidate : recruiter;
    await queueMail(em, introductionEndedMail(account, { end, side: told, companyName: company.name, reference }), now);
  }
  await announce(em, 'introduction-changed', introduction.id);
};
