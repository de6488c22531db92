import type { Context } from '../authorization/context.ts';
import { later } from '../platform/clock.ts';
import { announce } from '../platform/events.ts';
import { digestOf, newSecret } from '../platform/ids.ts';
import type { Em } from '../platform/orm/orm.ts';
import type { Account } from './account.entity.ts';
import { deviceOf } from './device.ts';
import { Session } from './session.entity.ts';

export const sessionCookie = '__Host-session';

/** How long a session stands, in hours: a working day for those who see other people's data. */
const hoursOf = { candidate: 30 * 24, recruiter: 7 * 24, staff: 12 } as const;

/** The session this browser brought, whoever’s it was, ends where another begins; its open sockets hear it and close. */
const endBrought = async ({ now, exchange }: Pick<Context, 'now' | 'exchange'>, em: Em): Promise<void> => {
  const brought = exchange.cookie(sessionCookie);
  const session = brought && (await em.findOne(Session, { secretDigest: digestOf(brought), revokedAt: null }));
  if (!session) return;
  session.revokedAt = now;
  await announce(em, 'session-revoked', session.id);
};

/** A new session with a new secret, whatever cookie the browser brought (fault A17). */
export const openSession = async (context: Pick<Context, 'now' | 'exchange' | 'services'>, em: Em, account: Account): Promise<Session> => {
  const { now, exchange, services } = context;
  await endBrought(context, em);
  const secret = newSecret();
  const expiresAt = later(now, { hours: hoursOf[account.kind] });
  const session = em.create(Session, {
    account,
    secretDigest: digestOf(secret),
    sourceDigest: services.sourceDigests(exchange.source),
    device: deviceOf(exchange.userAgent),
    startedAt: now,
    lastSeenAt: now,
    expiresAt,
  });
  await em.persist(session).flush();
  exchange.setCookie(sessionCookie, secret, { maxAgeSeconds: hoursOf[account.kind] * 3600 });
  return session;
};
