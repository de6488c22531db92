import type { Language } from '@jobprod/shared/language';
import { Account } from '../authentication/account.entity.ts';
import { defineTick } from '../platform/jobs/jobs.ts';
import { queueMail } from '../platform/mail/mail.ts';
import type { Em } from '../platform/orm/orm.ts';
import { cosignedNote, lastHandOut, rememberHandOut } from '../platform/register/handouts.ts';
import { appendToHeadsFile } from '../platform/register/heads-file.ts';
import { type Head, latestHead } from '../platform/register/register-heads.ts';
import { RegisterTampered } from '../platform/register/register-tree.ts';
import { NoTimeStamp, stampHead, type TimeStampAuthority } from '../platform/register/time-stamp.ts';
import { submitHead, type Witness, WitnessDisagrees, WitnessUnavailable } from '../platform/register/witness.ts';
import type { DigestReader, Services } from '../platform/services.ts';
import { registerAlarmMail, registerHeadMail } from './register-heads.mail.ts';

const hour = 60 * 60 * 1000;
const day = 24 * hour;

type Round = { services: Services; em: Em; head: Head; now: Date; signal: AbortSignal };

const toFile = async ({ services, em, head, now }: Round): Promise<void> => {
  const { headsFile } = services.settings.handOut;
  if (await appendToHeadsFile(em, headsFile, head)) await rememberHandOut(em, head, { channel: 'file', recipient: headsFile, at: now });
};

const toWitness = async ({ em, head, now, signal }: Round, witness: Witness): Promise<void> => {
  const { name } = witness.key;
  const last = await lastHandOut(em, 'witness', name);
  if (last?.headNumber === head.number) return;
  // From what it cosigned last, so that it can see that nothing before was changed.
  const { line } = await submitHead(em, witness, head, last?.size ?? 0, signal);
  await rememberHandOut(em, head, { channel: 'witness', recipient: name, at: now, proof: line });
};

const toAuthority = async ({ em, head, now, signal }: Round, authority: TimeStampAuthority): Promise<void> => {
  const last = await lastHandOut(em, 'time-stamp', authority.url);
  if (last && (last.headNumber === head.number || now.getTime() - last.at.getTime() < hour)) return;
  const { token } = await stampHead(head.note, authority, signal);
  await rememberHandOut(em, head, {
    channel: 'time-stamp',
    recipient: authority.url,
    at: now,
    proof: Buffer.from(token).toString('base64'),
  });
};

/** As the setting says; else as its owner reads JobProd, where they have an account; else French. */
const languageOf = async (em: Em, { email, language }: DigestReader): Promise<Language> =>
  language ?? (await em.findOne(Account, { email: email.toLowerCase(), closedAt: null }))?.language ?? 'fr';

/** Once a day at most, and only when something was added. */
const toMailbox = ({ services: { settings }, em, head, now }: Round, reader: DigestReader): Promise<void> =>
  em.transactional(async (tx) => {
    const to = reader.email;
    const last = await lastHandOut(tx, 'mail', to);
    if (last && (last.headNumber === head.number || now.getTime() - last.at.getTime() < day)) return;
    await queueMail(
      tx,
      registerHeadMail({ to, language: await languageOf(tx, reader) }, { ...head, note: await cosignedNote(tx, head) }, settings.origin),
      now,
    );
    await rememberHandOut(tx, head, { channel: 'mail', recipient: to, at: now });
  });

/** A day between two alarms of the same mailbox: the log has each. */
const raiseAlarm = async ({ services: { settings, log }, em, head, now }: Round, where: string, error: Error): Promise<void> => {
  const problem = `${where}: ${error.message}`;
  log.fatal({ where, problem: error.message }, 'the register does not continue what was handed out of it: run npm run audit');
  for (const reader of settings.handOut.digestTo) {
    const to = reader.email;
    await em.transactional(async (tx) => {
      const last = await lastHandOut(tx, 'alarm', to);
      if (last && now.getTime() - last.at.getTime() < day) return;
      await queueMail(tx, registerAlarmMail({ to, language: await languageOf(tx, reader) }, where, settings.origin), now);
      await rememberHandOut(tx, head, { channel: 'alarm', recipient: to, at: now, proof: problem });
    });
  }
};

/** Each way by itself: a witness that is away keeps no head from the file, and none of them holds up the register. */
const attempt = async (round: Round, where: string, way: () => Promise<void>): Promise<boolean> => {
  try {
    await way();
    return true;
  } catch (error) {
    if (error instanceof RegisterTampered || error instanceof WitnessDisagrees) await raiseAlarm(round, where, error);
    else if (error instanceof WitnessUnavailable || error instanceof NoTimeStamp)
      round.services.log.warn({ where, reason: error.message }, 'a head of the register could not be handed out; it is tried again');
    else round.services.log.error({ err: error, where }, 'a head of the register could not be handed out');
    return false;
  }
};

/**
 * Hands the newest signed head to whoever was named: a file, witnesses, an authority that stamps it, mailboxes. A register that was
 * rolled back or made anew no longer continues what they hold, and that raises an alarm.
 */
export const handOutHeads = defineTick({
  name: 'hand-out-heads',
  everySeconds: 30,
  async run({ services, now, signal }) {
    const em = services.orm.em.fork();
    const head = await latestHead(em);
    if (!head) return;
    const round: Round = { services, em, head, now, signal };
    const { headsFile, witnesses, authority, digestTo } = services.settings.handOut;
    await attempt(round, headsFile, () => toFile(round));
    await Promise.all(
      witnesses.map((witness) =>
        attempt({ ...round, em: em.fork() }, witness.key.name, () => toWitness({ ...round, em: em.fork() }, witness)),
      ),
    );
    if (authority) await attempt(round, authority.url, () => toAuthority(round, authority));
    for (const reader of digestTo) await attempt(round, reader.email, () => toMailbox(round, reader));
  },
});
