import type { Language } from '@jobprod/shared/language';
import { staffRoles, type Viewer, visitor } from '../authorization/viewer.ts';
import { digestOf } from '../platform/ids.ts';
import type { Em } from '../platform/orm/orm.ts';

type Row = {
  sessionId: string;
  accountId: string;
  email: string;
  language: Language;
  /** Raw rows carry instants and arrays as text: what is needed of them is made in SQL. */
  isFresh: boolean;
  candidateId: string | null;
  staffId: string | null;
  roles: string | null;
  recruiterId: string | null;
  companyId: string | null;
};

/** One query tells everything about who asks. A recruiter of a company that is no member now is nobody (N1). */
const query = (condition: string) => `
  select s.id as "sessionId", s.last_seen_at > ?::timestamptz - interval '5 minutes' as "isFresh", a.id as "accountId", a.email, a.language,
         c.id as "candidateId", m.id as "staffId", array_to_string(m.roles, ',') as roles,
         r.id as "recruiterId", r.company_id as "companyId"
  from session s
  join account a on a.id = s.account_id and a.closed_at is null
  left join candidate c on c.account_id = a.id
  left join staff_member m on m.account_id = a.id
  left join (recruiter r join company_membership n on n.company_id = r.company_id and n.ended_at is null) on r.account_id = a.id
  where ${condition} and s.revoked_at is null and s.expires_at > ?`;

const viewerOf = (row: Row, unlockedProfileIds: ReadonlySet<string>): Viewer => {
  const { sessionId, accountId, email, language, candidateId, staffId, roles, recruiterId, companyId } = row;
  const person = { sessionId, accountId, email, language, unlockedProfileIds };
  if (candidateId) return { kind: 'candidate', ...person, candidateId };
  if (staffId) return { kind: 'staff', ...person, staffId, roles: new Set(staffRoles.filter((role) => roles?.split(',').includes(role))) };
  if (recruiterId && companyId) return { kind: 'recruiter', ...person, recruiterId, companyId };
  return visitor(language, unlockedProfileIds);
};

export const viewerOfSession = async (em: Em, sessionId: string, now: Date): Promise<Viewer> => {
  const [row] = await em.execute<Row[]>(query('s.id = ?'), [now, sessionId, now]);
  return row ? viewerOf(row, new Set()) : visitor('fr');
};

/** The viewer a cookie stands for; a visitor when it stands for none. The time last seen is kept to five minutes. */
export const viewerOfCookie = async (em: Em, secret: string, language: Language, now: Date): Promise<Viewer> => {
  const [row] = await em.execute<Row[]>(query('s.secret_digest = ?'), [now, digestOf(secret), now]);
  if (!row) return visitor(language);
  if (!row.isFresh) await em.execute('update session set last_seen_at = ? where id = ?', [now, row.sessionId]);
  return viewerOf(row, new Set());
};
