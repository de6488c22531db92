import { randomBytes } from 'node:crypto';
import { newId } from '@jobprod/api/dist/src/platform/ids.js';
import { toBase64Url } from '@jobprod/shared/bytes';
import { commit, saltLength } from '@jobprod/shared/register-leaf';
import type pg from 'pg';

export type Update = { revision: number; headline?: string };

const owner = `
  select c.id from session s join account a on a.id = s.account_id and a.closed_at is null join candidate c on c.account_id = a.id
  where s.secret_digest = $1 and s.revoked_at is null and s.expires_at > now()`;
const change = `update profile set headline = $3, revision = revision + 1, updated_at = now() where candidate_id = $1 and revision = $2 returning id, headline, revision`;
const register = 'call register_append($1, $2, $3, $4, $5, $6, $7, $8)';

/** The same fact and the same entry in the register, in one transaction; the session is looked up, and nothing else is asked. */
export const update = async (pool: pg.Pool, digest: string, { revision, headline }: Update) => {
  const client = await pool.connect();
  try {
    await client.query('begin');
    const [candidate] = (await client.query<{ id: string }>({ name: 'owner', text: owner, values: [digest] })).rows;
    if (!candidate) throw new Error('signed in nowhere');
    const { rows } = await client.query<{ id: string; revision: number }>({
      name: 'change',
      text: change,
      values: [candidate.id, revision, headline],
    });
    const [profile] = rows;
    if (!profile) throw new Error('changed meanwhile');
    const salt = randomBytes(saltLength);
    const by = { kind: 'candidate', id: candidate.id };
    const payload = { revision: profile.revision, changed: ['headline'] };
    const { canonical, commitment } = commit({ by, about: { kind: 'profile', id: profile.id }, parties: [candidate.id], payload }, salt);
    const entry = [
      newId(),
      'communications',
      'profile-updated',
      new Date().toISOString(),
      commitment,
      canonical,
      toBase64Url(salt),
      `{${candidate.id}}`,
    ];
    await client.query({ name: 'register', text: register, values: entry });
    await client.query('commit');
    return { profile, errors: [] };
  } catch (error) {
    await client.query('rollback');
    throw error;
  } finally {
    client.release();
  }
};
