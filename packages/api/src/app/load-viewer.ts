import type { Language } from '@jobprod/shared/language';
import { staffRoles, type Viewer, visitor } from '../authorization/viewer.ts';
import { digestOf } from '../platform/ids.ts';
import { inOneGo } from '../platform/orm/in-one-go.ts';
import type { Em } from '../platform/orm/orm.ts';
import { readRows, type Sql, sql } from '../platform/orm/sql.ts';

type Row = {
  sessionId: string;
  digest: string;
  accountId: string;
  email: string;
  firstName: string;
  lastName: string;
  language: Language;
  isFresh: boolean;
  /** Within a transaction instants come as text. */
  since: Date | string | null;
  candidateId: string | null;
  staffId: string | null;
  roles: string | null;
  recruiterId: string | null;
  companyId: string | null;
  isMember: boolean;
};

/** One query tells everything about who asks, and is asked at every request. A recruiter of a company that is no member now has lost all of a recruiter's rights (N1). */
const read = (em: Em, condition: Sql, now: Date): Promise<Row[]> =>
  readRows<Row>(
    em,
    sql`
    select s.id as "sessionId", s.secret_digest as digest, s.last_seen_at > ${now}::timestamptz - interval '5 minutes' as "isFresh", a.id as "accountId", a.email, a.language,
           a.first_name as "firstName", a.last_name as "lastName", coalesce(c.registered_at, r.joined_at) as since,
           c.id as "candidateId", m.id as "staffId", array_to_string(m.roles, ',') as roles,
           r.id as "recruiterId", r.company_id as "companyId", n.id is not null as "isMember"
    from session s
    join account a on a.id = s.account_id and a.closed_at is null
    left join candidate c on c.account_id = a.id
    left join staff_member m on m.account_id = a.id
    left join recruiter r on r.account_id = a.id
    left join company_membership n on n.company_id = r.company_id and n.ended_at is null
    where ${condition} and s.revoked_at is null and s.expires_at > ${now}::timestamptz`,
    { prepared: true },
  );

type Shown = { digest: string; now: Date };

/** The sessions of the requests that came in one go, each for the one that showed its secret; asked as of the last of them. */
const sessionsIn = (em: Em) =>
  inOneGo(async (shown: readonly Shown[]): Promise<readonly (Row | undefined)[]> => {
    const now = new Date(Math.max(...shown.map((one) => one.now.getTime())));
    const rows = await read(em, sql`s.secret_digest = any(${shown.map(({ digest }) => digest)}::text[])`, now);
    const byDigest = new Map(rows.map((row) => [row.digest, row]));
    return shown.map(({ digest }) => byDigest.get(digest));
  });

const readers = new WeakMap<object, ReturnType<typeof sessionsIn>>();

const sessionOf = (em: Em, shown: Shown): Promise<Row | undefined> => {
  const connection = em.getConnection();
  const reader = readers.get(connection) ?? sessionsIn(em.fork());
  readers.set(connection, reader);
  return reader(shown);
};

const viewerOf = (row: Row, unlockedProfileIds: ReadonlySet<string>): Viewer => {
  const { sessionId, accountId, email, firstName, lastName, language, candidateId, staffId, roles, recruiterId, companyId, isMember } = row;
  const person = { sessionId, accountId, email, firstName, lastName, language, unlockedProfileIds };
  const since = new Date(row.since ?? 0);
  if (candidateId) return { kind: 'candidate', ...person, candidateId, since };
  if (staffId) return { kind: 'staff', ...person, staffId, roles: new Set(staffRoles.filter((role) => roles?.split(',').includes(role))) };
  if (recruiterId && companyId) return { kind: isMember ? 'recruiter' : 'former-recruiter', ...person, recruiterId, companyId, since };
  return visitor(language, unlockedProfileIds);
};

export const viewerOfSession = async (em: Em, sessionId: string, now: Date): Promise<Viewer> => {
  const [row] = await read(em, sql`s.id = ${sessionId}::uuid`, now);
  return row ? viewerOf(row, new Set()) : visitor('fr');
};

/** The viewer a cookie stands for; a visitor when it stands for none. The time last seen is kept to five minutes. */
export const viewerOfCookie = async (em: Em, secret: string, language: Language, now: Date): Promise<Viewer> => {
  const row = await sessionOf(em, { digest: digestOf(secret), now });
  if (!row) return visitor(language);
  if (!row.isFresh) await em.execute('update session set last_seen_at = ? where id = ?', [now, row.sessionId]);
  return viewerOf(row, new Set());
};
