/** Works off the jobs of the database it is told on its command line, its mail going to a relay; for tests that kill it. */
import { createServices } from '../src/app/create-services.ts';
import { jobs } from '../src/app/jobs.ts';
import { systemClock } from '../src/platform/clock.ts';
import { startWorkers } from '../src/platform/jobs/worker.ts';
import { createLog } from '../src/platform/log.ts';
import type { Settings } from '../src/platform/services.ts';

type Told = { databaseUrl: string; smtpUrl: string; settings: Settings };

const { databaseUrl, smtpUrl, settings } = JSON.parse(process.argv[2] ?? '') as Told;
const log = createLog('silent');
const { services } = await createServices({ databaseUrl, databasePool: 4, smtpUrl, clock: systemClock, log, settings });
await startWorkers(services, databaseUrl, jobs, [], { concurrency: 1 });
process.stdout.write('at work\n');
