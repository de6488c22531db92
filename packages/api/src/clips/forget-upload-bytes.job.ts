import { defineJob } from '../platform/jobs/jobs.ts';
import { asMediaKey } from '../platform/media/store.ts';

/** Deletes bytes of the store of sources, once the row that named them no longer does. */
export const forgetUploadBytes = defineJob<{ storeKey: string }>({
  name: 'forget-upload-bytes',
  run: ({ storeKey }, { services: { media } }) => media.sources.remove(asMediaKey(storeKey)),
});
