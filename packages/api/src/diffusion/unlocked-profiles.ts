import { later } from '../platform/clock.ts';
import { digestOf } from '../platform/ids.ts';
import { defineTick } from '../platform/jobs/jobs.ts';
import type { Em } from '../platform/orm/orm.ts';
import { ClipServing } from './clip-serving.entity.ts';
import { UnlockGrant } from './unlock-grant.entity.ts';

/** A browser that unlocked something, whoever is signed in there. */
export const browserCookie = '__Host-browser';

/** What this browser has unlocked with passwords that still stand (D2, D3); asked at every request, so that a revocation ends it at the next. */
export const unlockedProfileIds = async (em: Em, secret: string, now: Date): Promise<ReadonlySet<string>> => {
  const rows = await em.execute<{ profileId: string }[]>(
    `select distinct g.profile_id as "profileId" from unlock_grant g join profile_password w on w.id = g.password_id
     where g.browser_digest = ? and g.expires_at > ? and w.revoked_at is null and w.expires_at > ?`,
    [digestOf(secret), now, now],
  );
  return new Set(rows.map(({ profileId }) => profileId));
};

/** Deletes what was unlocked, and what was sent of clips, once it is over: the trail stands elsewhere. */
export const forgetUnlocks = defineTick({
  name: 'forget-unlocks',
  everySeconds: 600,
  async run({ services: { orm }, now }) {
    const aDayAgo = later(now, { days: -1 });
    await orm.em.fork().nativeDelete(UnlockGrant, { expiresAt: { $lte: aDayAgo } });
    await orm.em.fork().nativeDelete(ClipServing, { lastAt: { $lte: aDayAgo } });
  },
});
