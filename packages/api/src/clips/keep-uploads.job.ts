import { LockMode } from '@mikro-orm/core';
import { later, systemClock } from '../platform/clock.ts';
import { defineTick, enqueue } from '../platform/jobs/jobs.ts';
import type { Services } from '../platform/services.ts';
import { FinishedUpload } from './finished-upload.entity.ts';
import { forgetUploadBytes } from './forget-upload-bytes.job.ts';
import { takeUpload } from './take-upload.ts';

/** An upload can be gone on with for so long after its last byte, as files' own dates tell: these are real days, whatever the product's clock says. */
const unfinishedDays = 7;
const undeclaredDays = 1;

/** What arrived whole and was not declared within a day: no link to the job search, so it is not kept (I4). */
const forgetUndeclared = async ({ orm }: Services, now: Date): Promise<void> => {
  const due = { finishedAt: { $lte: later(now, { days: -undeclaredDays }) } };
  const waiting = await orm.em.fork().find(FinishedUpload, due, { orderBy: { finishedAt: 'asc' }, limit: 100, fields: ['id'] });
  for (const { id } of waiting) {
    await orm.em.fork().transactional(async (tx) => {
      // Declared meanwhile, it is gone from here.
      const upload = await tx.findOne(FinishedUpload, { id, ...due }, { lockMode: LockMode.PESSIMISTIC_WRITE });
      if (!upload) return;
      await tx.remove(upload).flush();
      await enqueue(tx, forgetUploadBytes, { storeKey: upload.storeKey });
    });
  }
};

/** Takes over uploads that a crash left whole, and lets go of what nobody goes on with or declares. */
export const keepUploads = defineTick({
  name: 'keep-uploads',
  everySeconds: 60,
  async run({ services, now }) {
    const { uploads } = services.media;
    for (const { id } of uploads.complete()) await uploads.handOver(id, (whole, file) => takeUpload(services, whole, file));
    await uploads.sweep(later(systemClock.now(), { days: -unfinishedDays }));
    await forgetUndeclared(services, now);
  },
});
