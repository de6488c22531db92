import { LockMode } from '@mikro-orm/core';
import { Account } from '../authentication/account.entity.ts';
import { StaffMember } from '../authentication/staff-member.entity.ts';
import { Candidate } from '../candidates/candidate.entity.ts';
import type { Em } from '../platform/orm/orm.ts';
import type { Interview } from './interview.entity.ts';
import { InterviewerAvailability } from './interviewer-availability.entity.ts';

/** One who can be booked: with the role, and an account that is open. */
const interviewing = { roles: { $contains: ['INTERVIEWER' as const] }, account: { closedAt: null } };

export const availabilities = (em: Em): Promise<InterviewerAvailability[]> =>
  em.find(InterviewerAvailability, { interviewer: interviewing }, { orderBy: { id: 'asc' } });

export const availabilityOf = (em: Em, interviewerId: string): Promise<InterviewerAvailability | null> =>
  em.findOne(InterviewerAvailability, { interviewer: interviewerId });

/**
 * One booking at a time for each of the two, so that those who want one hour stand in line instead of meeting in the middle. Always the candidate first. Which of them has the hour is
 * for the exclusion constraints to say.
 */
export const holdCandidate = async (em: Em, candidateId: string): Promise<void> => {
  await em.findOneOrFail(Candidate, { id: candidateId }, { lockMode: LockMode.PESSIMISTIC_WRITE, refresh: true });
};
export const holdInterviewer = async (em: Em, interviewerId: string): Promise<void> => {
  await em.findOneOrFail(StaffMember, { id: interviewerId }, { lockMode: LockMode.PESSIMISTIC_WRITE });
};

export type InterviewPeople = { candidate: Account; interviewer: Account };

export const peopleOf = async (em: Em, interview: Interview): Promise<InterviewPeople> => {
  const { account: candidate } = await em.findOneOrFail(Candidate, { id: interview.candidate.id });
  const { account: interviewer } = await em.findOneOrFail(StaffMember, { id: interview.interviewer.id });
  return {
    candidate: await em.findOneOrFail(Account, { id: candidate.id }),
    interviewer: await em.findOneOrFail(Account, { id: interviewer.id }),
  };
};
