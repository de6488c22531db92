import { ClockGoesBack } from '../platform/clock-mark.ts';
import { ConfigError } from '../platform/config-error.ts';
import { AlreadyRunning } from '../platform/postgres/embedded-postgres.ts';

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
  '53100': ({ dataDir }) => `The disk of the database is full (${dataDir}, unless DATABASE_URL says otherwise). Make room and start again.`,
  INVITATION_EXISTS: () => 'This address has an account already, and its person signs in by their mailbox. Name another address.',
  '57P03': () => 'PostgreSQL at DATABASE_URL is starting or stopping. Try again in a moment.',
  ENOTFOUND: () => 'The host named in DATABASE_URL is not known. Correct it, or unset DATABASE_URL to use the embedded PostgreSQL.',
  EADDRNOTAVAIL: () => 'HOST is not an address of this machine. Set it to one that is, such as localhost.',
  ECONNREFUSED: () => 'PostgreSQL does not answer at DATABASE_URL. Start it, or unset DATABASE_URL to use the embedded one.',
  '28P01': () => 'PostgreSQL refused the user or the password in DATABASE_URL.',
  '42501': () =>
    'PostgreSQL does not let the user in DATABASE_URL do what the service needs. Make that user the owner of the database and of its schema “public”.',
  '3D000': () => 'The database named in DATABASE_URL does not exist. Create it first.',
};

/** What programs that were started say on the same accounts: they have no code. */
const heard: readonly [RegExp, string][] = [
  [/no space left on device|disk quota exceeded|check free disk space/i, 'ENOSPC'],
  [/read-only file system/i, 'EROFS'],
  [/permission denied|operation not permitted/i, 'EACCES'],
];

const said = (error: Error): string => `${error.message} ${'stderr' in error && typeof error.stderr === 'string' ? error.stderr : ''}`;

/** PostgreSQL says of a file that it may not open or write what it says of rights: what the machine said stands in its words. */
const isOfAFile = ({ message }: Error): boolean => /could not \w+ (file|directory)/.test(message);

const codeOf = (error: Error): string | undefined => {
  if (!('code' in error) || typeof error.code !== 'string' || !sentences[error.code]) return undefined;
  return error.code === '42501' && isOfAFile(error) ? undefined : error.code;
};

/** An error and what it came of. */
const chainOf = (error: unknown): Error[] => {
  const chain: Error[] = [];
  for (let one = error; one instanceof Error && !chain.includes(one); one = one.cause) chain.push(one);
  return chain;
};

/** One sentence that says what to do; undefined for a failure nobody foresaw, which is shown whole. */
export const explainFailure = (error: unknown, place: Place): string | undefined => {
  if (error instanceof ConfigError || error instanceof AlreadyRunning || error instanceof ClockGoesBack) return error.message;
  const chain = chainOf(error);
  const coded = chain.find((one) => codeOf(one) !== undefined);
  const busyPort = coded && 'port' in coded && typeof coded.port === 'number' ? coded.port : undefined;
  const code = coded ? codeOf(coded) : heard.find(([words]) => chain.some((one) => words.test(said(one))))?.[1];
  return code === undefined ? undefined : sentences[code]?.({ ...place, busyPort });
};
