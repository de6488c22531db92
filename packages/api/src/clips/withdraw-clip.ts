import { limits } from '@jobprod/shared/limits';
import { LockMode } from '@mikro-orm/core';
import { notFound } from '../authorization/access-errors.ts';
import type { Viewer } from '../authorization/viewer.ts';
import { requireUnlocked } from '../candidates/data-lock.ts';
import { announce } from '../platform/events.ts';
import { textOf } from '../platform/graphql/text.ts';
import type { Em } from '../platform/orm/orm.ts';
import { Refusal } from '../platform/refusal.ts';
import { append } from '../platform/register/append.ts';
import { Clip } from './clip.entity.ts';
import { isOwn, worksOnClips } from './clip-access.ts';
import { mayBecome } from './clip-life.ts';
import { stopRender } from './stop-render.ts';

/** Takes a clip back, by its candidate or an editor, in the caller's transaction, which takes it off the places it stands in. */
export const withdrawClip = async (em: Em, viewer: Viewer, clipId: string, reason: string | null | undefined, now: Date): Promise<Clip> => {
  const seen = await em.findOne(Clip, { id: clipId });
  // Taking back is no change that a lock stops: the candidate always may (A3), and to an editor locked data do not exist (G3).
  if (seen && !isOwn(seen, viewer)) await requireUnlocked(em, seen.candidate.id, viewer);
  const clip = seen && (await em.findOne(Clip, { id: clipId }, { lockMode: LockMode.PESSIMISTIC_WRITE, refresh: true }));
  if (!clip || !(worksOnClips(viewer) || isOwn(clip, viewer))) throw notFound();
  await stopRender(em, clip, now);
  if (!mayBecome(clip.state, 'WITHDRAWN')) throw new Refusal('NOT_POSSIBLE_NOW');
  clip.state = 'WITHDRAWN';
  clip.withdrawnAt = now;
  await em.flush();
  await append(em, {
    register: 'transactions',
    type: 'clip-withdrawn',
    at: now,
    by: viewer.kind === 'staff' ? { kind: 'staff', id: viewer.staffId } : { kind: 'candidate', id: clip.candidate.id },
    about: { kind: 'clip', id: clip.id },
    parties: [clip.candidate.id],
    payload: { reason: textOf(reason ?? '', limits.shortText, ['reason']) },
  });
  await announce(em, 'clip-changed', clip.id);
  return clip;
};
