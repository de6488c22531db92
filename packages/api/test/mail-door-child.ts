/** Takes mail in, by SMTP and by the hook of a hosted service, and reads it, on the database it is told on its command line; says its ports. For tests that kill it or weigh it. */
import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import express from 'express';
import { createServices } from '../src/app/create-services.ts';
import { jobs } from '../src/app/jobs.ts';
import { mountMailHook } from '../src/incoming-mail/incoming-mail.route.ts';
import { startIncomingMail } from '../src/incoming-mail/start-incoming-mail.ts';
import { systemClock } from '../src/platform/clock.ts';
import { startWorkers } from '../src/platform/jobs/worker.ts';
import { createLog } from '../src/platform/log.ts';
import type { TrustedRelay } from '../src/platform/mail/authenticate-mail.ts';
import type { Settings } from '../src/platform/services.ts';

type Told = { databaseUrl: string; settings: Settings; relay: TrustedRelay; hookSecret: string };

const { databaseUrl, settings, relay, hookSecret } = JSON.parse(process.argv[2] ?? '') as Told;
const log = createLog('silent');
const { services } = await createServices({ databaseUrl, databasePool: 4, clock: systemClock, log, settings, mailTrust: { relay } });
const { port } = await startIncomingMail(services, { host: '127.0.0.1', port: 0 });
await startWorkers(services, databaseUrl, jobs, [], { concurrency: 1 });
const hook = express();
mountMailHook(hook, services, Buffer.from(hookSecret));
const listening = hook.listen(0, '127.0.0.1');
await once(listening, 'listening');
// As Node says it of a TCP port.
const { port: hookPort } = listening.address() as AddressInfo;
process.stdout.write(`${port} ${hookPort}\n`);
