import { LockMode } from '@mikro-orm/core';
import type { Context } from '../authorization/context.ts';
import type { Viewer } from '../authorization/viewer.ts';
import { digestOf, newId, sameDigest } from '../platform/ids.ts';
import { addressWorks } from '../platform/mail/address-works.ts';
import type { Em } from '../platform/orm/orm.ts';
import { Refusal } from '../platform/refusal.ts';
import { throttle } from '../platform/throttle/throttle.ts';
import { Account } from './account.entity.ts';
import { openSession } from './open-session.ts';
import { type Registration, SignInAttempt } from './sign-in-attempt.entity.ts';

export type SignInAnswer = { attempt?: string | null; code?: string | null; token?: string | null };

const wrongCodesAllowed = 5;

/** Counted before the code is looked at: of many guesses at once, as many count as of one after the other (fault A12). */
const takeGuess = async (em: Em, { id }: SignInAttempt): Promise<boolean> => {
  const sql = 'update sign_in_attempt set wrong_codes = wrong_codes + 1 where id = ? and wrong_codes < ? returning id';
  return (await em.execute<unknown[]>(sql, [id, wrongCodesAllowed])).length > 0;
};

const findAttempt = async (em: Em, { attempt, code, token }: SignInAnswer, now: Date): Promise<SignInAttempt> => {
  const live = { endedAt: null, expiresAt: { $gt: now } };
  if (token) {
    const byLink = await em.findOne(SignInAttempt, { linkDigest: digestOf(token), ...live });
    if (!byLink) throw new Refusal('LINK_USED_OR_EXPIRED');
    return byLink;
  }
  const byPage = attempt ? await em.findOne(SignInAttempt, { attemptDigest: digestOf(attempt), ...live }) : null;
  const wrong = new Refusal('CODE_WRONG_OR_EXPIRED', {}, ['code']);
  if (!attempt || !byPage || !(await takeGuess(em, byPage))) throw wrong;
  if (!sameDigest(byPage.codeDigest, digestOf(`${attempt} ${code ?? ''}`))) throw wrong;
  return byPage;
};

/**
 * What the person said of themselves. Of many who registered this address one got the link (`sendSignIn`): it makes a candidate with the names given where it is
 * followed, if some were given there.
 */
const registrationFor = async (
  { exchange, services }: Context,
  em: Em,
  attempt: SignInAttempt,
  now: Date,
): Promise<Registration | null> => {
  if (!attempt.registration) return null;
  const sourceDigest = services.sourceDigests(exchange.source);
  const live = { endedAt: null, expiresAt: { $gt: now } };
  const where = { email: attempt.email, sourceDigest, registration: { $ne: null }, ...live };
  const own = await em.findOne(SignInAttempt, where, { orderBy: { id: 'desc' } });
  return own?.registration ?? attempt.registration;
};

/** The account an attempt opens. A registration becomes an account here, once its address is confirmed and not before (T1). */
const accountFor = async ({ people }: Context, em: Em, email: string, registration: Registration | null, now: Date): Promise<Account> => {
  // Held: while an address changes, what was sent to the old one waits here, and then opens nothing (T8).
  const known = await em.findOne(Account, { email }, { lockMode: LockMode.PESSIMISTIC_READ, refresh: true });
  if (known?.closedAt) throw new Refusal('ACCOUNT_CLOSED');
  if (known) return known;
  if (!registration) throw new Refusal('LINK_USED_OR_EXPIRED');
  const account = em.create(Account, { id: newId(), kind: 'candidate', email, createdAt: now, ...registration });
  await em.persist(account).flush();
  await people.welcomeCandidate(em, account.id, now);
  return account;
};

/** Redeems a code or a link, once, and opens a session. Reading the link's page does nothing: only this does (fault A07). */
export const completeSignIn = async (context: Context, answer: SignInAnswer): Promise<Viewer> => {
  const { em, now, exchange, people } = context;
  if (!answer.token) await throttle(em, `codes from ${exchange.source}`, { limit: 60, minutes: 10 }, now);
  const found = await findAttempt(em.fork(), answer, now);
  const session = await em.transactional(async (tx) => {
    const ended = await tx.nativeUpdate(SignInAttempt, { id: found.id, endedAt: null }, { endedAt: now });
    if (ended === 0) throw new Refusal('LINK_USED_OR_EXPIRED');
    const registration = answer.token ? await registrationFor(context, tx, found, now) : (found.registration ?? null);
    const account = await accountFor(context, tx, found.email, registration, now);
    // The code came by mail and was read: the address works, whatever came back from it before.
    await addressWorks(tx, account.email);
    return openSession(context, tx, account);
  });
  return people.viewerOfSession(em, session.id, now);
};
