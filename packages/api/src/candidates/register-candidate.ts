import type { Language } from '@jobprod/shared/language';
import { sendSignIn } from '../authentication/send-sign-in.ts';
import type { Context } from '../authorization/context.ts';
import type { Em } from '../platform/orm/orm.ts';
import { Refusal } from '../platform/refusal.ts';
import { Candidate } from './candidate.entity.ts';

export type CandidateRequest = { email: string; firstName: string; lastName: string; isAdult: boolean; language: Language };

/** Takes a person's own request to become a candidate. A minor is refused before anything is stored (T1); an adult exists once they confirm their address. */
export const registerCandidate = (context: Context, { email, isAdult, ...registration }: CandidateRequest) => {
  if (!isAdult) throw new Refusal('ADULTS_ONLY', {}, ['isAdult']);
  return sendSignIn(context, email, registration);
};

/** Called once, when the address of a registration is confirmed. */
export const welcomeCandidate = async (em: Em, accountId: string, now: Date): Promise<void> => {
  const candidate = em.create(Candidate, { account: accountId, declaredAdultAt: now, registeredAt: now });
  await em.persist(candidate).flush();
};
