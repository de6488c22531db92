import { createHash } from 'node:crypto';
import { UniqueConstraintViolationException } from '@mikro-orm/core';
import { newId } from '../platform/ids.ts';
import { enqueue } from '../platform/jobs/jobs.ts';
import { ordinaryMailBytes } from '../platform/mail/ordinary-mail.ts';
import type { Arrival } from '../platform/mail/smtp-listener.ts';
import { append } from '../platform/register/append.ts';
import type { Services } from '../platform/services.ts';
import { IncomingMail } from './incoming-mail.entity.ts';
import type { MailWay } from './mail-life.ts';
import { headOf, identityOf } from './message-identity.ts';
import { processMail } from './process-mail.job.ts';
import { keyFor, seal, sealJson } from './sealed.ts';

class KeyIsGone extends Error {
  override name = 'KeyIsGone';
}

/** Longer than any person's; the patterns below go through what they are given again and again (fault D04), and the door waits meanwhile. */
const longestFrom = 2_000;

/** Whom it says it is from, near enough to choose a key: what it truly says is read later. */
const writerOf = ({ raw, from }: Arrival): string => {
  const field = (headOf(raw).fields.find((line) => /^from\s*:/i.test(line)) ?? '').slice(0, longestFrom);
  // A display name may look like somebody else's address: the one in brackets is the writer's.
  const bracketed = /<\s*([^\s<>"(),;:]+@[^\s<>"(),;:]+)\s*>[^<>]*$/.exec(field)?.[1];
  const writer = bracketed ?? /([^\s<>"(),;:]+@[^\s<>"(),;:]+)/.exec(field)?.[1] ?? from;
  // PostgreSQL refuses a NUL each time it is asked: the sender would be told to come back for ever.
  return writer
    .replace(/\p{Cc}/gu, '')
    .toLowerCase()
    .slice(0, 254);
};

const keep = async (services: Services, arrival: Arrival, via: MailWay): Promise<string> => {
  const em = services.orm.em.fork();
  const now = services.clock.now();
  const identityDigest = identityOf(arrival);
  const seen = await em.execute<{ id: string }[]>('update incoming_mail set copies = copies + 1 where identity_digest = ? returning id', [
    identityDigest,
  ]);
  if (seen[0]) return seen[0].id;
  const writer = writerOf(arrival);
  const key = await keyFor(em, writer, services);
  const id = newId();
  const { raw, ...envelope } = arrival;
  const rawSha256 = createHash('sha256').update(raw).digest('hex');
  try {
    await em.fork().transactional(async (tx) => {
      // Whose account it is stays so until this is kept: an erasure waits for it, or has closed the account before.
      const [account] = await tx.execute<{ id: string }[]>('select id from account where email = ? and closed_at is null for share', [
        writer,
      ]);
      if (key.owner.startsWith('account ') !== (account !== undefined)) throw new KeyIsGone();
      // Erased in between, the key would close what nobody could ever read.
      const [held] = await tx.execute<{ id: string }[]>('select id from mail_key where id = ? and erased_at is null for share', [key.id]);
      if (!held) throw new KeyIsGone();
      const mail = tx.create(IncomingMail, {
        id,
        via,
        receivedAt: now,
        key,
        raw: seal(services, key, `${id} raw`, raw),
        envelope: sealJson(services, key, `${id} envelope`, envelope),
        sizeBytes: raw.length,
        rawSha256,
        identityDigest,
        copies: 1,
        state: 'RECEIVED',
        replayDigests: [],
      });
      await tx.persist(mail).flush();
      await append(tx, {
        register: 'communications',
        type: 'mail-received',
        at: now,
        by: { kind: 'service' },
        about: { kind: 'incoming-mail', id },
        parties: [],
        payload: { sha256: rawSha256, bytes: raw.length, via },
      });
      await enqueue(tx, processMail, { id });
    });
    return id;
  } catch (error) {
    // Copies at once: one of them is kept.
    if (!(error instanceof UniqueConstraintViolationException || error instanceof KeyIsGone)) throw error;
    return keep(services, arrival, via);
  }
};

/**
 * Keeps one message, closed with its writer's key, with its register entry and the job that reads it, before the other side is told so: killed at any moment, nothing
 * acknowledged is lost. The same message again is counted, not kept twice.
 */
export const keepMail = (services: Services, arrival: Arrival, via: MailWay): Promise<string> =>
  arrival.raw.length > ordinaryMailBytes ? services.takeLargeMail(() => keep(services, arrival, via)) : keep(services, arrival, via);
