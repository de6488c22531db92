import type { MediaLoader } from '../authorization/media-loader.ts';
import { areDataOpenTo } from '../candidates/data-lock.ts';
import { imageReleaseOf } from '../image-releases/image-release-of.ts';
import { covers } from '../image-releases/release-covers.ts';
import { ApprovalQuestion } from './approval-question.entity.ts';
import { seesClip, seesSource } from './clip-access.ts';
import { vouchedFor } from './clip-manifest.ts';
import { sourceIdsOf } from './clip-segment.ts';
import { ClipSource } from './clip-source.entity.ts';
import { ClipVersion } from './clip-version.entity.ts';
import { captionsType } from './served-files.ts';
import { usedBy, usedByCopy } from './used-of-person.ts';

const shownOfSource = ({
  proxyKey,
  stripKey,
  peaksKey,
  framesKey,
}: ClipSource): Record<string, { key?: string | null; contentType: string } | undefined> => ({
  'proxy.mp4': { key: proxyKey, contentType: 'video/mp4' },
  'strip.jpg': { key: stripKey, contentType: 'image/jpeg' },
  'peaks.bin': { key: peaksKey, contentType: 'application/octet-stream' },
  'frames.jpg': { key: framesKey, contentType: 'image/jpeg' },
});

/** What the studio shows of a source, to its owner and to editors: a small copy, a strip of frames and what its timeline draws, never the bytes that were sent (I4). */
export const sourceMedia: MediaLoader = async (id, name, { em, viewer, now }) => {
  const source = await em.findOne(ClipSource, { id, state: 'READY' }, { populate: ['candidate'] });
  if (!source || !seesSource(source, viewer)) return null;
  const release = await imageReleaseOf(em, source.candidate.id, now);
  if (!release || !covers(release, usedByCopy(source))) return null;
  const until = release.expiresAt;
  const file = shownOfSource(source)[name];
  return file?.key ? { store: 'copies', key: file.key, contentType: file.contentType, until } : null;
};

/** The private preview of a version: to its candidate and the staff, and to who holds the mail that asks about it, as long as it asks (C3). */
export const versionMedia: MediaLoader = async (id, name, { em, viewer, now }) => {
  const version = await em.findOne(ClipVersion, { id }, { populate: ['clip', 'clip.candidate'] });
  if (!version || version.clip.state === 'WITHDRAWN') return null;
  const release = await imageReleaseOf(em, version.clip.candidate.id, now);
  if (!release || !covers(release, usedBy(version))) return null;
  const until = release.expiresAt;
  // Locked, it is shown to nobody by the mail alone (G3).
  const isAsked = async () =>
    areDataOpenTo(version.clip.candidate, viewer) &&
    (await em.count(ApprovalQuestion, { version: id, answeredAt: null, expiresAt: { $gt: now } })) > 0;
  if (!seesClip(version.clip, viewer) && !(await isAsked())) return null;
  const sources = await em.find(ClipSource, { id: { $in: sourceIdsOf(version.segments) } }, { orderBy: { id: 'asc' } });
  const vouched = vouchedFor(version, sources);
  if (vouched === 'nothing') return null;
  const [largest] = version.renditions;
  if (name === 'preview.mp4' && largest) return { store: 'renditions', key: largest.key, contentType: 'video/mp4', until };
  if (name === 'captions.vtt' && version.captions)
    return { store: 'renditions', key: version.captions.file.key, contentType: captionsType, until };
  if (name === 'strip.jpg' && version.strip && vouched === 'all')
    return { store: 'renditions', key: version.strip.key, contentType: 'image/jpeg', until };
  return name === 'poster.jpg' ? { store: 'renditions', key: version.poster.key, contentType: 'image/jpeg', until } : null;
};
