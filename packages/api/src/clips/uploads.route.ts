import { join } from 'node:path';
import { limits } from '@jobprod/shared/limits';
import type { Express, Request } from 'express';
import type { Context } from '../authorization/context.ts';
import { imageReleaseOf } from '../image-releases/image-release-of.ts';
import { mediaKey } from '../platform/media/store.ts';
import { mountUploads, type Uploads } from '../platform/media/tus-uploads.ts';
import type { Services } from '../platform/services.ts';
import { currentAcceptance } from '../terms/current-terms.ts';
import { FinishedUpload } from './finished-upload.entity.ts';

/** Who may send a video: a candidate who has approved the terms in force and whose release holds (T2, A1). */
const uploaderOf = async ({ em, viewer, now }: Context) => {
  if (viewer.kind !== 'candidate') return null;
  const { candidateId } = viewer;
  const isAllowed = (await currentAcceptance(em, candidateId)) && (await imageReleaseOf(em, candidateId, now));
  return isAllowed ? { ownerId: candidateId, maxBytes: limits.sourceBytes } : null;
};

/** Mounts `/uploads`: resumable sending of a candidate's videos into the store of sources. */
export const mountClipUploads = (app: Express, services: Services, contextOf: (request: Request) => Promise<Context>): Promise<Uploads> => {
  const { media, orm, clock, settings } = services;
  return mountUploads(app, {
    dir: join(settings.dataDir, 'uploads'),
    authorize: async (request) => uploaderOf(await contextOf(request)),
    onFinished: async (id, { path, size, sha256, owner }) => {
      const storeKey = mediaKey(id, sha256);
      await media.sources.put(path, storeKey);
      await orm.em
        .fork()
        .upsert(FinishedUpload, { id, candidateId: owner, storeKey, sha256, sizeBytes: BigInt(size), finishedAt: clock.now() });
    },
  });
};
