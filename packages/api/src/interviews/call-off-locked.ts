import type { Em } from '../platform/orm/orm.ts';
import type { RegisterReference } from '../platform/register/append.ts';
import type { Services } from '../platform/services.ts';
import { callOff } from './cancel-interview.ts';
import { lockInterview } from './hold-interview.ts';
import { Interview } from './interview.entity.ts';

/** What a lock of the candidate’s data ends (G3): the interview that is ahead or runs is called off, an hour that is only kept is let go. In the transaction of the lock, which holds the candidate. */
export const callOffLocked = async (
  tx: Em,
  candidateId: string,
  actor: RegisterReference,
  { services, now }: { services: Services; now: Date },
): Promise<void> => {
  await tx.nativeDelete(Interview, { candidate: candidateId, state: 'RESERVED' });
  for (const { id } of await tx.find(Interview, { candidate: candidateId, state: 'BOOKED', endsAt: { $gt: now } })) {
    const interview = await lockInterview(tx, id);
    if (interview?.state !== 'BOOKED') continue;
    await callOff(tx, interview, { by: 'CANDIDATE', actor, words: null, reason: 'data-locked' }, { services, now });
  }
};
