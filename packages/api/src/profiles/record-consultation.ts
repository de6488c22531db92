import type { Context } from '../authorization/context.ts';
import type { Viewer } from '../authorization/viewer.ts';
import { discloseCompany } from '../companies/disclose-company.ts';
import { holdOffCopying } from '../copying/hold-off-copying.ts';
import { later } from '../platform/clock.ts';
import { newId } from '../platform/ids.ts';
import type { Em } from '../platform/orm/orm.ts';
import { readRows, sql } from '../platform/orm/sql.ts';
import { append } from '../platform/register/append.ts';
import type { AccessReason } from './profile-access.entity.ts';
import type { ProfileView } from './profile-view.ts';
import { isOwner } from './visibility.ts';

/**
 * A page opened; one that stands open, and is told of changes; or a list that happened to hold it. A recruiter's list is not a consultation; what a program or the staff in charge
 * read always counts.
 */
export type Occasion = 'page' | 'open-page' | 'list';

/** `always`: every look is kept, not one in thirty minutes. */
export type Look = { reason: AccessReason; by: { kind: string; id: string }; actorId: string; companyId: string | null; always?: boolean };
type Seen = Pick<ProfileView, 'id' | 'candidateId' | 'isRestricted' | 'viewerHasUnlocked' | 'viewerIsInCharge'>;

/** Staff leave a trail where they see what is restricted: in charge of it, every page they open (D1), or by a password. */
const lookOfStaff = (
  staffId: string,
  occasion: Occasion,
  { isRestricted, viewerHasUnlocked, viewerIsInCharge }: Seen,
): Look | undefined => {
  if (!isRestricted || !(viewerIsInCharge || viewerHasUnlocked)) return undefined;
  const reason = viewerIsInCharge ? 'STAFF_IN_CHARGE' : 'PASSWORD_HOLDER';
  return { reason, by: { kind: 'staff', id: staffId }, actorId: staffId, companyId: null, always: occasion === 'page' };
};

/** Who looks, and why they may; undefined where looking leaves no trace: visitors, candidates, staff at what is public. */
export const lookOf = (viewer: Viewer, occasion: Occasion, profile: Seen): Look | undefined => {
  const reason = profile.isRestricted && profile.viewerHasUnlocked ? 'PASSWORD_HOLDER' : 'NETWORK_MEMBER';
  if (viewer.kind === 'recruiter') {
    const { recruiterId: id, companyId } = viewer;
    return occasion === 'list' ? undefined : { reason, by: { kind: 'recruiter', id }, actorId: id, companyId };
  }
  if (viewer.kind === 'api-client') {
    const { apiClientId: id, companyId } = viewer;
    return { reason: companyId === null ? 'PUBLIC_PROFILE' : reason, by: { kind: 'api-client', id }, actorId: id, companyId };
  }
  return viewer.kind === 'staff' ? lookOfStaff(viewer.staffId, occasion, profile) : undefined;
};

/** One look counts once in thirty minutes. */
const once = { minutes: 30 };

const isKnown = async (em: Em, profileId: string, { actorId }: Look, now: Date): Promise<boolean> => {
  const since = later(now, { minutes: -once.minutes });
  const query = sql`
    select exists (
      select from profile_access where profile_id = ${profileId}::uuid and actor_id = ${actorId}::uuid and kind = 'CONSULTED' and at > ${since}::timestamptz
    ) as known`;
  const [row] = await readRows<{ known: boolean }>(em, query, { prepared: true });
  return row?.known ?? false;
};

type Looked = Pick<Seen, 'id' | 'candidateId'>;

const record = (em: Em, { id, candidateId }: Looked, look: Look, now: Date): Promise<void> =>
  em.fork().transactional(async (tx) => {
    await tx.execute('select pg_advisory_xact_lock(hashtextextended(?, 0))', [`look ${id} ${look.actorId}`]);
    if (!look.always && (await isKnown(tx, id, look, now))) return;
    const accessId = newId();
    await tx.execute(
      `insert into profile_access (id, profile_id, at, kind, reason, company_id, actor_id) values (?, ?, ?, 'CONSULTED', ?, ?, ?)`,
      [accessId, id, now, look.reason, look.companyId, look.actorId],
    );
    await append(tx, {
      register: 'communications',
      type: 'profile-consulted',
      at: now,
      by: look.by,
      about: { kind: 'profile', id },
      parties: [candidateId, ...(look.companyId === null ? [] : [look.companyId])],
      payload: { access: accessId, reason: look.reason },
    });
    // The candidate now reads the company's name in their trail, and owes it confidence (N8).
    if (look.companyId !== null) await discloseCompany(tx, { candidateId, companyId: look.companyId, occasion: 'consultation' }, now);
  });

/** Keeps one look, before the answer leaves; not again where it counts already. */
export const recordLook = async (em: Em, profile: Looked, look: Look, now: Date): Promise<void> => {
  if (look.always || !(await isKnown(em, profile.id, look, now))) await record(em, profile, look, now);
};

/** Keeps the trail of who looked, where a look leaves one (N2, D1): before the answer leaves; or holds off who has looked at too many (T7). */
export const recordConsultations = async (context: Context, profiles: readonly ProfileView[], occasion: Occasion): Promise<void> => {
  const { em, viewer, now } = context;
  const others = profiles.filter((profile) => !isOwner(profile, viewer)).map(({ id }) => id);
  await holdOffCopying(context, occasion === 'list' ? 'LISTED' : 'OPENED', others);
  for (const profile of profiles) {
    const look = lookOf(viewer, occasion, profile);
    if (look) await recordLook(em, profile, look, now);
  }
};
