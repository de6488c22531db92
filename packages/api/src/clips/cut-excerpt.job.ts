import { imageReleaseOf } from '../image-releases/image-release-of.ts';
import { covers } from '../image-releases/release-covers.ts';
import { announce } from '../platform/events.ts';
import { defineJob } from '../platform/jobs/jobs.ts';
import { segmentsWithin } from './clip-duration.ts';
import { ClipSource } from './clip-source.entity.ts';
import { ClipVersion } from './clip-version.entity.ts';
import { renderEdit } from './render-edit.ts';
import { usedBy } from './used-of-person.ts';

/** Makes files of the approved part alone, a technical copy that inherits the approval (C3): nothing outside it can be served, since it is not there (C4). */
export const cutExcerpt = defineJob<{ versionId: string }>({
  name: 'cut-excerpt',
  maxAttempts: 5,
  async run({ versionId }, { services, now, signal }) {
    const em = services.orm.em.fork();
    const version = await em.findOne(ClipVersion, { id: versionId, approvedAt: { $ne: null } }, { populate: ['clip'] });
    if (!version?.excerpt || version.excerptFiles) return;
    const release = await imageReleaseOf(em, version.clip.candidate.id, now);
    // Approved, and the image taken back since: none is rendered any more, and this version is published no more (A1).
    if (release && !covers(release, usedBy(version))) return;
    const { start, end } = version.excerpt;
    const segments = segmentsWithin(version.segments, start, end);
    const sources = await em.find(ClipSource, { id: { $in: segments.map(({ sourceId }) => sourceId) } });
    const posterAt = Math.min(Math.max(0, version.posterAt - start), end - start);
    const { usesImage: _inherited, ...excerptFiles } = await renderEdit(services, {
      scope: versionId,
      segments,
      posterAt,
      withImage: version.usesImage,
      sources,
      planted: [],
      signal,
      onProgress: () => undefined,
    });
    await em.transactional(async (tx) => {
      await tx.nativeUpdate(ClipVersion, { id: versionId }, { excerptFiles });
      await announce(tx, 'clip-changed', version.clip.id);
    });
  },
});
