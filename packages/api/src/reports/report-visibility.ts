import type { FilterQuery } from '@mikro-orm/postgresql';
import type { Viewer } from '../authorization/viewer.ts';
import { hasRole } from '../authorization/who.ts';
import type { Candidate } from '../candidates/candidate.entity.ts';
import { areDataOpenTo, candidatesOpenTo } from '../candidates/data-lock.ts';
import type { Report } from './report.entity.ts';
import type { ReportKind } from './report-facts.ts';

type Reported = { kind: ReportKind; candidate?: Pick<Candidate, 'id' | 'dataLockedAt'> | null | undefined; company: { id: string } };

/** A report exists for the side that made it and for the network manager, never for the other side: what is upheld, it is told by mail. Locked data hide it from staff (G3). */
export const isReportVisibleTo = ({ kind, candidate, company }: Reported, viewer: Viewer): boolean => {
  if (viewer.kind === 'candidate') return kind === 'CONTACT' && candidate?.id === viewer.candidateId;
  if (viewer.kind === 'recruiter') return kind === 'DIRECT_APPROACH' && company.id === viewer.companyId;
  return hasRole(viewer, 'NETWORK_MANAGER') && (!candidate || areDataOpenTo(candidate, viewer));
};

/** List form of `isReportVisibleTo`. */
export const reportsVisibleTo = (viewer: Viewer): FilterQuery<Report> => {
  if (viewer.kind === 'candidate') return { kind: 'CONTACT', candidate: { id: viewer.candidateId } };
  if (viewer.kind === 'recruiter') return { kind: 'DIRECT_APPROACH', company: { id: viewer.companyId } };
  if (!hasRole(viewer, 'NETWORK_MANAGER')) return { id: { $in: [] } };
  // Of an officer's nothing is hidden; an empty condition in an alternative would find nothing.
  if (hasRole(viewer, 'DATA_PROTECTION_OFFICER')) return {};
  return { $or: [{ candidate: null }, { candidate: candidatesOpenTo(viewer) }] };
};
