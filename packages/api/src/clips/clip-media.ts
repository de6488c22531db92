import type { MediaLoader } from '../authorization/media-loader.ts';
import { imageReleaseOf } from '../image-releases/image-release-of.ts';
import { covers } from '../image-releases/release-covers.ts';
import { ApprovalQuestion } from './approval-question.entity.ts';
import { isOwn, seesClip, worksOnClips } from './clip-access.ts';
import { ClipSource } from './clip-source.entity.ts';
import { ClipVersion } from './clip-version.entity.ts';
import { usedBy, usedByCopy } from './used-of-person.ts';

/** What the studio shows of a source, to its owner and to editors: a small copy and a strip of frames, never the bytes that were sent (I4). */
export const sourceMedia: MediaLoader = async (id, name, { em, viewer, now }) => {
  const source = await em.findOne(ClipSource, { id, state: 'READY' });
  if (!source || !(isOwn(source, viewer) || worksOnClips(viewer))) return null;
  const release = await imageReleaseOf(em, source.candidate.id, now);
  if (!release || !covers(release, usedByCopy(source))) return null;
  const until = release.expiresAt;
  if (name === 'proxy.mp4' && source.proxyKey) return { store: 'renditions', key: source.proxyKey, contentType: 'video/mp4', until };
  return name === 'strip.jpg' && source.stripKey ? { store: 'renditions', key: source.stripKey, contentType: 'image/jpeg', until } : null;
};

/** The private preview of a version: to its candidate and the staff, and to who holds the mail that asks about it, as long as it asks (C3). */
export const versionMedia: MediaLoader = async (id, name, { em, viewer, now }) => {
  const version = await em.findOne(ClipVersion, { id }, { populate: ['clip'] });
  if (!version || version.clip.state === 'WITHDRAWN') return null;
  const release = await imageReleaseOf(em, version.clip.candidate.id, now);
  if (!release || !covers(release, usedBy(version))) return null;
  const until = release.expiresAt;
  const isAsked = async () => (await em.count(ApprovalQuestion, { version: id, answeredAt: null, expiresAt: { $gt: now } })) > 0;
  if (!seesClip(version.clip, viewer) && !(await isAsked())) return null;
  const [largest] = version.renditions;
  if (name === 'preview.mp4' && largest) return { store: 'renditions', key: largest.key, contentType: 'video/mp4', until };
  return name === 'poster.jpg' ? { store: 'renditions', key: version.poster.key, contentType: 'image/jpeg', until } : null;
};
