import { limits } from '@jobprod/shared/limits';
import { imageReleaseOf } from '../image-releases/image-release-of.ts';
import { announce } from '../platform/events.ts';
import { defineJob, enqueue } from '../platform/jobs/jobs.ts';
import { probe } from '../platform/media/probe.ts';
import { asMediaKey } from '../platform/media/store.ts';
import type { Em } from '../platform/orm/orm.ts';
import { ClipSource, type SourceState } from './clip-source.entity.ts';
import { copyOfSource } from './copy-of-source.ts';
import { drawLater } from './draw-source.job.ts';
import { forgetUploadBytes } from './forget-upload-bytes.job.ts';
import { reportProgress } from './report-progress.ts';

/** A track of an interview may be what a lost device left of one (I3). A voice alone always does (I1, A1). */
const whatWillDo = ({ origin }: ClipSource) => ({ acceptSoundAlone: true, acceptPartial: origin !== 'SENT' });

const settle = async (
  em: Em,
  id: string,
  changes: { state: SourceState } & Partial<Pick<ClipSource, 'facts' | 'refusal' | 'proxyKey' | 'stripKey' | 'showsImage'>>,
): Promise<void> => {
  await em.transactional(async (tx) => {
    await tx.nativeUpdate(ClipSource, { id, state: 'CHECKING' }, { ...changes, checkProgress: 1 });
    if (changes.state === 'READY') await drawLater(tx, id);
    await announce(tx, 'source-changed', id);
  });
};

/** A picture sent under a release of voice alone is not kept: its bytes go at once (A1, I4). What was sent and checked before is: its sound may still be used. */
const refusePicture = async (em: Em, id: string, storeKey: string): Promise<void> => {
  await em.transactional(async (tx) => {
    const refused = { state: 'REFUSED' as const, refusal: 'picture-not-covered' as const, storeKey: null, checkProgress: 1 };
    const done = await tx.nativeUpdate(ClipSource, { id, state: 'CHECKING' }, refused);
    if (done === 0) return;
    await enqueue(tx, forgetUploadBytes, { storeKey });
    await announce(tx, 'source-changed', id);
  });
};

/** Reads a source to its end, refuses what cannot be used or may not be kept, and makes what the studio shows of it. */
export const checkSource = defineJob<{ sourceId: string }>({
  name: 'check-source',
  maxAttempts: 5,
  async run({ sourceId }, { services, signal }) {
    const { orm, media, clock } = services;
    const em = orm.em.fork();
    const source = await em.findOne(ClipSource, { id: sourceId, state: 'CHECKING' });
    if (!source?.storeKey) return;
    const { storeKey } = source;
    const probed = await media.sources.withLocalFile(asMediaKey(storeKey), (path) =>
      probe(media.engine, path, { maximumSeconds: limits.sourceSeconds, ...whatWillDo(source), signal }),
    );
    if (!probed.ok) return settle(orm.em.fork(), sourceId, { state: 'REFUSED', refusal: probed.code });

    const { ok: _ok, ...facts } = probed;
    const release = await imageReleaseOf(em, source.candidate.id, clock.now());
    if (source.origin === 'SENT' && !source.facts && facts.hasVideo && release && !release.image)
      return refusePicture(orm.em.fork(), sourceId, storeKey);
    const progress = reportProgress(orm, 'update clip_source set check_progress = ? where id = ?', sourceId, { topic: 'source-changed' });
    const withImage = release?.image ?? false;
    const copy = await copyOfSource(services, { sourceId, storeKey, facts, withImage, signal, onProgress: progress.tell });
    await progress.done();
    await settle(orm.em.fork(), sourceId, { state: 'READY', facts, ...copy });
  },
});
