import { sendMail } from '../platform/mail/mail.ts';
import type { AnyJob } from '../platform/jobs/worker.ts';
import type { Tick } from '../platform/jobs/jobs.ts';
import { sendReceipts } from '../terms/send-receipts.job.ts';
import type { Services } from '../platform/services.ts';

export const jobs: readonly AnyJob<Services>[] = [sendMail];
export const ticks: readonly Tick<Services>[] = [sendReceipts];
