import { parseArgs } from 'node:util';
import { readConfig } from './app/config.ts';
import { explainFailure } from './app/explain-failure.ts';
import { start } from './app/start.ts';
import { inviteStaff } from './authentication/invite-staff.ts';
import { createLog } from './platform/log.ts';

const usage =
  'npm run admin -- someone@example.org "First name" Surname\n\nMakes an administrator of the back office. They sign in by their mailbox; nothing secret is printed.\nStop the service first where it uses the embedded PostgreSQL.\n';

const { positionals } = parseArgs({ allowPositionals: true, strict: true });
const [email, firstName, lastName, ...more] = positionals;
if (!email || !firstName || !lastName || more.length > 0 || !/^[^\s@]+@[^\s@]+$/.test(email)) {
  process.stderr.write(usage);
  process.exit(2);
}

let place = { port: 0, dataDir: '' };
try {
  const read = readConfig(process.env);
  // Mails lead to where the service is, not to the port this command borrows.
  const origin = read.origin ?? `http://${read.host}:${read.port}`;
  const config = { ...read, origin, port: 0, workers: 0 };
  place = config;
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
