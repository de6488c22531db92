import { LockMode } from '@mikro-orm/core';
import type { Viewer } from '../authorization/viewer.ts';
import { later } from '../platform/clock.ts';
import type { Em } from '../platform/orm/orm.ts';
import { append } from '../platform/register/append.ts';
import { ClipVersion, type StoredFile } from './clip-version.entity.ts';
import { approvedFiles } from './served-files.ts';

/** Where a candidate takes their own copy of a clip. */
export const personalCopyPath = (clipGlobalId: string): string => `/copies/${encodeURIComponent(clipGlobalId)}.mp4`;

/** The version of a clip that its candidate approved last: what their copy is of. */
const copiedVersion = async (em: Em, clipId: string): Promise<{ version: ClipVersion; file: StoredFile } | null> => {
  const version = await em.findOne(
    ClipVersion,
    { clip: clipId, approvedAt: { $ne: null } },
    { orderBy: { number: 'desc' }, populate: ['clip'] },
  );
  const file = version && approvedFiles(version)?.renditions[0];
  return version && file ? { version, file } : null;
};

/** T7: the clip's candidate, and nobody else, takes the clip they approved; also once its release ended or was withdrawn, for the copy is theirs. */
export const personalCopy = async (em: Em, clipId: string, viewer: Viewer): Promise<{ version: ClipVersion; file: StoredFile } | null> => {
  if (viewer.kind !== 'candidate') return null;
  const copied = await copiedVersion(em, clipId);
  return copied?.version.clip.candidate.id === viewer.candidateId ? copied : null;
};

/** A download is asked for in many pieces, and goes on after a lost connection: one within the hour is one. */
const once = { hours: 1 };

export const registerPersonalCopy = (em: Em, { id, clip, manifestHash }: ClipVersion, { sha256 }: StoredFile, now: Date): Promise<void> =>
  em.transactional(async (tx) => {
    const version = await tx.findOneOrFail(ClipVersion, { id }, { lockMode: LockMode.PESSIMISTIC_WRITE, refresh: true });
    if (version.copiedAt && version.copiedAt > later(now, { hours: -once.hours })) return;
    version.copiedAt = now;
    await tx.flush();
    await append(tx, {
      register: 'communications',
      type: 'clip-copy-taken',
      at: now,
      by: { kind: 'candidate', id: clip.candidate.id },
      about: { kind: 'clip', id: clip.id },
      parties: [clip.candidate.id],
      payload: { version: id, manifestHash, sha256 },
    });
  });
