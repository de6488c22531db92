import type { Context } from '../authorization/context.ts';
import { later } from '../platform/clock.ts';
import { digestOf, newCode, newSecret } from '../platform/ids.ts';
import { queueMail } from '../platform/mail/mail.ts';
import { throttle } from '../platform/throttle/throttle.ts';
import { Account, emailOf } from './account.entity.ts';
import { Session } from './session.entity.ts';
import { signInMail } from './sign-in.mail.ts';
import { type Registration, SignInAttempt } from './sign-in-attempt.entity.ts';

/** ASVS 5.0, 6.5.5: an out-of-band code lives ten minutes at most. */
export const attemptMinutes = 10;

const perSource = { limit: 30, minutes: 10 };
const perSourceAndAddress = { limit: 5, minutes: 10 };
const perAddressFromStrangers = { limit: 20, minutes: 60 };

/**
 * Sends a code and a link to an address. Known or unknown, the caller gets the same answer after the same work (fault A13): one row, one mail. A newer one replaces
 * the older one asked for from the same place; asked for from elsewhere, both stand, so that nobody can void another person's code by asking again.
 */
export const sendSignIn = async ({ em, now, viewer, exchange, services }: Context, address: string, registration: Registration | null) => {
  const email = emailOf(address);
  const sourceDigest = digestOf(`source ${exchange.source}`);
  await throttle(em, `sign-in from ${sourceDigest}`, perSource, now);
  await throttle(em, `sign-in for ${email} from ${sourceDigest}`, perSourceAndAddress, now);
  const knownHere = await em.fork().count(Session, { account: { email }, sourceDigest });
  // Before the transaction: counting takes a connection of its own, and many who each hold one and wait for another wait for ever.
  if (knownHere === 0) await throttle(em, `sign-in for ${email} from strangers`, perAddressFromStrangers, now);

  return em.transactional(async (tx) => {
    const account = await tx.findOne(Account, { email });

    await tx.nativeUpdate(SignInAttempt, { email, sourceDigest, endedAt: null }, { endedAt: now });
    const [attempt, link, code] = [newSecret(), newSecret(), newCode()];
    tx.create(SignInAttempt, {
      email,
      accountId: account?.id ?? null,
      registration: account ? null : registration,
      attemptDigest: digestOf(attempt),
      codeDigest: digestOf(`${attempt} ${code}`),
      linkDigest: digestOf(link),
      sourceDigest,
      wrongCodes: 0,
      askedAt: now,
      expiresAt: later(now, { minutes: attemptMinutes }),
    });
    const language = account?.language ?? registration?.language ?? viewer.language;
    await queueMail(tx, signInMail({ to: email, account, registration, language, code, link, origin: services.settings.origin }), now);
    return { attempt, sentTo: email };
  });
};
