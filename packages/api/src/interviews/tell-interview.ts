import { legalZone } from '@jobprod/shared/civil-time';
import { announce } from '../platform/events.ts';
import { type Mail, queueMail } from '../platform/mail/mail.ts';
import type { OutboundMail } from '../platform/mail/outbound-mail.entity.ts';
import type { Em } from '../platform/orm/orm.ts';
import { append, type RegisterFact } from '../platform/register/append.ts';
import type { Settings } from '../platform/services.ts';
import type { Interview } from './interview.entity.ts';
import type { Told } from './interview.mail.ts';
import { availabilityOf, peopleOf } from './interviewers.ts';

/** What the mails of an interview are made of. An interviewer without hours of their own lives by Paris time. */
export const toldOf = async (em: Em, interview: Interview, settings: Settings): Promise<Told> => ({
  interview,
  ...(await peopleOf(em, interview)),
  interviewerZone: (await availabilityOf(em, interview.interviewer.id))?.timeZone ?? legalZone,
  settings,
});

/** To those of them who can still be written to. */
export const sendTo = async (em: Em, { candidate, interviewer }: Told, mails: readonly Mail[], now: Date): Promise<string[]> => {
  const open = new Set([candidate, interviewer].filter(({ closedAt }) => !closedAt).map(({ id }) => id));
  const sent: OutboundMail[] = [];
  for (const mail of mails) if (mail.accountId && open.has(mail.accountId)) sent.push(await queueMail(em, mail, now));
  return sent.map(({ messageId }) => messageId);
};

/** A fact of an interview, in the register (T5) and to whoever watches it, in its transaction. */
export const registerInterview = async (
  em: Em,
  interview: Interview,
  { payload, ...fact }: Pick<RegisterFact, 'register' | 'type' | 'by' | 'at' | 'payload'>,
): Promise<void> => {
  await append(em, {
    ...fact,
    about: { kind: 'interview', id: interview.id },
    parties: [interview.candidate.id],
    payload: { startsAt: interview.startsAt.toISOString(), endsAt: interview.endsAt.toISOString(), ...payload },
  });
  await announce(em, 'interview-changed', interview.id);
};
