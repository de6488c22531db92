import type { Viewer } from '../authorization/viewer.ts';
import { companyOf, hasRole } from '../authorization/who.ts';
import { idOf } from '../platform/graphql/global-id.ts';
import type { Em } from '../platform/orm/orm.ts';
import { Introduction } from './introduction.entity.ts';

type Pair = { candidate: { id: string }; company: { id: string } };

/** JobProd's own program, with the scope. */
const isHouseProgram = (viewer: Viewer): boolean =>
  viewer.kind === 'api-client' && viewer.companyId === null && viewer.scopes.has('INTRODUCTIONS_READ');

/** What passes between a company and a candidate exists for the two of them, the company's programs, and the network manager; for nobody else (N3, N6). */
export const isPairVisibleTo = ({ candidate, company }: Pair, viewer: Viewer): boolean =>
  hasRole(viewer, 'NETWORK_MANAGER') ||
  isHouseProgram(viewer) ||
  (viewer.kind === 'candidate' && viewer.candidateId === candidate.id) ||
  companyOf(viewer, 'INTRODUCTIONS_READ') === company.id;

/** List form of `isPairVisibleTo`. */
export const pairsVisibleTo = (viewer: Viewer): { candidate?: string; company?: string; id?: { $in: string[] } } => {
  if (hasRole(viewer, 'NETWORK_MANAGER') || isHouseProgram(viewer)) return {};
  if (viewer.kind === 'candidate') return { candidate: viewer.candidateId };
  const company = companyOf(viewer, 'INTRODUCTIONS_READ');
  return company === undefined ? { id: { $in: [] } } : { company };
};

/** Whether the introduction a global id names exists for this viewer. */
export const seesIntroductionNamed = async (em: Em, viewer: Viewer, globalId: string): Promise<boolean> => {
  const introduction = await em.findOne(Introduction, { id: idOf('Introduction', globalId) });
  return introduction !== null && isPairVisibleTo(introduction, viewer);
};
