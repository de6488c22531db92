import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { fingerprintOf, formatVerifierKey } from '@jobprod/shared/verifier-key';
import { readConfig } from './app/config.ts';
import { explainFailure } from './app/explain-failure.ts';
import { rotateKeyBeside } from './app/rotate-key-beside.ts';
import { start } from './app/start.ts';
import { inviteStaff } from './authentication/invite-staff.ts';
import { createLog } from './platform/log.ts';

const usage =
  'npm run admin -- someone@example.org "First name" Surname\n\nMakes an administrator of the back office. They sign in by their mailbox; nothing secret is printed.\nStop the service first where it uses the embedded PostgreSQL.\n\nnpm run admin -- rotate-register-key\n\nChanges the key that signs the register, announced under the one before. The service may run meanwhile.\n';

const { positionals } = parseArgs({ allowPositionals: true, strict: true });
const [email, firstName, lastName, ...more] = positionals;
const isRotation = email === 'rotate-register-key' && firstName === undefined;

let place = { port: 0, dataDir: '' };
try {
  const read = readConfig(process.env);
  place = read;
  if (isRotation) {
    const key = await rotateKeyBeside(read);
    process.stdout.write(
      `The register is signed by a new key from its next head on:\n  ${formatVerifierKey(key)}\n  ${fingerprintOf(key)}\nBack up ${join(read.dataDir, 'keys')}, bring it to every machine of the service, publish the fingerprint, and give the key to your witnesses.\n`,
    );
    process.exit(0);
  }
  if (!email || !firstName || !lastName || more.length > 0 || !/^[^\s@]+@[^\s@]+$/.test(email)) {
    process.stderr.write(usage);
    process.exit(2);
  }
  // Mails lead to where the service is, not to the port this command borrows.
  const origin = read.origin ?? `http://${read.host}:${read.port}`;
  const config = { ...read, origin, port: 0, workers: 0 };
  const { services, stop } = await start(config, createLog('warn'));
  const { orm, clock } = services;
  try {
    await inviteStaff(orm.em.fork(), { email, firstName, lastName, roles: ['ADMINISTRATOR'], language: 'fr' }, origin, clock.now());
  } finally {
    await stop();
  }
  process.stdout.write(`${email} is an administrator; a mail that says so is in the outbox.\n`);
  process.exit(0);
} catch (error) {
  process.stderr.write(`${explainFailure(error, place) ?? (error instanceof Error ? error.message : String(error))}\n`);
  process.exit(1);
}
