import { announce } from '../platform/events.ts';
import { defineJob } from '../platform/jobs/jobs.ts';
import { segmentsWithin } from './clip-duration.ts';
import { ClipSource } from './clip-source.entity.ts';
import { ClipVersion } from './clip-version.entity.ts';
import { renderEdit } from './render-edit.ts';

/** Makes files of the approved part alone, a technical copy that inherits the approval (C3): nothing outside it can be served, since it is not there (C4). */
export const cutExcerpt = defineJob<{ versionId: string }>({
  name: 'cut-excerpt',
  maxAttempts: 5,
  async run({ versionId }, { services, signal }) {
    const em = services.orm.em.fork();
    const version = await em.findOne(ClipVersion, { id: versionId, approvedAt: { $ne: null } });
    if (!version?.excerpt || version.excerptFiles) return;
    const { start, end } = version.excerpt;
    const segments = segmentsWithin(version.segments, start, end);
    const sources = await em.find(ClipSource, { id: { $in: segments.map(({ sourceId }) => sourceId) } });
    const posterAt = Math.min(Math.max(0, version.posterAt - start), end - start);
    const excerptFiles = await renderEdit(services, {
      scope: versionId,
      segments,
      posterAt,
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
