import { defineTick } from '../jobs/jobs.ts';

export const renewTokenKeys = defineTick({
  name: 'renew-token-keys',
  everySeconds: 600,
  run: ({ services: { tokenKeys }, now }) => tokenKeys.renew(now),
});
