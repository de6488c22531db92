import type { FactName } from '@jobprod/shared/register-facts';
import type { JsonValue } from '@jobprod/shared/strict-json';
import { isConfidentialBetween } from '../companies/company-confidential.ts';
import type { Introduction } from '../introductions/introduction.entity.ts';
import { partiesOf } from '../introductions/parties.ts';
import { announce } from '../platform/events.ts';
import { type Mail, queueMail } from '../platform/mail/mail.ts';
import type { Em } from '../platform/orm/orm.ts';
import { append, type RegisterReference } from '../platform/register/append.ts';
import type { Settings } from '../platform/services.ts';
import type { Meeting } from './meeting.entity.ts';
import type { Told } from './meeting.mail.ts';

/** What the mails of a meeting are made of, and the profile they tell of. */
export type ToldAbout = Told & { profileId: string };
export const toldOf = async (em: Em, introduction: Introduction, meeting: Meeting, settings: Settings): Promise<ToldAbout> => ({
  ...(await partiesOf(em, introduction)),
  profileId: introduction.profile.id,
  jobBrief: introduction.jobBrief,
  meeting,
  isConfidential: await isConfidentialBetween(em, introduction),
  settings,
});

/** To those who can still be written to. Returns how the mails are known, for the entry. */
export const sendTo = async (
  em: Em,
  { candidate, recruiter, profileId }: ToldAbout,
  mails: readonly Mail[],
  now: Date,
): Promise<string[]> => {
  const open = new Set([candidate, recruiter].filter(({ closedAt }) => !closedAt).map(({ id }) => id));
  const sent: string[] = [];
  for (const mail of mails)
    if (mail.accountId && open.has(mail.accountId)) sent.push((await queueMail(em, { ...mail, aboutProfileId: profileId }, now)).messageId);
  return sent;
};

type Fact = { type: FactName; by: RegisterReference; at: Date; payload: { [key: string]: JsonValue } };

/** A fact of a meeting, between the two, in the transaction in which it happens (T5). */
export const registerMeeting = async (em: Em, { id, candidate, company }: Introduction, fact: Fact): Promise<void> => {
  await append(em, {
    ...fact,
    register: fact.type === 'meeting-reminded' ? 'communications' : 'transactions',
    about: { kind: 'introduction', id },
    parties: [candidate.id, company.id],
  });
  await announce(em, 'introduction-changed', id);
};
