import type { JsonValue } from '@jobprod/shared/strict-json';
import type { Em } from '../platform/orm/orm.ts';
import { append, type RegisterReference } from '../platform/register/append.ts';
import { candidateAt, candidateOf } from './hold-account.ts';
import type { MailboxRecovery } from './mailbox-recovery.entity.ts';

export type RecoveryFact =
  | 'mailbox-recovery-asked'
  | 'mailbox-recovery-confirmed'
  | 'mailbox-recovery-seen'
  | 'mailbox-recovery-accepted'
  | 'mailbox-recovery-refused'
  | 'mailbox-recovery-stopped'
  | 'mailbox-recovery-expired'
  | 'mailbox-recovery-not-possible';

/** Every step, every look; the candidate whose account it is about is a party to it, where there is one. */
export const registerRecovery = async (
  em: Em,
  { id, oldEmail, account }: MailboxRecovery,
  { type, by, payload = {} }: { type: RecoveryFact; by: RegisterReference; payload?: Record<string, JsonValue> },
  now: Date,
): Promise<void> => {
  const candidate = account ? await candidateOf(em, account) : await candidateAt(em, oldEmail);
  await append(em, {
    register: 'communications',
    type,
    at: now,
    by,
    about: { kind: 'mailbox-recovery', id },
    parties: candidate ? [candidate.id] : [],
    payload,
  });
};
