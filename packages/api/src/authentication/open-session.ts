import type { Context } from '../authorization/context.ts';
import { later } from '../platform/clock.ts';
import { digestOf, newSecret } from '../platform/ids.ts';
import type { Em } from '../platform/orm/orm.ts';
import type { Account } from './account.entity.ts';
import { deviceOf } from './device.ts';
import { Session } from './session.entity.ts';

export const sessionCookie = '__Host-session';

/** How long a session stands, in hours: a working day for those who see other people's data. */
const hoursOf = { candidate: 30 * 24, recruiter: 7 * 24, staff: 12 } as const;

/** A new session with a new secret, whatever cookie the browser brought (fault A17). */
export const openSession = async ({ now, exchange }: Pick<Context, 'now' | 'exchange'>, em: Em, account: Account): Promise<Session> => {
  const secret = newSecret();
  const expiresAt = later(now, { hours: hoursOf[account.kind] });
  const session = em.create(Session, {
    account,
    secretDigest: digestOf(secret),
    sourceDigest: digestOf(`source ${exchange.source}`),
    device: deviceOf(exchange.userAgent),
    startedAt: now,
    lastSeenAt: now,
    expiresAt,
  });
  await em.persist(session).flush();
  exchange.setCookie(sessionCookie, secret, { maxAgeSeconds: hoursOf[account.kind] * 3600 });
  return session;
};
