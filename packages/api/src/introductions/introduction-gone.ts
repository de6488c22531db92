import type { Em } from '../platform/orm/orm.ts';
import type { ProfileState } from '../profiles/profile-life.ts';
import type { Introduction } from './introduction.entity.ts';
import { goneBy, type Happening } from './introduction-ends.ts';

type Row = { profileState: ProfileState; isBlocked: boolean; isMember: boolean; isClosed: boolean };

/** What `goneBy` asks, of an introduction named `i`. */
const gone = `
  p.state as "profileState", i.company_id = any(p.blocked_company_ids) as "isBlocked", a.closed_at is not null as "isClosed",
  exists (select from company_membership m where m.company_id = i.company_id and m.ended_at is null) as "isMember"
  from introduction i join profile p on p.id = i.profile_id join candidate c on c.id = i.candidate_id join account a on a.id = c.account_id`;

/** Which of what ends even an agreed introduction has happened to this one; undefined for none. */
export const goneFrom = async (em: Em, { id }: Pick<Introduction, 'id'>): Promise<Happening | undefined> => {
  const [row] = await em.execute<Row[]>(`select ${gone} where i.id = ?`, [id]);
  return row && goneBy(row);
};

/** Those both agreed to that one of the two has gone from, by id. */
export const goneAfter = (em: Em, after: string, size: number): Promise<{ id: string }[]> =>
  em.execute(
    `select id from (select i.id, ${gone} where i.id > ? and i.state in ('AGREED', 'MEETING_PROPOSED', 'SCHEDULED')) agreed
     where "profileState" in ('LOCKED', 'ERASED') or "isBlocked" or "isClosed" or not "isMember" order by id limit ?`,
    [after, size],
  );
