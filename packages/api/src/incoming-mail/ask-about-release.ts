import type { Account } from '../authentication/account.entity.ts';
import { Candidate } from '../candidates/candidate.entity.ts';
import { imageReleaseOf } from '../image-releases/image-release-of.ts';
import { makeReleaseLink } from '../image-releases/release-link.ts';
import { type Mail, queueMail } from '../platform/mail/mail.ts';
import type { Em } from '../platform/orm/orm.ts';
import type { Services } from '../platform/services.ts';
import { say } from '../platform/words.ts';

export const releaseQuestionMail = ({ id, email, firstName, language }: Account, url: string): Mail => {
  const words = (key: string) => say(language, `mail:releaseQuestion.${key}`);
  return {
    template: 'release-question',
    to: email,
    accountId: id,
    language,
    content: {
      subject: words('subject'),
      greeting: say(language, 'mail:common.greeting', { firstName }),
      paragraphs: [words('lead'), words('question')],
      action: { label: words('action'), url },
    },
  };
};

/** The one question that settles an unclear wish to take the release back (A3): answered by its link in two clicks, or by one plain sentence. False where nothing runs. */
export const askAboutRelease = async (em: Em, account: Account, { services, now }: { services: Services; now: Date }): Promise<boolean> => {
  const candidate = await em.findOne(Candidate, { account: account.id });
  const release = candidate && (await imageReleaseOf(em, candidate.id, now));
  if (!release) return false;
  const url = await makeReleaseLink(em, release, services.settings.origin, now);
  await queueMail(em, releaseQuestionMail(account, url), now);
  return true;
};
