import { imageReleaseOf } from '../image-releases/image-release-of.ts';
import { covers } from '../image-releases/release-covers.ts';
import { announce } from '../platform/events.ts';
import { defineJob } from '../platform/jobs/jobs.ts';
import { captionsOfPart, storeCaptions } from './clip-captions.ts';
import { segmentsWithin } from './clip-duration.ts';
import { sourceIdsOf } from './clip-segment.ts';
import { ClipSource } from './clip-source.entity.ts';
import { ClipVersion } from './clip-version.entity.ts';
import { forgetRenditions } from './forget-renditions.ts';
import { firstOffTopic } from './off-topic.ts';
import { renderEdit } from './render-edit.ts';
import { usedBy } from './used-of-person.ts';

/** Makes files of the approved part alone, a technical copy that inherits the approval (C3): nothing outside it can be served, since it is not there (C4). */
export const cutExcerpt = defineJob<{ versionId: string }>({
  name: 'cut-excerpt',
  maxAttempts: 5,
  async run({ versionId }, { services, now, signal }) {
    const em = services.orm.em.fork();
    const version = await em.findOne(ClipVersion, { id: versionId, approvedAt: { $ne: null } }, { populate: ['clip'] });
    if (!version?.excerpt || version.excerptFiles || version.filesErasedAt) return;
    const release = await imageReleaseOf(em, version.clip.candidate.id, now);
    // Approved, and the image taken back since: none is rendered any more, and this version is published no more (A1).
    if (release && !covers(release, usedBy(version))) return;
    const { start, end } = version.excerpt;
    const segments = segmentsWithin(version.segments, start, end);
    // Marked off-topic since it was approved: nothing new is cut of it (I4).
    if (await firstOffTopic(em, segments)) return;
    const sources = await em.find(ClipSource, { id: { $in: sourceIdsOf(segments) } });
    const posterAt = Math.min(Math.max(0, version.posterAt - start), end - start);
    const { usesImage: _inherited, ...rendered } = await renderEdit(services, {
      scope: versionId,
      segments,
      posterAt,
      withImage: version.usesImage,
      sources,
      planted: [],
      signal,
      onProgress: () => undefined,
    });
    const captions = await storeCaptions(services, versionId, captionsOfPart(version.captions, start, end));
    const excerptFiles = { ...rendered, captions };
    await em.transactional(async (tx) => {
      const kept = await tx.nativeUpdate(ClipVersion, { id: versionId, filesErasedAt: null }, { excerptFiles });
      // Deleted meanwhile, with all the others of it.
      if (kept === 0)
        await forgetRenditions(
          tx,
          [...rendered.renditions, rendered.poster, rendered.strip, ...(captions ? [captions.file] : [])].map(({ key }) => key),
        );
      await announce(tx, 'clip-changed', version.clip.id);
    });
  },
});
