import type { Viewer } from '../authorization/viewer.ts';
import type { Em } from '../platform/orm/orm.ts';
import { CompanyCard } from './company-card.entity.ts';
import { SpaceInvitation } from './space-invitation.entity.ts';

/** Invitations that let their candidate read at an instant: entered, not revoked, not over (N4). */
const open = (on: Date) => ({ enteredAt: { $ne: null }, revokedAt: null, endsAt: { $gt: on } });

/** Whether a link still opens at an instant. */
export const isUsable = (
  { enteredAt, revokedAt, expiresAt }: Pick<SpaceInvitation, 'enteredAt' | 'revokedAt' | 'expiresAt'>,
  on: Date,
): boolean => enteredAt == null && revokedAt == null && on < expiresAt;

/** The companies a candidate's open invitations cover, now; undefined where none is open: the space is not there (N4). */
export const coveredBy = async (em: Em, viewer: Viewer, on: Date): Promise<ReadonlySet<string> | undefined> => {
  if (viewer.kind !== 'candidate') return undefined;
  const invitations = await em.find(SpaceInvitation, { candidate: viewer.candidateId, ...open(on) }, { populate: ['collection'] });
  if (invitations.length === 0) return undefined;
  return new Set(invitations.flatMap(({ companyIds, collection }) => [...companyIds, ...(collection?.companyIds ?? [])]));
};

/** The cards a candidate reads: covered, let through by staff, of companies that are members now and that they have not blocked. */
export const cardsFor = async (em: Em, viewer: Viewer, on: Date): Promise<CompanyCard[] | undefined> => {
  const covered = await coveredBy(em, viewer, on);
  if (!covered || viewer.kind !== 'candidate') return undefined;
  const rows = await em.execute<{ id: string }[]>(
    `select k.id from company_card k where k.company_id = any(?::uuid[]) and k.shown is not null
       and exists (select from company_membership m where m.company_id = k.company_id and m.ended_at is null)
       and not exists (select from profile p where p.candidate_id = ? and p.state <> 'ERASED' and k.company_id = any(p.blocked_company_ids))`,
    [`{${[...covered].join(',')}}`, viewer.candidateId],
  );
  return em.find(CompanyCard, { id: { $in: rows.map(({ id }) => id) } }, { populate: ['company'], orderBy: { company: { name: 'asc' } } });
};
