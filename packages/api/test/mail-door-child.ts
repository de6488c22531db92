/** Takes mail in and reads it, on the database it is told on its command line; says its port. For tests that kill it or weigh it. */
import { createServices } from '../src/app/create-services.ts';
import { jobs } from '../src/app/jobs.ts';
import { startIncomingMail } from '../src/incoming-mail/start-incoming-mail.ts';
import { systemClock } from '../src/platform/clock.ts';
import { startWorkers } from '../src/platform/jobs/worker.ts';
import { createLog } from '../src/platform/log.ts';
import type { TrustedRelay } from '../src/platform/mail/authenticate-mail.ts';
import type { Settings } from '../src/platform/services.ts';

type Told = { databaseUrl: string; settings: Settings; relay: TrustedRelay };

const { databaseUrl, settings, relay } = JSON.parse(process.argv[2] ?? '') as Told;
const log = createLog('silent');
const { services } = await createServices({ databaseUrl, databasePool: 4, clock: systemClock, log, settings, mailTrust: { relay } });
const { port } = await startIncomingMail(services, { host: '127.0.0.1', port: 0 });
await startWorkers(services, databaseUrl, jobs, [], { concurrency: 1 });
process.stdout.write(`${port}\n`);
