import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { headsFile } from '../platform/register/heads-file.ts';
import type { HandOutSettings } from '../platform/services.ts';
import { type Config, ConfigError } from './config.ts';

const readRoots = async (path: string): Promise<string> => {
  const text = await readFile(path, 'utf8').catch(() => '');
  if (!text.includes('-----BEGIN CERTIFICATE-----'))
    throw new ConfigError('REGISTER_TIMESTAMP_ROOTS must be the path of a file of certificates (PEM).');
  return text;
};

/** To whom heads go, from the configuration; the certificates are read here, so that a wrong path stops the start. */
export const handOutSettings = async (config: Config): Promise<HandOutSettings> => ({
  headsFile: config.registerHeadsFile ? resolve(config.registerHeadsFile) : headsFile(config.dataDir),
  digestTo: config.registerDigestTo,
  witnesses: config.registerWitnesses,
  authority:
    config.timeStampUrl && config.timeStampRoots ? { url: config.timeStampUrl, roots: await readRoots(config.timeStampRoots) } : undefined,
});
