import { type Publisher, publisher as usual } from '@jobprod/shared/publisher';
import { headsFile } from '../src/platform/register/heads-file.ts';
import type { Settings } from '../src/platform/services.ts';

/** What the product is told of itself in tests; its origin is set once its port is known. */
export const settingsFor = (dataDir: string, publisher: Publisher = usual): Settings => ({
  origin: 'http://localhost',
  isProduction: false,
  dataDir,
  mailFrom: 'JobProd <contact@jobprod.com>',
  mailDomain: 'jobprod.com',
  registerOrigin: 'jobprod.test/register',
  readingsADay: { LISTED: 10_000, OPENED: 500, PLAYED: 300 },
  handOut: { headsFile: headsFile(dataDir), digestTo: [], witnesses: [], authority: undefined },
  publisher,
  contactAddress: publisher.email,
  rightsAddress: publisher.rightsEmail,
  recoveryDays: 7,
  youTubeRemovalMinutes: 60,
  sourceDays: { atMost: 180, afterApproval: 30 },
  webhooksToLoopback: false,
});
