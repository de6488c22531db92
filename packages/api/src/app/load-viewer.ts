import type { Language } from '@jobprod/shared/language';
import type { StaffRole, Viewer } from '../authorization/viewer.ts';
import { visitor } from '../authorization/viewer.ts';
import { later } from '../platform/clock.ts';
import { digestOf } from '../platform/ids.ts';
import type { Em } from '../platform/orm/orm.ts';

type Row = {
  sessionId: string;
  accountId: string;
  email: string;
  language: Language;
  lastSeenAt: Date;
  candidateId: string | null;
  staffId: string | null;
  roles: StaffRole[] | null;
};

/** One query tells everything about who asks. */
const query = (condition: string) => `
  select s.id as "sessionId", s.last_seen_at as "lastSeenAt", a.id as "accountId", a.email, a.language,
         c.id as "candidateId", m.id as "staffId", m.roles
  from session s
  join account a on a.id = s.account_id and a.closed_at is null
  left join candidate c on c.account_id = a.id
  left join staff_member m on m.account_id = a.id
  where ${condition} and s.revoked_at is null and s.expires_at > ?`;

const viewerOf = (row: Row, unlockedProfileIds: ReadonlySet<string>): Viewer => {
  const { sessionId, accountId, email, language, candidateId, staffId, roles } = row;
  const person = { sessionId, accountId, email, language, unlockedProfileIds };
  if (candidateId) return { kind: 'candidate', ...person, candidateId };
  if (staffId) return { kind: 'staff', ...person, staffId, roles: new Set(roles) };
  return visitor(language, unlockedProfileIds);
};

export const viewerOfSession = async (em: Em, sessionId: string, now: Date): Promise<Viewer> => {
  const [row] = await em.execute<Row[]>(query('s.id = ?'), [sessionId, now]);
  return row ? viewerOf(row, new Set()) : visitor('fr');
};

/** The viewer a cookie stands for; a visitor when it stands for none. The time last seen is kept to five minutes. */
export const viewerOfCookie = async (em: Em, secret: string, language: Language, now: Date): Promise<Viewer> => {
  const [row] = await em.execute<Row[]>(query('s.secret_digest = ?'), [digestOf(secret), now]);
  if (!row) return visitor(language);
  if (later(row.lastSeenAt, { minutes: 5 }) < now) await em.execute('update session set last_seen_at = ? where id = ?', [now, row.sessionId]);
  return viewerOf(row, new Set());
};
