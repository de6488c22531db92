import { notFound } from '../authorization/access-errors.ts';
import { isConfidentialBetween } from '../companies/company-confidential.ts';
import { announce } from '../platform/events.ts';
import { queueMail } from '../platform/mail/mail.ts';
import type { MailAttachment } from '../platform/mail/outbound-mail.entity.ts';
import type { Em } from '../platform/orm/orm.ts';
import { append, type RegisterReference } from '../platform/register/append.ts';
import { Introduction } from './introduction.entity.ts';
import { type End, introductionEndedMail } from './introduction.mail.ts';
import { introductionLife } from './introduction-life.ts';
import { IntroductionQuestion } from './introduction-question.entity.ts';
import { momentAfter } from './moment-after.ts';
import { isPutToCompany, partiesToldOf } from './pair-visibility.ts';
import { partiesOf } from './parties.ts';
import { otherSide, type Side } from './side.ts';

const facts = {
  DECLINED: 'introduction-declined',
  WITHDRAWN: 'introduction-withdrawn',
  EXPIRED: 'introduction-expired',
  RELEASED: 'introduction-released',
} as const satisfies Record<End, string>;

type Ending = {
  end: End;
  by: RegisterReference;
  side?: Side | undefined;
  /** Another takes its place, and its mails say so. */
  isReplaced?: boolean | undefined;
  /** What the mail to a side carries: a meeting called off. */
  files?: ((side: Side) => readonly MailAttachment[]) | undefined;
};

const tell = async (
  em: Em,
  introduction: Introduction,
  { end, side, files }: Pick<Ending, 'end' | 'side' | 'files'>,
  now: Date,
): Promise<void> => {
  const { candidate, recruiter, company, reference } = await partiesOf(em, introduction);
  const isConfidential = await isConfidentialBetween(em, introduction);
  const sides: readonly Side[] = side ? [otherSide(side)] : ['CANDIDATE', 'COMPANY'];
  for (const told of sides) {
    // What it was never asked, it is not told the end of (D2).
    if (told === 'COMPANY' && !isPutToCompany(introduction)) continue;
    const account = told === 'CANDIDATE' ? candidate : recruiter;
    const mail = introductionEndedMail(account, {
      end,
      side: told,
      askedBy: introduction.askedBy,
      companyName: company.name,
      reference,
      isConfidential,
    });
    await queueMail(em, { ...mail, aboutProfileId: introduction.profile.id, ...(files ? { attachments: files(told) } : {}) }, now);
  }
};

/** Ends an introduction whose row the caller holds: both links close, it is registered, and whoever did not end it is told. */
export const endIntroduction = async (
  em: Em,
  introduction: Introduction,
  { end, by, side, files, isReplaced }: Ending,
  now: Date,
): Promise<void> => {
  const running = { id: introduction.id, state: { $in: [...introductionLife[end].from] } };
  const at = momentAfter(introduction, now);
  if ((await em.nativeUpdate(Introduction, running, { state: end, endedAt: at, endedBy: side ?? null })) === 0) throw notFound();
  await em.refresh(introduction);
  await em.nativeUpdate(IntroductionQuestion, { introduction, closedAt: null }, { closedAt: at });
  await append(em, {
    register: 'communications',
    type: facts[end],
    at,
    by,
    about: { kind: 'introduction', id: introduction.id },
    parties: partiesToldOf(introduction),
    payload: side ? { side } : {},
  });
  if (!introduction.goneBeforeFollowed && !isReplaced) await tell(em, introduction, { end, side, files }, at);
  await announce(em, 'introduction-changed', introduction.id);
};
