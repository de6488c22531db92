import { isConfidentialBetween } from '../companies/company-confidential.ts';
import { digestOf, newAddressSecret, newId, newSecret } from '../platform/ids.ts';
import { queueMail } from '../platform/mail/mail.ts';
import { replyAddress } from '../platform/mail/reply-address.ts';
import type { Em } from '../platform/orm/orm.ts';
import type { Services } from '../platform/services.ts';
import type { Introduction } from './introduction.entity.ts';
import { askCandidateMail, askRecruiterMail } from './introduction.mail.ts';
import { IntroductionQuestion } from './introduction-question.entity.ts';
import { fullName, partiesOf } from './parties.ts';
import type { Side } from './side.ts';

/** The mail of one side, with its own link and its own address: being asked is no agreement yet (N6). */
export const askSide = async (tx: Em, introduction: Introduction, side: Side, { settings }: Services, now: Date): Promise<void> => {
  const { candidate, recruiter, company, reference } = await partiesOf(tx, introduction);
  const [token, reply] = [newSecret(), newAddressSecret()];
  const digests = { tokenDigest: digestOf(token), replyDigest: digestOf(reply) };
  await tx.persist(tx.create(IntroductionQuestion, { id: newId(), introduction, side, ...digests, sentAt: now })).flush();
  const about = {
    ...{ introduction, company, reference, recruiterName: fullName(recruiter), origin: settings.origin, token },
    isConfidential: await isConfidentialBetween(tx, introduction),
    replyTo: replyAddress(reply, settings),
  };
  const mail = side === 'CANDIDATE' ? askCandidateMail(candidate, about) : askRecruiterMail(recruiter, about);
  await queueMail(tx, { ...mail, aboutProfileId: introduction.profile.id }, now);
};
