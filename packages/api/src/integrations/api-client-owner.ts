import type { FilterQuery } from '@mikro-orm/postgresql';
import type { Viewer } from '../authorization/viewer.ts';
import { hasRole } from '../authorization/who.ts';
import type { ApiClient } from './api-client.entity.ts';

/** A company's recruiters keep its programs, JobProd's administrators JobProd's own. */
export const ownsClient = ({ company }: Pick<ApiClient, 'company'>, viewer: Viewer): boolean =>
  company ? viewer.kind === 'recruiter' && viewer.companyId === company.id : hasRole(viewer, 'ADMINISTRATOR');

/** List form of `ownsClient`. */
export const ownClients = (viewer: Viewer): FilterQuery<ApiClient> => {
  if (viewer.kind === 'recruiter') return { company: viewer.companyId };
  return hasRole(viewer, 'ADMINISTRATOR') ? { company: null } : { id: { $in: [] } };
};

/** For whom a new program of theirs reads: their company, or JobProd (null); undefined for who may make none. */
export const ownerOf = (viewer: Viewer): string | null | undefined => {
  if (viewer.kind === 'recruiter') return viewer.companyId;
  return hasRole(viewer, 'ADMINISTRATOR') ? null : undefined;
};
