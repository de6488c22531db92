import { defineJob } from '../platform/jobs/jobs.ts';
import { asMediaKey } from '../platform/media/store.ts';
import { ClipSource } from './clip-source.entity.ts';

/** Deletes what the studio showed of a source, unless the same was made again meanwhile. */
export const forgetCopies = defineJob<{ keys: string[] }>({
  name: 'forget-copies',
  async run({ keys }, { services: { orm, media } }) {
    for (const key of keys) {
      const named = { $or: [{ proxyKey: key }, { stripKey: key }, { peaksKey: key }, { framesKey: key }] };
      const stands = await orm.em.fork().count(ClipSource, named);
      if (stands === 0) await media.copies.remove(asMediaKey(key));
    }
  },
});
