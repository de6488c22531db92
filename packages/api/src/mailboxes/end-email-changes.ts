import type { FactName } from '@jobprod/shared/register-facts';
import type { Em } from '../platform/orm/orm.ts';
import { append, type RegisterReference } from '../platform/register/append.ts';
import { EmailChange } from './email-change.entity.ts';
import type { EmailChangeState } from './email-change-life.ts';
import { candidateOf } from './hold-account.ts';

type End = Exclude<EmailChangeState, 'ASKED' | 'DONE'>;

const told: Readonly<Record<End, FactName>> = {
  TAKEN_BACK: 'email-change-taken-back',
  REPLACED: 'email-change-replaced',
  EXPIRED: 'email-change-expired',
  NOT_POSSIBLE: 'email-change-not-possible',
};

/** Ends one, held by the caller. */
export const endEmailChange = async (
  em: Em,
  change: EmailChange,
  { end, by }: { end: End; by: RegisterReference },
  now: Date,
): Promise<void> => {
  Object.assign(change, { state: end, endedAt: now });
  await em.flush();
  const candidate = await candidateOf(em, change.account);
  await append(em, {
    register: 'communications',
    type: told[end],
    at: now,
    by,
    about: { kind: 'email-change', id: change.id },
    parties: [candidate.id],
    payload: {},
  });
};

/** Ends what an account, held by the caller, has open: at most one. */
export const endEmailChanges = async (em: Em, accountId: string, end: End, now: Date): Promise<void> => {
  for (const change of await em.find(EmailChange, { account: accountId, state: 'ASKED' }, { refresh: true }))
    await endEmailChange(em, change, { end, by: { kind: 'service' } }, now);
};
