import { LockMode } from '@mikro-orm/core';
import { notFound } from '../authorization/access-errors.ts';
import type { Context } from '../authorization/context.ts';
import type { Viewer } from '../authorization/viewer.ts';
import type { Em } from '../platform/orm/orm.ts';
import type { RegisterReference } from '../platform/register/append.ts';
import { Interview } from './interview.entity.ts';
import type { InterviewSide } from './interview-life.ts';
import { isInterviewVisibleTo } from './interview-visibility.ts';
import { holdCandidate } from './interviewers.ts';

/** An administrator acts for the interviewer. */
export const sideOf = (viewer: Viewer): InterviewSide => (viewer.kind === 'candidate' ? 'CANDIDATE' : 'INTERVIEWER');

export const actorOf = (viewer: Viewer): RegisterReference => {
  if (viewer.kind === 'candidate') return { kind: 'candidate', id: viewer.candidateId };
  if (viewer.kind === 'staff') return { kind: 'staff', id: viewer.staffId };
  throw notFound();
};

/** Held until the transaction ends; the candidate first, as when an hour is claimed, so that no two wait for each other. */
export const lockInterview = async (em: Em, id: string): Promise<Interview | null> => {
  const seen = await em.findOne(Interview, { id });
  if (!seen) return null;
  await holdCandidate(em, seen.candidate.id);
  return em.findOne(Interview, { id }, { lockMode: LockMode.PESSIMISTIC_WRITE, refresh: true });
};

/** One of the viewer's, held; hidden and absent alike are not found. */
export const holdInterview = async (em: Em, id: string, { viewer, now }: Pick<Context, 'viewer' | 'now'>): Promise<Interview> => {
  const interview = await lockInterview(em, id);
  if (!interview || !isInterviewVisibleTo(interview, viewer, now)) throw notFound();
  return interview;
};
