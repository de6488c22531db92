import type { Context } from '../authorization/context.ts';
import { holdImageRelease } from '../image-releases/image-release-of.ts';
import { announce } from '../platform/events.ts';
import { newId } from '../platform/ids.ts';
import { enqueue } from '../platform/jobs/jobs.ts';
import type { Em } from '../platform/orm/orm.ts';
import { Refusal } from '../platform/refusal.ts';
import type { Clip } from './clip.entity.ts';
import { captionsToFreeze } from './clip-captions.ts';
import { refuseLeaks } from './clip-findings.ts';
import { refuseTooLong } from './clip-length-cap.ts';
import { mayBecome } from './clip-life.ts';
import { ClipRender } from './clip-render.entity.ts';
import { passagesOf, type Segment, sourceIdsOf } from './clip-segment.ts';
import { ClipSource } from './clip-source.entity.ts';
import { holdClip } from './hold-clip.ts';
import { knownIdentityOf } from './known-identity.ts';
import { refuseOffTopic } from './off-topic.ts';
import { renderClipJob } from './render-clip.job.ts';
import { stopRender } from './stop-render.ts';

/** What a passage is cut from may have been deleted since it was chosen (I4). */
const hasBytes = async (tx: Em, segments: readonly Segment[]): Promise<boolean> => {
  const ids = sourceIdsOf(segments);
  return (await tx.count(ClipSource, { id: { $in: ids }, storeKey: { $ne: null } })) === ids.length;
};

/** Asks for the montage of a clip as it stands. */
export const renderClip = ({ em, viewer, now }: Context, clipId: string, revision: number): Promise<Clip> =>
  em.transactional(async (tx) => {
    const clip = await holdClip(tx, clipId, viewer);
    if (clip.state === 'RENDERING') throw new Refusal('RENDER_RUNNING');
    if (clip.revision !== revision) throw new Refusal('CLIP_CHANGED');
    if (!mayBecome(clip.state, 'RENDERING')) throw new Refusal('NOT_POSSIBLE_NOW');
    // Cards alone present nobody.
    if (passagesOf(clip.segments).length === 0) throw new Refusal('SEGMENTS_INVALID', {}, ['segments']);
    if (!(await hasBytes(tx, clip.segments))) throw new Refusal('SOURCE_NOT_READY', {}, ['segments']);
    if (clip.title === '') throw new Refusal('INVALID_INPUT', { detail: 'title' }, ['title']);
    if (!(await holdImageRelease(tx, clip.candidate.id, now))) throw new Refusal('IMAGE_RELEASE_MISSING');
    refuseLeaks(clip, await knownIdentityOf(tx, clip.candidate));
    await refuseOffTopic(tx, clip.segments);
    // Lowered, maybe, since it was cut (C1).
    await refuseTooLong(tx, clip.segments);
    const { title, description, language, segments, posterAt } = clip;
    const render = tx.create(ClipRender, {
      id: newId(),
      clip,
      edit: { title, description, language, segments, posterAt, captions: captionsToFreeze(clip) },
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
export const cancelRender = ({ em, viewer, now }: Context, clipId: string): Promise<Clip> =>
  em.transactional(async (tx) => {
    const clip = await holdClip(tx, clipId, viewer);
    if (clip.state !== 'RENDERING') throw new Refusal('NOT_POSSIBLE_NOW');
    await stopRender(tx, clip, now);
    return clip;
  });
