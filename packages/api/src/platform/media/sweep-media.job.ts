import { later, systemClock } from '../clock.ts';
import { defineTick } from '../jobs/jobs.ts';
import { sweepWorkDirs } from '../work-dir.ts';

/** What killed processes left half written, in the stores and where jobs work: gone once older than anything may last, by the files' own dates. */
export const sweepMedia = defineTick({
  name: 'sweep-media',
  everySeconds: 3_600,
  async run({ services: { media, settings } }) {
    const aDayAgo = later(systemClock.now(), { days: -1 });
    await media.sources.sweep(aDayAgo);
    await media.renditions.sweep(aDayAgo);
    await sweepWorkDirs(settings.dataDir, aDayAgo);
  },
});
