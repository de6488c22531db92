import { LockMode } from '@mikro-orm/core';
import { Account } from '../authentication/account.entity.ts';
import { digestOf } from '../platform/ids.ts';
import { defineJob, type JobAttempt } from '../platform/jobs/jobs.ts';
import { authenticateMail, type MailVerdict, mailboxVerdict, noVerdict, VerdictPending } from '../platform/mail/authenticate-mail.ts';
import { ordinaryMailBytes } from '../platform/mail/ordinary-mail.ts';
import { type ReadMessage, readMessage } from '../platform/mail/read-message.ts';
import type { Arrival } from '../platform/mail/smtp-listener.ts';
import type { Em } from '../platform/orm/orm.ts';
import { append } from '../platform/register/append.ts';
import type { Services } from '../platform/services.ts';
import { type Decided, decideMail } from './decide-mail.ts';
import { IncomingMail } from './incoming-mail.entity.ts';
import { isSettled } from './mail-life.ts';
import { contentDigest } from './message-identity.ts';
import { type Envelope, openArrival, openEnvelope, type Reading, sealJson } from './sealed.ts';
import { partyOf } from './writer.ts';

const replayDigestsOf = (messageId: string | undefined, { signatures }: MailVerdict, raw: Buffer): string[] => [
  // A signature tells copies apart from letters that say the same; without one only what is said does.
  ...(signatures.length === 0 ? [digestOf(`content ${contentDigest(raw)}`)] : []),
  ...(messageId ? [digestOf(`message ${messageId}`)] : []),
  ...signatures.map((signature) => digestOf(`signature ${signature}`)),
];

const readingOf = ({ to, from }: Envelope, message: ReadMessage | undefined): Reading => ({
  from: message?.from ?? from.replace(/\p{Cc}/gu, ''),
  fromName: message?.fromName ?? '',
  to,
  subject: message?.subject ?? '',
  text: (message?.text || message?.history[0] || '').slice(0, 20_000),
  files: message?.files ?? [],
});

type Settled = { decided: Decided; verdict: MailVerdict; reading: Buffer | null; now: Date };

/** Writes down what became of a message, whatever did: the row, and its register entry. */
const settle = async (em: Em, mail: IncomingMail, { decided, verdict, reading, now }: Settled): Promise<void> => {
  Object.assign(mail, {
    verdict,
    purpose: decided.purpose,
    right: decided.right ?? null,
    outcome: decided.outcome,
    state: isSettled(decided.outcome) ? 'DONE' : 'TO_SORT',
    accountId: decided.account?.id ?? null,
    answersMailId: decided.answersMailId ?? null,
    reading,
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

const sealReading = (services: Services, mail: IncomingMail, envelope: Envelope, message: ReadMessage | undefined): Buffer =>
  sealJson(services, mail.key, `${mail.id} reading`, readingOf(envelope, message));

/** Whoever handed it over, where at least that can still be opened. */
const whatIsLeft = (services: Services, mail: IncomingMail): Buffer | null => {
  try {
    return sealReading(services, mail, openEnvelope(services, mail), undefined);
  } catch {
    return null;
  }
};

/** Nothing reads it, and nothing tries again: it waits for staff like any other, so that it is lost from nobody's sight. */
export const giveUp = (id: string, services: Services, now: Date): Promise<void> =>
  services.orm.em.fork().transactional(async (tx) => {
    const mail = await tx.findOneOrFail(IncomingMail, { id }, { lockMode: LockMode.PESSIMISTIC_WRITE });
    if (mail.state !== 'RECEIVED') return;
    await tx.populate(mail, ['key', 'envelope']);
    // Known by its key alone: what comes from a candidate whose data are locked stays hidden (G3).
    const [, accountId] = /^account (.+)$/.exec(mail.key.owner) ?? [];
    const account = accountId ? await tx.findOne(Account, { id: accountId, closedAt: null }) : null;
    const decided: Decided = { purpose: 'OTHER', outcome: 'UNREADABLE', account };
    await settle(tx, mail, { decided, verdict: noVerdict, reading: whatIsLeft(services, mail), now });
  });

const readAndAct = async (id: string, { services, now, isLast }: JobAttempt): Promise<void> => {
  const found = await services.orm.em.fork().findOne(IncomingMail, { id, state: 'RECEIVED' }, { populate: ['key', 'raw', 'envelope'] });
  if (!found) return;
  // Erased before it was read (G4): nothing is left to read.
  if (found.key.erasedAt) {
    await services.orm.em.fork().nativeUpdate(IncomingMail, { id }, { state: 'DONE', outcome: 'UNREADABLE', processedAt: now });
    return;
  }
  const arrival = openArrival(services, found);
  const read = () => readMessage(arrival.raw, arrival.from);
  const message = await (found.sizeBytes > ordinaryMailBytes ? services.takeLargeMail(read) : read());
  const verdict = message ? await verdictOn(found, arrival, message, services, isLast) : noVerdict;
  await services.orm.em.fork().transactional(async (tx) => {
    const replayDigests = replayDigestsOf(message?.messageId, verdict, arrival.raw);
    // Copies of one message that differ in what no signature covers wait for each other here.
    for (const digest of replayDigests.toSorted()) await tx.execute('select pg_advisory_xact_lock(hashtextextended(?, 0))', [digest]);
    const mail = await tx.findOneOrFail(IncomingMail, { id }, { lockMode: LockMode.PESSIMISTIC_WRITE });
    if (mail.state !== 'RECEIVED') return;
    await tx.populate(mail, ['key']);
    mail.replayDigests = replayDigests;
    const decided = await decideMail(tx, { mail, arrival, message, verdict, now, services });
    await settle(tx, mail, { decided, verdict, reading: sealReading(services, mail, arrival, message), now });
  });
};

/** Reads one message and does what follows from it, once, however often it is run: both in one transaction. */
export const processMail = defineJob<{ id: string }>({
  name: 'process-mail',
  maxAttempts: 12,
  async run({ id }, attempt) {
    try {
      await readAndAct(id, attempt);
    } catch (error) {
      if (!attempt.isLast) throw error;
      attempt.services.log.error({ err: error, mail: id }, 'a mail could not be read: it waits for staff');
      await giveUp(id, attempt.services, attempt.now);
    }
  },
});
