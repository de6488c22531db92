import type { Context } from '../authorization/context.ts';
import { type Viewer, visitor } from '../authorization/viewer.ts';
import { newId } from '../platform/ids.ts';
import { sql } from '../platform/orm/sql.ts';
import { readProfileRows } from './profile-row.ts';
import { ProfileView } from './profile-view.ts';
import { isVisibleTo } from './visibility.ts';

/** As whom a candidate looks at their own page. */
export type ProfileAudience = 'VISITOR' | 'COMPANY' | 'PASSWORD_HOLDER';

/** Someone of this kind, whoever they are: a recruiter’s company is one that nobody has blocked. */
const someone = (viewer: Viewer, audience: ProfileAudience, profileId: string, now: Date): Viewer => {
  if (audience === 'VISITOR') return visitor(viewer.language);
  if (audience === 'PASSWORD_HOLDER') return visitor(viewer.language, new Set([profileId]));
  const person = { accountId: newId(), sessionId: newId(), email: '', firstName: '', lastName: '', language: viewer.language };
  return { kind: 'recruiter', ...person, recruiterId: newId(), companyId: newId(), since: now, unlockedProfileIds: new Set() };
};

/**
 * The candidate’s own page with the eyes of another: the same fact is asked, of a viewer who is made up. Where it is not published, as it will be once it is. Null
 * where it does not exist for them.
 */
export const seenAs = async ({ em, viewer, now }: Context, profileId: string, audience: ProfileAudience): Promise<ProfileView | null> => {
  if (viewer.kind !== 'candidate') return null;
  const [row] = await readProfileRows(em, viewer, now, sql`p.id = ${profileId}::uuid and p.candidate_id = ${viewer.candidateId}::uuid`);
  const other = someone(viewer, audience, profileId, now);
  if (!row || !isVisibleTo({ ...row, state: 'ACTIVE', publishedAt: now, blockedCompanyIds: [] }, other, now)) return null;
  return new ProfileView(row, other);
};
