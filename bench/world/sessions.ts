import { sessionCookie } from '@jobprod/api/dist/src/authentication/open-session.js';
import { digestOf, newSecret } from '@jobprod/api/dist/src/platform/ids.js';
import type pg from 'pg';

export type Account = { id: string; profileId?: string; slug?: string };
export type Session = Account & { cookie: string };

/** A session as sign-in leaves it: the browser has the secret, the database its digest. */
export const openSessions = async (pool: pg.Pool, accounts: readonly Account[]): Promise<Session[]> => {
  const opened = accounts.map((account) => ({ account, secret: newSecret() }));
  await pool.query(
    `insert into session (id, account_id, secret_digest, source_digest, device, started_at, last_seen_at, expires_at)
     select uuidv7(), account_id, digest, 'bench', 'bench', now(), now(), now() + interval '7 days' from unnest($1::uuid[], $2::text[]) as given(account_id, digest)`,
    [opened.map(({ account }) => account.id), opened.map(({ secret }) => digestOf(secret))],
  );
  return opened.map(({ account, secret }) => ({ ...account, cookie: `${sessionCookie}=${secret}; language=fr` }));
};
