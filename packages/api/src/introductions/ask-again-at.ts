import { isConfidentialBetween } from '../companies/company-confidential.ts';
import { digestOf, newAddressSecret, newSecret } from '../platform/ids.ts';
import { queueMail } from '../platform/mail/mail.ts';
import { replyAddress } from '../platform/mail/reply-address.ts';
import type { Em } from '../platform/orm/orm.ts';
import type { Services } from '../platform/services.ts';
import { askCandidateMail } from './introduction.mail.ts';
import { IntroductionQuestion } from './introduction-question.entity.ts';
import { openQuestion } from './open-question.ts';
import { fullName, partiesOf } from './parties.ts';

/** Asks the candidate's open questions about introductions again, where they read now: the links and addresses of the earlier mails answer nothing any more (T8). */
export const askAgainAboutIntroductions = async (
  em: Em,
  candidateId: string,
  { services, now }: { services: Services; now: Date },
): Promise<void> => {
  const asked = await em.find(IntroductionQuestion, { introduction: { candidate: candidateId }, side: 'CANDIDATE', closedAt: null });
  for (const { id } of asked) {
    const [token, reply] = [newSecret(), newAddressSecret()];
    const moved = await em.nativeUpdate(
      IntroductionQuestion,
      { id, closedAt: null },
      { tokenDigest: digestOf(token), replyDigest: digestOf(reply) },
    );
    const question = moved === 0 ? null : await openQuestion(em, { id }, now);
    if (!question) continue;
    const { introduction } = question;
    const { candidate, recruiter, company, reference } = await partiesOf(em, introduction);
    const mail = askCandidateMail(candidate, {
      introduction,
      company,
      reference,
      recruiterName: fullName(recruiter),
      token,
      replyTo: replyAddress(reply, services.settings),
      origin: services.settings.origin,
      isConfidential: await isConfidentialBetween(em, introduction),
    });
    await queueMail(em, { ...mail, aboutProfileId: introduction.profile.id }, now);
  }
};
