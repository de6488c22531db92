import { limits } from '@jobprod/shared/limits';
import type { Express, Request } from 'express';
import type { Context } from '../authorization/context.ts';
import { Candidate } from '../candidates/candidate.entity.ts';
import { imageReleaseOf } from '../image-releases/image-release-of.ts';
import { mountUploads } from '../platform/media/tus-uploads.ts';
import type { Services } from '../platform/services.ts';
import { currentAcceptance } from '../terms/current-terms.ts';
import { takeUpload } from './take-upload.ts';

/** Who may send a video: a candidate who has approved the terms in force, whose release holds (T2, A1), and whose data are not locked (G3). */
const uploaderOf = async ({ em, viewer, now }: Context) => {
  if (viewer.kind !== 'candidate') return null;
  const { candidateId } = viewer;
  const { dataLockedAt } = await em.findOneOrFail(Candidate, { id: candidateId });
  const isAllowed = !dataLockedAt && (await currentAcceptance(em, candidateId)) && (await imageReleaseOf(em, candidateId, now));
  return isAllowed ? { ownerId: candidateId, maxBytes: limits.sourceBytes } : null;
};

/** Mounts `/uploads`: resumable sending of a candidate's videos into the store of sources. */
export const mountClipUploads = (app: Express, services: Services, contextOf: (request: Request) => Promise<Context>): void =>
  mountUploads(app, {
    records: services.media.uploads,
    authorize: async (request) => uploaderOf(await contextOf(request)),
    onFinished: (id, file) => takeUpload(services, id, file),
  });
