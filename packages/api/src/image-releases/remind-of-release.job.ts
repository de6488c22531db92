import { LockMode } from '@mikro-orm/core';
import { Account } from '../authentication/account.entity.ts';
import { later } from '../platform/clock.ts';
import { announce } from '../platform/events.ts';
import { defineTick } from '../platform/jobs/jobs.ts';
import { queueMail } from '../platform/mail/mail.ts';
import type { Em } from '../platform/orm/orm.ts';
import { append } from '../platform/register/append.ts';
import { ImageRelease } from './image-release.entity.ts';
import { makeReleaseLink } from './release-link.ts';
import { releaseEndedMail, releaseReminderMail } from './release-reminder.mail.ts';
import { type ReminderDays, reminderDays, reminderDue } from './reminder-due.ts';

const mailFor = async (tx: Em, release: ImageRelease, account: Account, days: ReminderDays, origin: string, now: Date) => {
  if (days === 0) return releaseEndedMail(account, release.expiresAt, origin);
  const withdrawUrl = await makeReleaseLink(tx, release, origin, now);
  return releaseReminderMail(account, { days, expiresAt: release.expiresAt }, { origin, withdrawUrl });
};

/** One release's reminder, where one is due: mail, trace and mark commit together, so that it goes once however often the tick runs. */
const remind = (em: Em, id: string, origin: string, now: Date): Promise<void> =>
  em.transactional(async (tx) => {
    const release = await tx.findOne(ImageRelease, { id, withdrawnAt: null, replacedAt: null }, { lockMode: LockMode.PESSIMISTIC_WRITE });
    const days = release && reminderDue(release, now);
    if (!release || days === null) return;
    await tx.populate(release, ['candidate']);
    const account = await tx.findOneOrFail(Account, release.candidate.account.id);
    release.lastReminderDays = days;
    const mail = account.closedAt ? null : await queueMail(tx, await mailFor(tx, release, account, days, origin, now), now);
    await append(tx, {
      register: days === 0 ? 'transactions' : 'communications',
      type: days === 0 ? 'image-release-expired' : 'image-release-reminded',
      at: now,
      by: { kind: 'service' },
      about: { kind: 'image-release', id: release.id },
      parties: [release.candidate.id],
      payload: { days, expiresAt: release.expiresAt.toISOString(), ...(mail ? { mail: mail.messageId } : {}) },
    });
    await announce(tx, 'image-release-changed', release.candidate.id);
  });

/** Reminds candidates of the end of their release (A2), and tells them of it. It only tells: what is shown asks the release itself, at the instant. */
export const remindOfReleases = defineTick({
  name: 'remind-of-releases',
  everySeconds: 30,
  async run({ services: { orm, settings }, now, signal }) {
    const soon = later(now, { days: Math.max(...reminderDays) + 1 });
    const untold = { $or: [{ lastReminderDays: null }, { lastReminderDays: { $gt: 0 } }] };
    const running = await orm.em
      .fork()
      .find(ImageRelease, { expiresAt: { $lte: soon }, withdrawnAt: null, replacedAt: null, ...untold }, { orderBy: { expiresAt: 'asc' } });
    for (const release of running) {
      if (signal.aborted) return;
      if (reminderDue(release, now) !== null) await remind(orm.em.fork(), release.id, settings.origin, now);
    }
  },
});
