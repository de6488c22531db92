import { createHash } from 'node:crypto';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { notFound } from '../authorization/access-errors.ts';
import type { Context } from '../authorization/context.ts';
import { newId } from '../platform/ids.ts';
import { type DocumentTrouble, documentFacts } from '../platform/media/document-facts.ts';
import { keepPicture, readablePicture } from '../platform/media/keep-picture.ts';
import { pictureFacts } from '../platform/media/picture-facts.ts';
import { asMediaKey, mediaKey } from '../platform/media/store.ts';
import { Refusal } from '../platform/refusal.ts';
import type { Services } from '../platform/services.ts';
import { throttle } from '../platform/throttle/throttle.ts';
import { withWorkDir } from '../platform/work-dir.ts';
import { hasApprovedTerms } from '../profiles/ensure-profile.ts';
import { type AttachmentKind, shownName } from './attachment-kinds.ts';
import { ContactAttachment } from './contact-attachment.entity.ts';
import { forgetUnsent } from './forget-unsent.ts';

const perPerson = { limit: 40, minutes: 60 };
/** Taken and not sent, of one person: the oldest makes room for the next, and what no message names is forgotten after a day. */
const mostUnsent = 20;

const refusedAs: Readonly<Record<DocumentTrouble, 'ATTACHMENT_ACTIVE' | 'ATTACHMENT_LOCKED' | 'ATTACHMENT_REFUSED'>> = {
  active: 'ATTACHMENT_ACTIVE',
  locked: 'ATTACHMENT_LOCKED',
  unreadable: 'ATTACHMENT_REFUSED',
};

type Kept = { id: string; storeKey: string; kind: AttachmentKind; bytes: number };

const keepDocument = async ({ media, settings }: Services, bytes: Buffer, kind: AttachmentKind): Promise<Kept> => {
  const id = newId();
  const storeKey = mediaKey(id, createHash('sha256').update(bytes).digest('hex'));
  await withWorkDir(settings.dataDir, async (dir) => {
    const path = join(dir, 'sent');
    await writeFile(path, bytes);
    await media.renditions.put(path, storeKey);
  });
  return { id, storeKey, kind, bytes: bytes.length };
};

/** Drawn anew: what a telephone wrote beside it, a place or an hour, stays outside. */
const keepDrawn = async (services: Services, bytes: Buffer): Promise<Kept> => {
  try {
    const { id, storeKey } = await keepPicture(services, bytes, readablePicture(bytes));
    const stored = await services.media.renditions.stat(asMediaKey(storeKey));
    return { id, storeKey, kind: 'IMAGE', bytes: stored?.size ?? 0 };
  } catch (error) {
    throw error instanceof Refusal && error.code === 'INVALID_INPUT' ? new Refusal('ATTACHMENT_REFUSED') : error;
  }
};

/** By what the file is, never by what it is called (N3). */
const keep = async (services: Services, bytes: Buffer): Promise<Kept> => {
  if (pictureFacts(bytes)) return keepDrawn(services, bytes);
  const facts = await documentFacts(bytes);
  if (!facts) throw new Refusal('ATTACHMENT_REFUSED');
  if (facts.trouble) throw new Refusal(refusedAs[facts.trouble]);
  return keepDocument(services, bytes, facts.kind);
};

/** Takes a file that a candidate or a recruiter means to send in a thread of theirs, looked through; nobody else sees it before it goes with a message. */
export const takeAttachment = async ({ em, viewer, now, services }: Context, bytes: Buffer, name: string): Promise<ContactAttachment> => {
  if (viewer.kind !== 'candidate' && viewer.kind !== 'recruiter') throw notFound();
  if (viewer.kind === 'candidate' && !(await hasApprovedTerms(em, viewer.candidateId))) throw new Refusal('TERMS_NOT_APPROVED');
  const { accountId } = viewer;
  await throttle(em, `attachments of ${accountId}`, perPerson, now);
  const kept = await keep(services, bytes);
  const attachment = em.create(ContactAttachment, { ...kept, accountId, name: shownName(name, kept.kind), takenAt: now });
  await em.persist(attachment).flush();
  const unsent = await em.find(
    ContactAttachment,
    { accountId, message: null },
    { orderBy: { takenAt: 'desc', id: 'desc' }, offset: mostUnsent },
  );
  for (const { id } of unsent) await forgetUnsent(services, id);
  return attachment;
};
