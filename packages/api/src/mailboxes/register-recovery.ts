import type { JsonValue } from '@jobprod/shared/strict-json';
import type { Candidate } from '../candidates/candidate.entity.ts';
import type { Em } from '../platform/orm/orm.ts';
import { append, type RegisterReference } from '../platform/register/append.ts';
import { candidateAt, candidateOf } from './hold-account.ts';
import type { MailboxRecovery } from './mailbox-recovery.entity.ts';

export type RecoveryFact =
  | 'mailbox-recovery-asked'
  | 'mailbox-recovery-confirmed'
  | 'mailbox-recovery-seen'
  | 'mailbox-recovery-accepted'
  | 'mailbox-recovery-put-off'
  | 'mailbox-recovery-refused'
  | 'mailbox-recovery-stopped'
  | 'mailbox-recovery-expired'
  | 'mailbox-recovery-not-possible';

/** Whose account it is about: who has the old address until the new mailbox confirms, who had it then from there on. */
const subjectOf = (em: Em, { confirmedAt, oldEmail, account }: MailboxRecovery): Promise<Candidate | null> => {
  if (account) return candidateOf(em, account);
  return confirmedAt ? Promise.resolve(null) : candidateAt(em, oldEmail);
};

/** Every step, every look; the candidate whose account it is about is a party to it, where there is one, and is answered. */
export const registerRecovery = async (
  em: Em,
  recovery: MailboxRecovery,
  { type, by, payload = {} }: { type: RecoveryFact; by: RegisterReference; payload?: Record<string, JsonValue> },
  now: Date,
): Promise<Candidate | null> => {
  const candidate = await subjectOf(em, recovery);
  await append(em, {
    register: 'communications',
    type,
    at: now,
    by,
    about: { kind: 'mailbox-recovery', id: recovery.id },
    parties: candidate ? [candidate.id] : [],
    payload,
  });
  return candidate;
};
