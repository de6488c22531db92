import type { Context } from '../authorization/context.ts';
import type { Viewer } from '../authorization/viewer.ts';
import type { Em } from '../platform/orm/orm.ts';
import { type Sql, sql } from '../platform/orm/sql.ts';
import { ensureProfile, hasApprovedTerms } from './ensure-profile.ts';
import { Profile } from './profile.entity.ts';
import { readProfileRows } from './profile-row.ts';
import { ProfileView } from './profile-view.ts';
import { recordConsultations } from './record-consultation.ts';
import { isOwner, visibleTo } from './visibility.ts';

const read = async ({ em, viewer, now }: Context, condition: Sql): Promise<ProfileView[]> =>
  (await readProfileRows(em, viewer, now, condition)).map((row) => new ProfileView(row, viewer));

/** A profile opened by its address: for a company's reader, a consultation (N2). Null for hidden and absent alike. */
export const openProfileBySlug = async (context: Context, slug: string): Promise<ProfileView | null> => {
  const views = await read(context, sql`p.slug = ${slug.slice(0, 100)}`);
  await recordConsultations(context, views, 'page');
  return views[0] ?? null;
};

/** Whether a profile stands at this address for this viewer. Nothing of it is read, so nothing is consulted. */
export const profileStandsAt = async (em: Em, slug: string, viewer: Viewer, now: Date): Promise<boolean> =>
  (await em.count(Profile, { $and: [{ slug: slug.slice(0, 100) }, visibleTo(viewer, now)] })) > 0;

/** A profile opened by its id, which is the same. */
export const openProfile = async (context: Context, id: string): Promise<ProfileView | null> => {
  const views = await read(context, sql`p.id = ${id}::uuid`);
  await recordConsultations(context, views, 'page');
  return views[0] ?? null;
};

/** A profile whose page stands open and is told of changes: a look like the one that opened it, kept where that was not, or is long past. */
export const followProfile = async (context: Context, id: string): Promise<ProfileView | null> => {
  const views = await read(context, sql`p.id = ${id}::uuid`);
  await recordConsultations(context, views, 'open-page');
  return views[0] ?? null;
};

/** A candidate's own, made when they first need it; or as staff come to it through the candidate. */
export const profileOfCandidate = async (context: Context, candidateId: string): Promise<ProfileView | null> => {
  const { em, viewer, now } = context;
  if (isOwner({ candidateId }, viewer) && (await hasApprovedTerms(em, candidateId))) await ensureProfile(em, candidateId, now);
  const views = await read(context, sql`p.candidate_id = ${candidateId}::uuid`);
  await recordConsultations(context, views, 'list');
  return views[0] ?? null;
};

type Waiting = { id: string; resolve(view: ProfileView | null): void; reject(error: unknown): void };
const waitingIn = new WeakMap<Context, Waiting[]>();

/**
 * The profile that something else names (a contact, an introduction), as far as this viewer may see it; null where they may not. Those asked for in one go are read
 * in one go.
 */
export const profileFor = (context: Context, id: string): Promise<ProfileView | null> =>
  new Promise((resolve, reject) => {
    const waiting = waitingIn.get(context);
    if (waiting) waiting.push({ id, resolve, reject });
    else {
      const first: Waiting[] = [{ id, resolve, reject }];
      waitingIn.set(context, first);
      setImmediate(() => {
        waitingIn.delete(context);
        void readTogether(context, first);
      });
    }
  });

const readTogether = async (context: Context, waiting: readonly Waiting[]): Promise<void> => {
  try {
    const views = await read(context, sql`p.id = any(${[...new Set(waiting.map(({ id }) => id))]}::uuid[])`);
    await recordConsultations(context, views, 'list');
    const byId = new Map(views.map((view) => [view.id, view]));
    for (const { id, resolve } of waiting) resolve(byId.get(id) ?? null);
  } catch (error) {
    for (const { reject } of waiting) reject(error);
  }
};
