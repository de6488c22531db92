import { notFound } from '../authorization/access-errors.ts';
import type { Context } from '../authorization/context.ts';
import { later } from '../platform/clock.ts';
import { digestOf, newId } from '../platform/ids.ts';
import { readRows, sql } from '../platform/orm/sql.ts';
import { append } from '../platform/register/append.ts';
import { throttle } from '../platform/throttle/throttle.ts';
import type { ClipView, ProfileView } from '../profiles/profile-view.ts';
import { type Look, lookOf } from '../profiles/record-consultation.ts';
import { openServedClip } from '../profiles/served-clip.ts';
import { shareSent } from './clip-servings.ts';
import { browserCookie } from './unlocked-profiles.ts';

/** A page tells every few seconds. */
const perPlayer = { limit: 200, minutes: 10 };
/** What is played within half an hour is one playing. */
const once = { minutes: 30 };

/** Whoever holds a password and is nobody here plays under that password. */
const lookOfHolder = async ({ em, exchange, now }: Context, profile: ProfileView): Promise<Look | undefined> => {
  const browser = exchange.cookie(browserCookie);
  if (!browser || !profile.viewerHasUnlocked) return undefined;
  const [held] = await readRows<{ passwordId: string; companyId: string | null }>(
    em,
    sql`select g.password_id as "passwordId", r.company_id as "companyId"
        from unlock_grant g join profile_password w on w.id = g.password_id left join recruiter r on r.id = w.recruiter_id
        where g.browser_digest = ${digestOf(browser)} and g.profile_id = ${profile.id}::uuid and g.expires_at > ${now}::timestamptz
        order by g.granted_at desc limit 1`,
  );
  return (
    held && { reason: 'PASSWORD_HOLDER', by: { kind: 'visitor', id: held.passwordId }, actorId: held.passwordId, companyId: held.companyId }
  );
};

const keep = ({ em, now }: Context, { id, candidateId }: ProfileView, clip: ClipView, look: Look, share: number): Promise<void> =>
  em.fork().transactional(async (tx) => {
    await tx.execute('select pg_advisory_xact_lock(hashtextextended(?, 0))', [`played ${id} ${look.actorId}`]);
    const [known] = await tx.execute<{ id: string }[]>(
      `update profile_access set played_share = greatest(played_share, ?) where profile_id = ? and actor_id = ? and kind = 'PLAYED' and at > ? returning id`,
      [share, id, look.actorId, later(now, { minutes: -once.minutes })],
    );
    if (known) return;
    const accessId = newId();
    await tx.execute(
      `insert into profile_access (id, profile_id, at, kind, reason, company_id, actor_id, played_share) values (?, ?, ?, 'PLAYED', ?, ?, ?, ?)`,
      [accessId, id, now, look.reason, look.companyId, look.actorId, share],
    );
    await append(tx, {
      register: 'communications',
      type: 'clip-played',
      at: now,
      by: look.by,
      about: { kind: 'profile', id },
      parties: [candidateId, ...(look.companyId === null ? [] : [look.companyId])],
      payload: { access: accessId, clipVersion: clip.clipVersionId, reason: look.reason },
    });
  });

/**
 * What a page says was played of a clip that it may show (D3): kept for those whose looks are kept, company's people, password holders, staff in charge of what is
 * restricted; of anyone else nothing is. The trail holds the greatest share that was told, and no more than the bytes allow that were sent to this reader: a page can
 * say less than was seen, and never make up a playing.
 */
export const recordClipPlayed = async (context: Context, { clipId, seconds }: { clipId: string; seconds: number }): Promise<void> => {
  const { em, viewer, now } = context;
  const opened = await openServedClip(em, clipId, viewer, now);
  if (!opened) throw notFound();
  const { profile, clip } = opened;
  const look = lookOf(viewer, 'page', profile) ?? (await lookOfHolder(context, profile));
  if (!look || !(seconds > 0)) return;
  const share = Math.min(seconds / clip.durationSeconds, await shareSent(context, clip.id));
  if (!(share > 0)) return;
  await throttle(em, `played ${profile.id} ${look.actorId}`, perPlayer, now);
  await keep(context, profile, clip, look, share);
};
