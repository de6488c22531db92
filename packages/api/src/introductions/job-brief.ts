import { limits } from '@jobprod/shared/limits';
import { textOf } from '../platform/graphql/text.ts';
import { Refusal } from '../platform/refusal.ts';
import type { ContractKind } from '../profiles/profile-elements.ts';

/** What a candidate is told of the job before anything else (N3). */
export type JobBrief = { role: string; place: string; contractKind: ContractKind; pay: string };

const lineOf = (value: string, field: string): string => {
  const line = textOf(value, limits.shortText, ['jobBrief', field]).replace(/\s+/g, ' ');
  if (line === '') throw new Refusal('JOB_BRIEF_REQUIRED', {}, ['jobBrief', field]);
  return line;
};

/** A brief in bounded, normal form; refused unless each part says something. */
export const jobBriefOf = ({ role, place, contractKind, pay }: JobBrief): JobBrief => ({
  role: lineOf(role, 'role'),
  place: lineOf(place, 'place'),
  contractKind,
  pay: lineOf(pay, 'pay'),
});
