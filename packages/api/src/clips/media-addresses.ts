import type { Context } from '../authorization/context.ts';
import { readerOf } from '../authorization/reader.ts';
import { Candidate } from '../candidates/candidate.entity.ts';
import { areDataOpenTo } from '../candidates/data-lock.ts';
import { imageReleaseOf } from '../image-releases/image-release-of.ts';
import { covers, type Used } from '../image-releases/release-covers.ts';
import { mintMediaPrefix } from '../platform/media/signed-url.ts';
import type { ClipSource } from './clip-source.entity.ts';
import type { ClipVersion } from './clip-version.entity.ts';
import { usedBy, usedByCopy } from './used-of-person.ts';

const seconds = 5 * 60;

/** Minted where the element was already asked for by who may see it; asked again while it is served. Null once no release holds (A2), or under one that covers less than is shown (A1), and where the data are locked (G3). */
const addressOf = async (
  { em, services, viewer, now }: Context,
  { element, id, candidateId, used }: { element: string; id: string; candidateId: string; used: Used },
  name: string,
): Promise<string | null> => {
  if (!areDataOpenTo(await em.findOneOrFail(Candidate, { id: candidateId }), viewer)) return null;
  const release = await imageReleaseOf(em, candidateId, now);
  if (!release || !covers(release, used)) return null;
  const grant = { viewer: readerOf(viewer), element, version: id };
  const prefix = await mintMediaPrefix({
    keys: services.tokenKeys,
    issuer: services.settings.origin,
    grant,
    now,
    seconds,
    notAfter: release.expiresAt,
  });
  return prefix === undefined ? null : `${prefix}${name}`;
};

type SourceFile = 'proxy.mp4' | 'strip.jpg' | 'peaks.bin' | 'frames.jpg';

export const sourceMediaUrl = (context: Context, source: ClipSource, name: SourceFile): Promise<string | null> =>
  addressOf(context, { element: 'clip-source', id: source.id, candidateId: source.candidate.id, used: usedByCopy(source) }, name);

export const versionMediaUrl = (
  context: Context,
  version: ClipVersion,
  name: 'preview.mp4' | 'poster.jpg' | 'strip.jpg' | 'captions.vtt',
): Promise<string | null> =>
  addressOf(context, { element: 'clip-version', id: version.id, candidateId: version.clip.candidate.id, used: usedBy(version) }, name);
