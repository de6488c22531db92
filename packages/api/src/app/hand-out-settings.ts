import { resolve } from 'node:path';
import { headsFile } from '../platform/register/heads-file.ts';
import type { HandOutSettings } from '../platform/services.ts';
import type { Config } from './config.ts';
import { readTimeStampRoots } from './setting-files.ts';

/** To whom heads go, from the configuration; the certificates are read here, so that a wrong path stops the start. */
export const handOutSettings = async (config: Config): Promise<HandOutSettings> => ({
  headsFile: config.registerHeadsFile ? resolve(config.registerHeadsFile) : headsFile(config.dataDir),
  digestTo: config.registerDigestTo,
  witnesses: config.registerWitnesses,
  authority:
    config.timeStampUrl && config.timeStampRoots
      ? { url: config.timeStampUrl, roots: await readTimeStampRoots(config.timeStampRoots) }
      : undefined,
});
