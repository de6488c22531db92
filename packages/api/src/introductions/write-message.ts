import { createHash } from 'node:crypto';
import { newId } from '../platform/ids.ts';
import type { Em } from '../platform/orm/orm.ts';
import { append } from '../platform/register/append.ts';
import { provenOf } from './attach.ts';
import { type Contact, ContactMessage } from './contact.entity.ts';
import type { ContactAttachment } from './contact-attachment.entity.ts';
import type { JobBrief } from './job-brief.ts';
import type { Side } from './side.ts';

type Written = {
  from: Side;
  authorId: string;
  text: string;
  jobBrief?: JobBrief;
  /** Held by the caller. */
  attachments?: readonly ContactAttachment[];
  type: 'candidate-contacted' | 'contact-continued' | 'contact-replied';
  /** Of the mail it came by, for what came by one. */
  mailSha256?: string | undefined;
};

/** A message of a thread, and its entry. The register proves the words and the files by their digests; both sides have them themselves. */
export const writeMessage = async (
  em: Em,
  contact: Contact,
  { from, authorId, text, jobBrief, attachments = [], type, mailSha256 }: Written,
  now: Date,
): Promise<void> => {
  const message = em.create(ContactMessage, { id: newId(), contact, from, authorId, text, jobBrief: jobBrief ?? null, sentAt: now });
  em.persist(message);
  for (const attachment of attachments) attachment.message = message;
  await em.flush();
  await append(em, {
    register: 'communications',
    type,
    at: now,
    by: { kind: from === 'COMPANY' ? 'recruiter' : 'candidate', id: authorId },
    about: { kind: 'contact', id: contact.id },
    parties: [contact.candidate.id, contact.company.id],
    payload: {
      message: message.id,
      textSha256: createHash('sha256').update(text).digest('hex'),
      ...(jobBrief ? { jobBrief } : {}),
      ...(attachments.length > 0 ? { attachments: attachments.map(provenOf) } : {}),
      ...(mailSha256 ? { by: 'e-mail', mailSha256 } : {}),
    },
  });
};
