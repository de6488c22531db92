import { LockMode } from '@mikro-orm/core';
import { digestOf } from '../platform/ids.ts';
import { defineJob } from '../platform/jobs/jobs.ts';
import { authenticateMail, type MailVerdict, mailboxVerdict, noVerdict, VerdictPending } from '../platform/mail/authenticate-mail.ts';
import { type ReadMessage, readMessage } from '../platform/mail/read-message.ts';
import type { Arrival } from '../platform/mail/smtp-listener.ts';
import type { Em } from '../platform/orm/orm.ts';
import { append } from '../platform/register/append.ts';
import type { Services } from '../platform/services.ts';
import { decideMail, type Incoming } from './decide-mail.ts';
import { IncomingMail } from './incoming-mail.entity.ts';
import { isSettled } from './mail-life.ts';
import { contentDigest } from './message-identity.ts';
import { openArrival, type Reading, sealJson } from './sealed.ts';
import { partyOf } from './writer.ts';

const replayDigestsOf = (messageId: string | undefined, { signatures }: MailVerdict, raw: Buffer): string[] => [
  // A signature tells copies apart from letters that say the same; without one only what is said does.
  ...(signatures.length === 0 ? [digestOf(`content ${contentDigest(raw)}`)] : []),
  ...(messageId ? [digestOf(`message ${messageId}`)] : []),
  ...signatures.map((signature) => digestOf(`signature ${signature}`)),
];

const readingOf = ({ to, from }: Arrival, message: ReadMessage | undefined): Reading => ({
  from: message?.from ?? from,
  fromName: message?.fromName ?? '',
  to,
  subject: message?.subject ?? '',
  text: (message?.text || message?.history[0] || '').slice(0, 20_000),
});

/** Writes down what became of a message, whatever did: the row, and its register entry. */
const settle = async (em: Em, { mail, arrival, message, verdict, now, services }: Incoming): Promise<void> => {
  const decided = await decideMail(em, { mail, arrival, message, verdict, now, services });
  Object.assign(mail, {
    verdict,
    purpose: decided.purpose,
    right: decided.right ?? null,
    outcome: decided.outcome,
    state: isSettled(decided.outcome) ? 'DONE' : 'TO_SORT',
    accountId: decided.account?.id ?? null,
    answersMailId: decided.answersMailId ?? null,
    reading: sealJson(services, mail.key, `${mail.id} reading`, readingOf(arrival, message)),
    processedAt: now,
  });
  await em.flush();
  const party = decided.account && verdict.isAuthentic ? await partyOf(em, decided.account) : undefined;
  await append(em, {
    register: 'communications',
    type: 'mail-processed',
    at: now,
    by: party ? { kind: party.kind, id: party.id } : { kind: 'service' },
    about: { kind: 'incoming-mail', id: mail.id },
    parties: party ? [party.party] : [],
    payload: {
      sha256: mail.rawSha256,
      purpose: decided.purpose,
      outcome: decided.outcome,
      verdict: { by: verdict.by, spf: verdict.spf, dkim: verdict.dkim, dmarc: verdict.dmarc, authentic: verdict.isAuthentic },
    },
  });
};

const verdictOn = async (
  mail: IncomingMail,
  arrival: Arrival,
  message: ReadMessage,
  services: Services,
  isLast: boolean,
): Promise<MailVerdict> => {
  if (mail.via === 'mailbox') return mailboxVerdict;
  try {
    return await authenticateMail(arrival, message, services.mailTrust, mail.receivedAt);
  } catch (error) {
    if (error instanceof VerdictPending && !isLast) throw error;
    services.log.warn({ err: error, mail: mail.id }, 'no verdict on a mail: it is not believed');
    return noVerdict;
  }
};

/** Reads one message and does what follows from it, once, however often it is run: both in one transaction. */
export const processMail = defineJob<{ id: string }>({
  name: 'process-mail',
  maxAttempts: 12,
  async run({ id }, { services, now, isLast }) {
    const found = await services.orm.em.fork().findOne(IncomingMail, { id, state: 'RECEIVED' }, { populate: ['key', 'raw', 'envelope'] });
    if (!found) return;
    // Erased before it was read (G4): nothing is left to read.
    if (found.key.erasedAt) {
      await services.orm.em.fork().nativeUpdate(IncomingMail, { id }, { state: 'DONE', outcome: 'UNREADABLE', processedAt: now });
      return;
    }
    const arrival = openArrival(services, found);
    const message = await readMessage(arrival.raw, arrival.from);
    const verdict = message ? await verdictOn(found, arrival, message, services, isLast) : noVerdict;
    await services.orm.em.fork().transactional(async (tx) => {
      const replayDigests = replayDigestsOf(message?.messageId, verdict, arrival.raw);
      // Copies of one message that differ in what no signature covers wait for each other here.
      for (const digest of replayDigests.toSorted()) await tx.execute('select pg_advisory_xact_lock(hashtextextended(?, 0))', [digest]);
      const mail = await tx.findOneOrFail(IncomingMail, { id }, { lockMode: LockMode.PESSIMISTIC_WRITE });
      if (mail.state !== 'RECEIVED') return;
      await tx.populate(mail, ['key']);
      mail.replayDigests = replayDigests;
      await settle(tx, { mail, arrival, message, verdict, now, services });
    });
  },
});
