import { LockMode } from '@mikro-orm/core';
import { notFound } from '../authorization/access-errors.ts';
import type { Context } from '../authorization/context.ts';
import { requireUnlocked } from '../candidates/data-lock.ts';
import { holdImageRelease } from '../image-releases/image-release-of.ts';
import { newId } from '../platform/ids.ts';
import { enqueue } from '../platform/jobs/jobs.ts';
import { Refusal } from '../platform/refusal.ts';
import { append } from '../platform/register/append.ts';
import { requireCurrentTerms } from '../terms/current-terms.ts';
import { checkSource } from './check-source.job.ts';
import { ClipSource } from './clip-source.entity.ts';
import { FinishedUpload } from './finished-upload.entity.ts';

/** The candidate says that a video they sent is theirs (C1); it is then checked. Declared twice, it is one source. */
export const declareSource = async ({ em, viewer, now }: Context, uploadId: string, isMine: boolean): Promise<ClipSource> => {
  if (viewer.kind !== 'candidate') throw notFound();
  const { candidateId } = viewer;
  if (!isMine) throw new Refusal('DECLARATION_REQUIRED', {}, ['isMine']);
  return em.transactional(async (tx) => {
    const declared = await tx.findOne(ClipSource, { uploadId, candidate: candidateId });
    if (declared) return declared;
    await requireUnlocked(tx, candidateId);
    await requireCurrentTerms(tx, candidateId);
    if (!(await holdImageRelease(tx, candidateId, now))) throw new Refusal('IMAGE_RELEASE_MISSING');
    const upload = await tx.findOne(FinishedUpload, { id: uploadId, candidateId }, { lockMode: LockMode.PESSIMISTIC_WRITE });
    if (!upload) throw new Refusal('UPLOAD_NOT_FOUND', {}, ['uploadId']);
    const { storeKey, sha256, sizeBytes } = upload;
    const source = tx.create(ClipSource, {
      id: newId(),
      candidate: candidateId,
      state: 'CHECKING',
      origin: 'SENT',
      uploadId,
      storeKey,
      sha256,
      sizeBytes,
      sentAt: now,
      checkProgress: 0,
      showsImage: false,
    });
    await tx.persist(source).remove(upload).flush();
    await append(tx, {
      register: 'transactions',
      type: 'source-declared',
      at: now,
      by: { kind: 'candidate', id: candidateId },
      about: { kind: 'clip-source', id: source.id },
      parties: [candidateId],
      payload: { sha256, sizeBytes: Number(sizeBytes), declaration: 'is-mine' },
    });
    await enqueue(tx, checkSource, { sourceId: source.id });
    return source;
  });
};
