import type { Context } from '../authorization/context.ts';
import { later } from '../platform/clock.ts';
import { digestOf, newCode, newSecret } from '../platform/ids.ts';
import { queueMail } from '../platform/mail/mail.ts';
import { countAttempt, throttle } from '../platform/throttle/throttle.ts';
import { Account, emailOf } from './account.entity.ts';
import { Session } from './session.entity.ts';
import { signInMail } from './sign-in.mail.ts';
import { type Registration, SignInAttempt } from './sign-in-attempt.entity.ts';

/** ASVS 5.0, 6.5.5: an out-of-band code lives ten minutes at most. */
export const attemptMinutes = 10;

const perSource = { limit: 30, minutes: 10 };
const perSourceAndAddress = { limit: 5, minutes: 10 };
/** So many codes leave for one address in an hour, whoever asks: five guesses each are few among a million. A place where its owner has come in before has its own count. */
const codesPerAddress = { limit: 20, minutes: 60 };
/** After that a link alone, and no other while the last one stands for as long again. */
const linksPerAddress = { limit: 1, minutes: attemptMinutes / 2 };

type Sent = 'CODE' | 'LINK' | 'NOTHING_MORE';

/**
 * What goes to the address. An address that many ask for is not closed, for its owner may be among them, anywhere, or coming for the first time (fault A12): they
 * find a link in their mailbox that nobody can guess and that opens any browser; those who ask only to fill it are sent no more than that. Every asker is answered
 * alike. Those who register have a link apart, since one for signing in opens nothing to them.
 */
const whatToSend = async ({ em, now }: Context, email: string, sourceDigest: string, isRegistering: boolean): Promise<Sent> => {
  const isKnownHere = (await em.fork().count(Session, { account: { email }, sourceDigest })) > 0;
  const place = isKnownHere ? sourceDigest : 'strangers';
  const asked = await countAttempt(em, `sign-in for ${email} from ${place}, by code`, codesPerAddress, now);
  if (asked.count <= codesPerAddress.limit) return 'CODE';
  const links = await countAttempt(em, `sign-in for ${email} by link${isRegistering ? ', to register' : ''}`, linksPerAddress, now);
  return links.count <= linksPerAddress.limit ? 'LINK' : 'NOTHING_MORE';
};

/**
 * Sends a code and a link to an address. Known or unknown, the caller gets the same answer after the same work (fault A13): one row, one mail. A newer code replaces
 * the older one asked for from the same place; asked for from elsewhere, both stand, so that nobody can void another person's code by asking again.
 */
export const sendSignIn = async (context: Context, address: string, registration: Registration | null) => {
  const { em, now, viewer, exchange, services } = context;
  const email = emailOf(address);
  const sourceDigest = services.sourceDigests(exchange.source);
  await throttle(em, `sign-in from ${sourceDigest}`, perSource, now);
  await throttle(em, `sign-in for ${email} from ${sourceDigest}`, perSourceAndAddress, now);
  // Before the transaction: counting takes a connection of its own, and many who each hold one and wait for another wait for ever.
  const sent = await whatToSend(context, email, sourceDigest, registration !== null);

  return em.transactional(async (tx) => {
    const account = await tx.findOne(Account, { email });

    // A link sent to whoever comes first may be the rightful's: those who go on asking do not end it.
    if (sent === 'CODE') await tx.nativeUpdate(SignInAttempt, { email, sourceDigest, endedAt: null }, { endedAt: now });
    const [attempt, link, code] = [newSecret(), newSecret(), newCode()];
    tx.create(SignInAttempt, {
      email,
      accountId: account?.id ?? null,
      registration: account ? null : registration,
      attemptDigest: digestOf(attempt),
      codeDigest: digestOf(sent === 'CODE' ? `${attempt} ${code}` : newSecret()),
      linkDigest: digestOf(link),
      sourceDigest,
      wrongCodes: 0,
      askedAt: now,
      expiresAt: later(now, { minutes: attemptMinutes }),
    });
    if (sent !== 'NOTHING_MORE') {
      const language = account?.language ?? registration?.language ?? viewer.language;
      const about = { to: email, account, registration, language, link, origin: services.settings.origin };
      await queueMail(tx, signInMail({ ...about, code: sent === 'CODE' ? code : null }), now);
    }
    return { attempt, sentTo: email };
  });
};
