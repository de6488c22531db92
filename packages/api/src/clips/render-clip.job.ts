import { LockMode } from '@mikro-orm/core';
import { Account } from '../authentication/account.entity.ts';
import { holdImageRelease, imageReleaseOf } from '../image-releases/image-release-of.ts';
import { covers } from '../image-releases/release-covers.ts';
import { announce } from '../platform/events.ts';
import { newId } from '../platform/ids.ts';
import { defineJob } from '../platform/jobs/jobs.ts';
import { MediaProcessError } from '../platform/media/media-process.ts';
import { UnfitRender } from '../platform/media/montage.ts';
import { MontageRefused } from '../platform/media/montage-plan.ts';
import { MediaChanged, MediaNotStored } from '../platform/media/store.ts';
import type { Em } from '../platform/orm/orm.ts';
import { append } from '../platform/register/append.ts';
import type { Services } from '../platform/services.ts';
import { Clip } from './clip.entity.ts';
import { storeCaptions } from './clip-captions.ts';
import { manifestHashOf } from './clip-manifest.ts';
import { ClipRender, type RenderFailure } from './clip-render.entity.ts';
import { sourceIdsOf } from './clip-segment.ts';
import { ClipSource } from './clip-source.entity.ts';
import { ClipVersion } from './clip-version.entity.ts';
import { firstOffTopic } from './off-topic.ts';
import { type RenderedEdit, renderEdit } from './render-edit.ts';
import { reportProgress } from './report-progress.ts';
import { stopRender } from './stop-render.ts';
import type { StoredCaptions } from './stored-captions.ts';
import { usedBy } from './used-of-person.ts';

/** The clip first, then its render: the order of everyone who takes both. */
const holdClip = (tx: Em, { clip }: ClipRender): Promise<Clip> =>
  tx.findOneOrFail(Clip, clip.id, { lockMode: LockMode.PESSIMISTIC_WRITE, refresh: true });

/** What is said of it to the editor; the log has the rest. */
const failureOf = (error: unknown): RenderFailure => {
  if (error instanceof MontageRefused) return 'PASSAGES';
  if (error instanceof UnfitRender) return 'UNFIT';
  if (error instanceof MediaNotStored || error instanceof MediaChanged) return 'SOURCE';
  return error instanceof MediaProcessError && error.reason === 'timed-out' ? 'TIME' : 'WORK';
};

const fail = (services: Services, render: ClipRender, failure: RenderFailure, now: Date): Promise<void> =>
  services.orm.em.fork().transactional(async (tx) => {
    await holdClip(tx, render);
    const failed = { state: 'FAILED' as const, failure, finishedAt: now };
    if ((await tx.nativeUpdate(ClipRender, { id: render.id, state: 'RUNNING' }, failed)) === 0) return;
    await tx.nativeUpdate(Clip, { id: render.clip.id, state: 'RENDERING' }, { state: 'DRAFT' });
    await announce(tx, 'clip-changed', render.clip.id);
  });

type Rendered = RenderedEdit & { captions: StoredCaptions | null };

/** Files the version, unless the render was cancelled meanwhile, or the release taken back or replaced by one of voice alone: nothing new comes of that image any more (A1, A3). Run again after a crash, it files it once. */
const finish = (services: Services, render: ClipRender, sources: readonly ClipSource[], rendered: Rendered, now: Date): Promise<void> =>
  services.orm.em.fork().transactional(async (tx) => {
    const clip = await holdClip(tx, render);
    const release = await holdImageRelease(tx, clip.candidate.id, now);
    if (!release || !covers(release, usedBy(rendered))) return stopRender(tx, clip, now);
    // Marked off-topic since it was asked for (I4).
    if (await firstOffTopic(tx, render.edit.segments)) return stopRender(tx, clip, now);
    const done = await tx.nativeUpdate(ClipRender, { id: render.id, state: 'RUNNING' }, { state: 'DONE', progress: 1, finishedAt: now });
    if (done === 0) return;
    const number = (await tx.count(ClipVersion, { clip })) + 1;
    const manifestHash = manifestHashOf(render.edit, sources, rendered);
    const version = tx.create(ClipVersion, { id: newId(), clip, number, ...render.edit, ...rendered, manifestHash, renderedAt: now });
    clip.state = 'RENDERED';
    await tx.persist(version).flush();
    await append(tx, {
      register: 'transactions',
      type: 'clip-rendered',
      at: now,
      by: { kind: 'service' },
      about: { kind: 'clip-version', id: version.id },
      parties: [clip.candidate.id],
      payload: {
        clip: clip.id,
        number,
        manifestHash,
        usesImage: rendered.usesImage,
        sources: sources.map(({ id, sha256 }) => ({ id, sha256 })),
        media: rendered.renditions.map(({ sha256 }) => sha256),
        strip: rendered.strip.sha256,
        ...(rendered.captions ? { captions: rendered.captions.file.sha256 } : {}),
      },
    });
    await announce(tx, 'clip-changed', clip.id);
  });

/** Stops the work when the render is cancelled, on whatever machine that was asked. */
const watchForCancel = (services: Services, clipId: string, stopped: AbortSignal): AbortController => {
  const cancel = new AbortController();
  void (async () => {
    for await (const id of services.events.subscribe('render-cancelled', { id: clipId, signal: stopped }))
      if (id === clipId) cancel.abort();
  })().catch(() => undefined);
  return cancel;
};

export const renderClipJob = defineJob<{ renderId: string }>({
  name: 'render-clip',
  maxAttempts: 5,
  async run({ renderId }, { services, now, signal, isLast }) {
    const em = services.orm.em.fork();
    const render = await em.findOne(
      ClipRender,
      { id: renderId, state: { $in: ['QUEUED', 'RUNNING'] } },
      { populate: ['clip', 'clip.candidate'] },
    );
    if (!render) return;
    await em.nativeUpdate(ClipRender, { id: renderId, state: 'QUEUED' }, { state: 'RUNNING', startedAt: now });
    const sources = await em.find(ClipSource, { id: { $in: sourceIdsOf(render.edit.segments) } }, { orderBy: { id: 'asc' } });
    const { firstName, lastName, email } = await em.findOneOrFail(Account, render.clip.candidate.account.id);
    const watching = new AbortController();
    const cancel = watchForCancel(services, render.clip.id, watching.signal);
    const progress = reportProgress(services.orm, 'update clip_render set progress = ? where id = ?', renderId, {
      topic: 'clip-changed',
      about: render.clip.id,
    });
    try {
      const release = await imageReleaseOf(em, render.clip.candidate.id, now);
      const rendered = await renderEdit(services, {
        scope: renderId,
        segments: render.edit.segments,
        posterAt: render.edit.posterAt,
        withImage: release?.image ?? false,
        sources,
        planted: [firstName, lastName, email].filter((known) => known.length >= 4),
        signal: AbortSignal.any([signal, cancel.signal]),
        onProgress: progress.tell,
      });
      await progress.done();
      const captions = await storeCaptions(services, renderId, render.edit.captions);
      await finish(services, render, sources, { ...rendered, captions }, services.clock.now());
    } catch (error) {
      if (cancel.signal.aborted) return;
      const isFinal = error instanceof MontageRefused || error instanceof UnfitRender;
      // A service that stops leaves its work to the next one.
      if (!isFinal && (!isLast || signal.aborted)) throw error;
      services.log.error({ err: error, render: renderId }, 'render failed');
      await fail(services, render, failureOf(error), services.clock.now());
    } finally {
      watching.abort();
    }
  },
});
