import { factsOfTemplate } from '@jobprod/shared/mail-templates';
import { later } from '../clock.ts';
import { newAddressSecret, newId } from '../ids.ts';
import { defineJob } from '../jobs/jobs.ts';
import type { Em } from '../orm/orm.ts';
import type { Services } from '../services.ts';
import { isFailing, noteBounce } from './mail-addresses.ts';
import { MailAttempt, type MailAttemptOutcome } from './mail-attempt.entity.ts';
import { NotTaken } from './mail-transport.ts';
import { OutboundMail } from './outbound-mail.entity.ts';
import { bounceAddress } from './reply-address.ts';

/** Twice handed over and nothing heard either time: whether to risk a third copy is for a person to say. */
const mostUnsure = 2;

/** How long the worker waits after the n-th attempt: e to the n seconds, six hours at most. */
const pauseAfter = (attempts: number): number => Math.exp(Math.min(10, attempts));

const begin = async (em: Em, mail: OutboundMail, settings: Services['settings'], now: Date): Promise<MailAttempt> => {
  mail.attempts += 1;
  mail.unsure += 1;
  mail.returnPath ??= bounceAddress(newAddressSecret(), settings);
  const attempt = em.create(MailAttempt, { id: newId(), mailId: mail.id, at: now, outcome: 'BEGUN' });
  em.persist(attempt);
  await em.flush();
  return attempt;
};

/** What the transport said, as it is kept; anything unforeseen happened before the message was handed over. */
const heard = (error: unknown): { outcome: MailAttemptOutcome; said: string } => ({
  outcome: error instanceof NotTaken ? error.why : 'LATER',
  said: error instanceof Error ? error.message.slice(0, 500) : 'unknown',
});

const giveUp = (mail: OutboundMail, why: string): void => {
  mail.state = 'failed';
  mail.lastError = why;
};

/** Sends it. True where it is to be tried again. */
const attempt = async (em: Em, mail: OutboundMail, { mailTransport, settings }: Services, now: Date, isLast: boolean): Promise<boolean> => {
  const tried = await begin(em, mail, settings, now);
  try {
    tried.said = await mailTransport.send(mail, { from: settings.mailFrom, origin: settings.origin });
    tried.outcome = 'TAKEN';
    Object.assign(mail, { state: 'sent', sentAt: now, lastError: null });
    return false;
  } catch (error) {
    const { outcome, said } = heard(error);
    Object.assign(tried, { outcome, said });
    mail.lastError = said;
    if (outcome !== 'UNSURE') mail.unsure -= 1;
    if (outcome === 'NO_SUCH_ADDRESS')
      await em.fork().transactional((tx) => noteBounce(tx, { address: mail.to, isForGood: true, said }, now));
    if (isLast || outcome === 'NO_SUCH_ADDRESS' || mail.unsure >= mostUnsure) giveUp(mail, said);
    else tried.nextAt = later(now, { seconds: pauseAfter(mail.attempts) });
    return mail.state === 'queued';
  } finally {
    await em.flush();
  }
};

/** Sends one mail. Killed between the other side's answer and the mark, it sends one more copy, with the same Message-ID, and never a third (fault D08). */
export const sendMail = defineJob<{ id: string }>({
  name: 'send-mail',
  maxAttempts: 20,
  async run({ id }, { services, now, isLast }) {
    const em = services.orm.em.fork();
    const mail = await em.findOne(OutboundMail, { id, state: 'queued' }, { populate: ['html', 'text'] });
    if (!mail) return;
    if (mail.unsure >= mostUnsure) {
      giveUp(mail, mail.lastError ?? 'Handed over twice, and nobody knows what became of it');
      await em.flush();
      return;
    }
    if (!factsOfTemplate(mail.template).evenIfFailing && (await isFailing(em, mail.to))) {
      mail.state = 'held';
      em.persist(em.create(MailAttempt, { id: newId(), mailId: id, at: now, outcome: 'HELD' }));
      await em.flush();
      return;
    }
    await services.beforeMailLeaves(em, mail);
    if (await attempt(em, mail, services, now, isLast)) throw new Error(mail.lastError ?? 'not taken');
  },
});
