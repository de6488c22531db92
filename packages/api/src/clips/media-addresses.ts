import type { Context } from '../authorization/context.ts';
import { readerOf } from '../authorization/reader.ts';
import { imageReleaseOf } from '../image-releases/image-release-of.ts';
import { mintMediaPrefix } from '../platform/media/signed-url.ts';
import type { ClipSource } from './clip-source.entity.ts';
import type { ClipVersion } from './clip-version.entity.ts';

const seconds = 5 * 60;

/** Minted where the element was already asked for by who may see it; asked again while it is served. Null once no release holds (A2). */
const addressOf = async (
  { em, services, viewer, now }: Context,
  element: string,
  id: string,
  candidateId: string,
  name: string,
): Promise<string | null> => {
  const release = await imageReleaseOf(em, candidateId, now);
  if (!release) return null;
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

export const sourceMediaUrl = (context: Context, { id, candidate }: ClipSource, name: 'proxy.mp4' | 'strip.jpg'): Promise<string | null> =>
  addressOf(context, 'clip-source', id, candidate.id, name);

export const versionMediaUrl = (context: Context, { id, clip }: ClipVersion, name: 'preview.mp4' | 'poster.jpg'): Promise<string | null> =>
  addressOf(context, 'clip-version', id, clip.candidate.id, name);
