import { expect, it } from 'vitest';
import { ClockGoesBack } from '../platform/clock-mark.ts';
import { ConfigError } from '../platform/config-error.ts';
import { explainFailure } from './explain-failure.ts';

const place = { port: 4000, dataDir: '/srv/jobprod' };
const coded = (code: string | number, message = 'it failed', more: object = {}) => Object.assign(new Error(message), { code, ...more });
/** As the migrator and the ORM hand on what they met. */
const wrapped = (cause: Error) => new Error(`Migration 20261122000000-people failed: ${cause.message}`, { cause });

it.each([
  ['a wrong setting', new ConfigError('PORT must be 0 to 65535.'), 'PORT must be 0 to 65535.'],
  [
    'a clock turned back',
    new ClockGoesBack({ reachedAt: new Date('2028-05-24T10:00:00Z'), toldToStartAt: null }),
    /^The data was written until 2028-05-24/,
  ],
  ['a busy port', coded('EADDRINUSE', 'listen', { port: 4000 }), /^Port 4000 is in use\. Stop what runs there, or set PORT/],
  ['a busy port for mail', coded('EADDRINUSE', 'listen', { port: 4025 }), /^Port 4025, where mail comes in, is in use\..*MAIL_IN_PORT/],
  [
    'a port not ours',
    coded('EACCES', 'listen EACCES: permission denied'),
    /^Not allowed to write in \/srv\/jobprod or to listen on port 4000/,
  ],
  ['an address not ours', coded('EADDRNOTAVAIL'), /^HOST is not an address of this machine/],
  ['a file for a folder', coded('ENOTDIR'), '/srv/jobprod is not a folder. Set JOBPROD_DATA to one.'],
  ['a full disk', coded('ENOSPC'), /^The disk of \/srv\/jobprod is full/],
  [
    'the database’s full disk',
    coded('53100', 'could not extend file "base/1/2": No space left on device'),
    /^The disk of the database is full/,
  ],
  ['a read-only disk', coded('EROFS'), /lies on a read-only disk/],
  ['no database', coded('ECONNREFUSED'), /^PostgreSQL does not answer at DATABASE_URL/],
  ['an unknown host', coded('ENOTFOUND'), /^The host named in DATABASE_URL is not known/],
  ['a wrong password', coded('28P01', 'password authentication failed'), /^PostgreSQL refused the user or the password in DATABASE_URL/],
  ['a database that is not there', coded('3D000'), /^The database named in DATABASE_URL does not exist/],
  ['a database that starts', coded('57P03'), /^PostgreSQL at DATABASE_URL is starting or stopping/],
  ['no right in the database', coded('42501', 'permission denied for schema public'), /^PostgreSQL does not let the user in DATABASE_URL/],
  [
    'the same, as a migration tells it',
    wrapped(coded('42501', 'permission denied for schema public')),
    /^PostgreSQL does not let the user/,
  ],
  [
    'a file the database may not read',
    coded('42501', 'could not open file "base/1/2": Permission denied'),
    /^Not allowed to write in \/srv\/jobprod/,
  ],
  ['a disk the database may not write', coded('42501', 'could not create file "x": Read-only file system'), /lies on a read-only disk/],
  [
    'a program that was started',
    coded(1, 'Command failed', { stderr: 'initdb: error: could not create directory: Permission denied' }),
    /^Not allowed to write in/,
  ],
  ['a program on a full disk', coded(1, 'Command failed', { stderr: 'No space left on device' }), /^The disk of \/srv\/jobprod is full/],
  ['an administrator who is one', coded('INVITATION_EXISTS'), /^This address has an account already/],
])('%s is told in a sentence that says what to do', (_, failure, sentence) => {
  if (typeof sentence === 'string') expect(explainFailure(failure, place)).toBe(sentence);
  else expect(explainFailure(failure, place)).toMatch(sentence);
});

it('what nobody foresaw is not explained away', () => {
  expect(explainFailure(new TypeError('x is not a function'), place)).toBeUndefined();
  expect(explainFailure(coded('42P01', 'relation "x" does not exist'), place)).toBeUndefined();
  const ring = new Error('round');
  ring.cause = ring;
  expect(explainFailure(ring, place)).toBeUndefined();
});
