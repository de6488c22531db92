import type { Viewer } from '../authorization/viewer.ts';
import { Candidate } from '../candidates/candidate.entity.ts';
import { ApprovalQuestion } from '../clips/approval-question.entity.ts';
import { Recruiter } from '../companies/recruiter.entity.ts';
import { ContactAddress } from '../introductions/contact-address.entity.ts';
import { IntroductionQuestion } from '../introductions/introduction-question.entity.ts';
import { digestOf } from '../platform/ids.ts';
import { OutboundMail } from '../platform/mail/outbound-mail.entity.ts';
import { secretOfReply } from '../platform/mail/reply-address.ts';
import type { Em } from '../platform/orm/orm.ts';
import type { Services } from '../platform/services.ts';
import type { IncomingMail } from './incoming-mail.entity.ts';
import { type MailThingKind, mailThingKinds } from './mail-life.ts';
import { MailQuestion } from './mail-question.entity.ts';
import { findThings, type MailThing, type Which } from './mail-thing.ts';
import { openReading } from './sealed.ts';

type Around = { em: Em; viewer: Viewer; services: Services };
type Named = { kind: MailThingKind; id: string };

/** What the question at an address was about, answered and ended ones too: what came too late is about it all the same. */
const namedBy = async (em: Em, replyDigest: string): Promise<Named | undefined> => {
  const contact = await em.findOne(ContactAddress, { replyDigest });
  if (contact) return { kind: 'CONTACT', id: contact.contact.id };
  const asked = await em.findOne(MailQuestion, { replyDigest });
  const again = asked?.asksAgain;
  const clip = await em.findOne(ApprovalQuestion, again ? { id: again } : { replyDigest });
  if (clip) return { kind: 'CLIP_VERSION', id: clip.version.id };
  const introduction = await em.findOne(IntroductionQuestion, again ? { id: again } : { replyDigest });
  return introduction ? { kind: 'INTRODUCTION', id: introduction.introduction.id } : undefined;
};

/** The addresses of ours that a message was sent to, and the one that the mail it answers asked to be answered at. */
const answeredAt = async ({ em, services }: Around, mail: IncomingMail): Promise<string[]> => {
  const reading = await openReading(em, services, mail.id);
  const answered = mail.answersMailId ? await em.findOne(OutboundMail, { id: mail.answersMailId }, { fields: ['replyTo'] }) : null;
  return [...(reading?.to ?? []), answered?.replyTo ?? ''].flatMap((address) => secretOfReply(address, services.settings) ?? []);
};

/** What a message answers, by where it was sent; null where nothing says so. */
export const thingAnswered = async (around: Around, mail: IncomingMail): Promise<MailThing | null> => {
  for (const secret of new Set(await answeredAt(around, mail))) {
    const named = await namedBy(around.em, digestOf(secret));
    const [thing] = named ? await findThings[named.kind](around.em, around.viewer, { id: named.id }) : [];
    if (thing) return thing;
  }
  return null;
};

const whose = async (em: Em, accountId: string): Promise<Which | undefined> => {
  const candidate = await em.findOne(Candidate, { account: accountId });
  if (candidate) return { candidate: candidate.id };
  const recruiter = await em.findOne(Recruiter, { account: accountId });
  return recruiter ? { recruiter: recruiter.id } : undefined;
};

/** All that a message may be filed to: what it answers first, then what whoever it says it is from is one of, newest first. */
export const thingsOf = async (around: Around, mail: IncomingMail): Promise<MailThing[]> => {
  const answered = await thingAnswered(around, mail);
  const which = mail.accountId ? await whose(around.em, mail.accountId) : undefined;
  const theirs: MailThing[] = [];
  if (which) for (const kind of mailThingKinds) theirs.push(...(await findThings[kind](around.em, around.viewer, which)));
  return [...(answered ? [answered] : []), ...theirs.filter(({ id }) => id !== answered?.id)];
};

/** What it was filed to; null where nothing was named, or that is there no more for who asks. */
export const thingFiledTo = async ({ em, viewer }: Around, { filedKind, filedTo }: IncomingMail): Promise<MailThing | null> => {
  const [thing] = filedKind && filedTo ? await findThings[filedKind](em, viewer, { id: filedTo }) : [];
  return thing ?? null;
};
