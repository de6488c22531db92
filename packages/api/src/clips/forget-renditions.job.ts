import { defineJob } from '../platform/jobs/jobs.ts';
import { asMediaKey } from '../platform/media/store.ts';

/** Deletes files of what was shown, once nothing names them any more. */
export const forgetRenditionBytes = defineJob<{ storeKeys: string[] }>({
  name: 'forget-rendition-bytes',
  async run({ storeKeys }, { services: { media }, signal }) {
    for (const storeKey of storeKeys) {
      signal.throwIfAborted();
      await media.renditions.remove(asMediaKey(storeKey));
    }
  },
});
