import type { FilterQuery } from '@mikro-orm/postgresql';
import type { Viewer } from '../authorization/viewer.ts';
import { companyOf, hasRole } from '../authorization/who.ts';
import type { Candidate } from '../candidates/candidate.entity.ts';
import { areDataOpenTo, candidatesOpenTo } from '../candidates/data-lock.ts';
import { idOf } from '../platform/graphql/global-id.ts';
import type { Em } from '../platform/orm/orm.ts';
import { Introduction } from './introduction.entity.ts';

type Pair = { candidate: Pick<Candidate, 'id' | 'dataLockedAt'>; company: { id: string } };

/** JobProd's own program, with the scope. */
const isHouseProgram = (viewer: Viewer): boolean =>
  viewer.kind === 'api-client' && viewer.companyId === null && viewer.scopes.has('INTRODUCTIONS_READ');

/**
 * What passes between a company and a candidate exists for the two of them, the company's programs, and the network manager; for nobody else (N3, N6). While the candidate's data are
 * locked, for the candidate alone: what they wrote, and that there is something to write about, is theirs (G3). Lifted, it is all there again.
 */
export const isPairVisibleTo = ({ candidate, company }: Pair, viewer: Viewer): boolean => {
  if (viewer.kind === 'candidate') return viewer.candidateId === candidate.id;
  const isTheirs = hasRole(viewer, 'NETWORK_MANAGER') || isHouseProgram(viewer) || companyOf(viewer, 'INTRODUCTIONS_READ') === company.id;
  return isTheirs && areDataOpenTo(candidate, viewer);
};

type Pairs = { candidate?: FilterQuery<Candidate>; company?: string; id?: { $in: string[] } };

/** List form of `isPairVisibleTo`. */
export const pairsVisibleTo = (viewer: Viewer): Pairs => {
  if (viewer.kind === 'candidate') return { candidate: { id: viewer.candidateId } };
  const candidate = candidatesOpenTo(viewer);
  if (hasRole(viewer, 'NETWORK_MANAGER') || isHouseProgram(viewer)) return { candidate };
  const company = companyOf(viewer, 'INTRODUCTIONS_READ');
  return company === undefined ? { id: { $in: [] } } : { company, candidate };
};

/** What JobProd proposes of its own accord exists for the company once it was asked, after the candidate agreed: of somebody who did not, it learns nothing (D2, N6). */
const putToCompany: FilterQuery<Introduction> = { putToCompanyAt: { $ne: null } };
export const isPutToCompany = ({ putToCompanyAt }: Pick<Introduction, 'putToCompanyAt'>): boolean => putToCompanyAt != null;

/** Whose an entry about an introduction is, at this instant. */
export const partiesToldOf = (introduction: Pick<Introduction, 'putToCompanyAt' | 'candidate' | 'company'>): string[] =>
  isPutToCompany(introduction) ? [introduction.candidate.id, introduction.company.id] : [introduction.candidate.id];

type Asked = Pair & Pick<Introduction, 'putToCompanyAt'>;

/** Whether an introduction exists for this viewer. */
export const isIntroductionVisibleTo = (introduction: Asked, viewer: Viewer): boolean =>
  isPairVisibleTo(introduction, viewer) && (companyOf(viewer, 'INTRODUCTIONS_READ') === undefined || isPutToCompany(introduction));

/** List form of `isIntroductionVisibleTo`. */
export const introductionsVisibleTo = (viewer: Viewer): FilterQuery<Introduction> =>
  companyOf(viewer, 'INTRODUCTIONS_READ') === undefined ? pairsVisibleTo(viewer) : { $and: [pairsVisibleTo(viewer), putToCompany] };

/** What a company knows of what it was asked, or asked for, with a candidate. */
export const knownToCompany = (pair: { candidate: string; company: string }): FilterQuery<Introduction> => ({ $and: [pair, putToCompany] });

/** Whether the introduction a global id names exists for this viewer. */
export const seesIntroductionNamed = async (em: Em, viewer: Viewer, globalId: string): Promise<boolean> => {
  const introduction = await em.findOne(Introduction, { id: idOf('Introduction', globalId) }, { populate: ['candidate'] });
  return introduction !== null && isIntroductionVisibleTo(introduction, viewer);
};
