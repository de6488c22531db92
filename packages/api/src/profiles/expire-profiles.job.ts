import { profileExpiry, profileMonths, profileWarningDays } from '@jobprod/shared/profile-expiry';
import { LockMode } from '@mikro-orm/core';
import { Account } from '../authentication/account.entity.ts';
import { later } from '../platform/clock.ts';
import { announce } from '../platform/events.ts';
import { defineTick } from '../platform/jobs/jobs.ts';
import { queueMail } from '../platform/mail/mail.ts';
import type { Em } from '../platform/orm/orm.ts';
import { append } from '../platform/register/append.ts';
import { Profile } from './profile.entity.ts';
import { profileExpiredMail, profileExpiringMail } from './profile-expiry.mail.ts';

/** The last sign of a profile's person: a publication, a change, an approval of terms, a visit. */
const lastSign = `
  greatest(p.published_at, p.updated_at, (select max(t.approved_at) from terms_acceptance t where t.candidate_id = p.candidate_id),
    (select max(s.last_seen_at) from session s join candidate c on c.account_id = s.account_id where c.id = p.candidate_id))`;

/** Those of whom nothing was heard for nearly so long. */
const quiet = (em: Em, now: Date): Promise<{ id: string }[]> =>
  em.execute(
    `select p.id from profile p
     where p.state = 'ACTIVE' and ${lastSign} < ?::timestamptz and (p.expiry_warned_at is null or p.expiry_warned_at <= ${lastSign} or p.expiry_warned_at <= ?::timestamptz)
     order by p.id limit 500`,
    [later(now, { days: -(profileMonths - 2) * 30 }), later(now, { days: 1 - profileWarningDays })],
  );

/** Warns, or takes off, where it is due: mail, trace and state commit together. */
const settle = (em: Em, id: string, origin: string, now: Date): Promise<void> =>
  em.transactional(async (tx) => {
    const profile = await tx.findOne(Profile, { id, state: 'ACTIVE' }, { lockMode: LockMode.PESSIMISTIC_WRITE });
    if (!profile) return;
    const [{ at } = { at: 0 }] = await tx.execute<{ at: number }[]>(
      `select (extract(epoch from ${lastSign}) * 1000)::float8 as at from profile p where p.id = ?`,
      [id],
    );
    const { warnAt, expiresAt } = profileExpiry(new Date(at), profile.expiryWarnedAt ?? null);
    if (expiresAt ? now < expiresAt : now < warnAt) return;
    await tx.populate(profile, ['candidate']);
    const account = await tx.findOneOrFail(Account, profile.candidate.account.id);
    if (expiresAt) profile.become('EXPIRED');
    else profile.expiryWarnedAt = now;
    const end = expiresAt ?? profileExpiry(new Date(at), now).expiresAt ?? now;
    const mail = expiresAt ? profileExpiredMail(account, origin) : profileExpiringMail(account, end, origin);
    if (!account.closedAt) await queueMail(tx, { ...mail, aboutProfileId: id }, now);
    await append(tx, {
      register: 'communications',
      type: expiresAt ? 'profile-expired' : 'profile-expiry-announced',
      at: now,
      by: { kind: 'service' },
      about: { kind: 'profile', id },
      parties: [profile.candidateId],
      payload: { expiresAt: end.toISOString() },
    });
    if (expiresAt) await announce(tx, 'profile-changed', id);
  });

/** Takes off the profiles whose people have not been heard of for two years, after a warning (G5). Their owner publishes them again in one click. */
export const expireProfiles = defineTick({
  name: 'expire-profiles',
  everySeconds: 600,
  async run({ services: { orm, settings }, now, signal }) {
    for (const { id } of await quiet(orm.em.fork(), now)) {
      if (signal.aborted) return;
      await settle(orm.em.fork(), id, settings.origin, now);
    }
  },
});
