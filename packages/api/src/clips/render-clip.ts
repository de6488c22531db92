import { LockMode } from '@mikro-orm/core';
import { notFound } from '../authorization/access-errors.ts';
import type { Context } from '../authorization/context.ts';
import { holdImageRelease } from '../image-releases/image-release-of.ts';
import { announce } from '../platform/events.ts';
import { newId } from '../platform/ids.ts';
import { enqueue } from '../platform/jobs/jobs.ts';
import { Refusal } from '../platform/refusal.ts';
import { Clip } from './clip.entity.ts';
import { refuseLeaks } from './clip-findings.ts';
import { mayBecome } from './clip-life.ts';
import { ClipRender } from './clip-render.entity.ts';
import { knownIdentityOf } from './known-identity.ts';
import { renderClipJob } from './render-clip.job.ts';
import { stopRender } from './stop-render.ts';

/** Asks for the montage of a clip as it stands. */
export const renderClip = ({ em, now }: Context, clipId: string, revision: number): Promise<Clip> =>
  em.transactional(async (tx) => {
    const clip = await tx.findOne(Clip, { id: clipId }, { lockMode: LockMode.PESSIMISTIC_WRITE });
    if (clip) await tx.populate(clip, ['candidate']);
    if (!clip) throw notFound();
    if (clip.state === 'RENDERING') throw new Refusal('RENDER_RUNNING');
    if (clip.revision !== revision) throw new Refusal('CLIP_CHANGED');
    if (!mayBecome(clip.state, 'RENDERING')) throw new Refusal('NOT_POSSIBLE_NOW');
    if (clip.segments.length === 0) throw new Refusal('SEGMENTS_INVALID', {}, ['segments']);
    if (clip.title === '') throw new Refusal('INVALID_INPUT', { detail: 'title' }, ['title']);
    if (!(await holdImageRelease(tx, clip.candidate.id, now))) throw new Refusal('IMAGE_RELEASE_MISSING');
    refuseLeaks(clip, await knownIdentityOf(tx, clip.candidate));
    const { title, description, language, segments, posterAt } = clip;
    const render = tx.create(ClipRender, {
      id: newId(),
      clip,
      edit: { title, description, language, segments, posterAt },
      state: 'QUEUED',
      progress: 0,
      queuedAt: now,
    });
    clip.state = 'RENDERING';
    await tx.persist(render).flush();
    await enqueue(tx, renderClipJob, { renderId: render.id });
    await announce(tx, 'clip-changed', clip.id);
    return clip;
  });

/** Stops a running montage; the clip is a draft again. */
export const cancelRender = ({ em, now }: Context, clipId: string): Promise<Clip> =>
  em.transactional(async (tx) => {
    const clip = await tx.findOne(Clip, { id: clipId }, { lockMode: LockMode.PESSIMISTIC_WRITE });
    if (!clip) throw notFound();
    if (clip.state !== 'RENDERING') throw new Refusal('NOT_POSSIBLE_NOW');
    await stopRender(tx, clip, now);
    return clip;
  });
