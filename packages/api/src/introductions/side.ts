import type { Viewer } from '../authorization/viewer.ts';

/** The two between whom contacts and introductions happen. */
export type Side = 'CANDIDATE' | 'COMPANY';

export const otherSide = (side: Side): Side => (side === 'COMPANY' ? 'CANDIDATE' : 'COMPANY');

type Pair = { candidate: { id: string }; company: { id: string } };

/** On which side a person acts; undefined for anyone who is on neither. */
export const sideOf = ({ candidate, company }: Pair, viewer: Viewer): Side | undefined => {
  if (viewer.kind === 'candidate' && viewer.candidateId === candidate.id) return 'CANDIDATE';
  return viewer.kind === 'recruiter' && viewer.companyId === company.id ? 'COMPANY' : undefined;
};
