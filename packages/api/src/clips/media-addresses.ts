import type { Context } from '../authorization/context.ts';
import { mediaUrl } from '../platform/media/media-url.ts';
import { readerOf } from '../authorization/reader.ts';
import type { ClipSource } from './clip-source.entity.ts';
import type { ClipVersion } from './clip-version.entity.ts';

/** Minted where the element was already asked for by who may see it; asked again at every range when served. */
export const sourceMediaUrl = ({ services, viewer, now }: Context, { id }: ClipSource, name: string): Promise<string> =>
  mediaUrl(services, { element: 'clip-source', id, reader: readerOf(viewer), name }, now);

export const versionMediaUrl = ({ services, viewer, now }: Context, { id }: ClipVersion, name: string): Promise<string> =>
  mediaUrl(services, { element: 'clip-version', id, reader: readerOf(viewer), name }, now);
