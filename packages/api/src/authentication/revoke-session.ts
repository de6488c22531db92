import type { Context } from '../authorization/context.ts';
import { type Viewer, visitor } from '../authorization/viewer.ts';
import { announce } from '../platform/events.ts';
import type { Em } from '../platform/orm/orm.ts';
import { sessionCookie } from './open-session.ts';
import { Session } from './session.entity.ts';

/** Ends one of the viewer's own sessions, and says whether there was one; its open sockets hear it and close (fault A09). */
export const revokeSession = async ({ em, viewer, now }: Context, sessionId: string): Promise<boolean> => {
  if (!('accountId' in viewer)) return false;
  const { accountId } = viewer;
  return em.transactional(async (tx) => {
    const ended = await tx.nativeUpdate(Session, { id: sessionId, account: accountId, revokedAt: null }, { revokedAt: now });
    if (ended > 0) await announce(tx, 'session-revoked', sessionId);
    return ended > 0;
  });
};

export const signOut = async (context: Context): Promise<Viewer> => {
  const { viewer, exchange } = context;
  if ('sessionId' in viewer) await revokeSession(context, viewer.sessionId);
  exchange.clearCookie(sessionCookie);
  return visitor(viewer.language);
};

/** Ends every session of an account but those kept; in the caller's transaction. */
export const endSessions = async (em: Em, accountId: string, kept: readonly string[], now: Date): Promise<void> => {
  const open = await em.find(Session, { account: accountId, revokedAt: null, id: { $nin: [...kept] } });
  for (const { id } of open) {
    await em.nativeUpdate(Session, { id, revokedAt: null }, { revokedAt: now });
    await announce(em, 'session-revoked', id);
  }
};
