import { type Mail, queueMail } from '../platform/mail/mail.ts';
import type { Em } from '../platform/orm/orm.ts';
import { Profile } from '../profiles/profile.entity.ts';

/** Answers a person's mail. What was done of a candidate's word tells of their profile: it is hidden from whom that is hidden (D2). */
export const answerByMail = async (em: Em, mail: Mail & { accountId?: string | null }, now: Date): Promise<void> => {
  const own =
    mail.accountId == null ? null : await em.findOne(Profile, { candidate: { account: mail.accountId }, state: { $ne: 'ERASED' } });
  await queueMail(em, { ...mail, ...(own ? { aboutProfileId: own.id } : {}) }, now);
};
