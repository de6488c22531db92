import { AlreadyRunning } from '../platform/postgres/embedded-postgres.ts';
import { ConfigError } from './config.ts';

type Place = { port: number; dataDir: string };
type Met = Place & { busyPort: number | undefined };

/** Failures of a start that a person can mend, by their system code. */
const sentences: Readonly<Record<string, (met: Met) => string>> = {
  EADDRINUSE: ({ port, busyPort }) =>
    busyPort === undefined || busyPort === port
      ? `Port ${port} is in use. Stop what runs there, or set PORT to another one.`
      : `Port ${busyPort}, where mail comes in, is in use. Stop what runs there, or set MAIL_IN_PORT to another one, or to off.`,
  EACCES: ({ dataDir, port }) =>
    `Not allowed to write in ${dataDir} or to listen on port ${port}. Give this user the folder, set JOBPROD_DATA to one of theirs, or choose a port above 1023.`,
  EPERM: ({ dataDir }) => `Not allowed to write in ${dataDir}. Give this user the folder, or set JOBPROD_DATA to one of theirs.`,
  EROFS: ({ dataDir }) => `${dataDir} lies on a read-only disk. Set JOBPROD_DATA to a folder that can be written.`,
  ENOSPC: ({ dataDir }) => `The disk of ${dataDir} is full. Make room, or set JOBPROD_DATA to a folder elsewhere.`,
  ENOTDIR: ({ dataDir }) => `${dataDir} is not a folder. Set JOBPROD_DATA to one.`,
  EEXIST: ({ dataDir }) => `${dataDir} is not a folder. Set JOBPROD_DATA to one.`,
  ECONNREFUSED: () => 'PostgreSQL does not answer at DATABASE_URL. Start it, or unset DATABASE_URL to use the embedded one.',
  '28P01': () => 'PostgreSQL refused the user or the password in DATABASE_URL.',
  '3D000': () => 'The database named in DATABASE_URL does not exist. Create it first.',
};

/** One sentence that says what to do; undefined for a failure nobody foresaw, which is shown whole. */
export const explainFailure = (error: unknown, place: Place): string | undefined => {
  if (error instanceof ConfigError || error instanceof AlreadyRunning) return error.message;
  const code = error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : '';
  const busyPort = error instanceof Error && 'port' in error && typeof error.port === 'number' ? error.port : undefined;
  return sentences[code]?.({ ...place, busyPort });
};
