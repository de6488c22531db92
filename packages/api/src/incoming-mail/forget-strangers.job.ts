import { addInParis } from '@jobprod/shared/civil-time';
import { Account } from '../authentication/account.entity.ts';
import { defineTick } from '../platform/jobs/jobs.ts';
import { eraseSentMail } from '../platform/mail/erase-sent-mail.ts';
import { MailAddress } from '../platform/mail/mail-address.entity.ts';
import type { Em } from '../platform/orm/orm.ts';
import { closeMailKeys } from './close-mail-keys.ts';

/** How long what a stranger wrote is kept, and what was written to them: a question, an answer, and what may follow. */
const monthsKept = 12;
const atOnce = 200;

/** Strangers' keys under which nothing came since, and nothing waits to be read or sorted. */
const silentKeys = async (em: Em, since: Date): Promise<string[]> => {
  const rows = await em.execute<{ id: string }[]>(
    `select key.id from mail_key key where key.owner like 'address %' and key.erased_at is null and key.made_at < ?
     and not exists (select from incoming_mail mail where mail.key_id = key.id and (mail.received_at >= ? or mail.state in ('RECEIVED', 'TO_SORT')))
     order by key.made_at limit ?`,
    [since, since, atOnce],
  );
  return rows.map(({ id }) => id);
};

/** G5: of people who are none of ours nothing is needed a year after they last wrote; they never gave an account to be warned at. Of those who are, their erasure decides. */
export const forgetStrangers = defineTick({
  name: 'forget-strangers',
  everySeconds: 3_600,
  async run({ services: { orm }, now }) {
    const since = addInParis(now, { months: -monthsKept });
    await orm.em.fork().transactional(async (tx) => {
      await closeMailKeys(tx, await silentKeys(tx, since), now);
      await eraseSentMail(tx, { accountId: null, to: { $ne: '' }, queuedAt: { $lt: since }, state: { $nin: ['queued', 'held'] } });
      const bounced = await tx.find(MailAddress, { lastBounceAt: { $lt: since } }, { limit: atOnce });
      const known = await tx.find(Account, { email: { $in: bounced.map(({ address }) => address) } });
      const ours = new Set(known.map(({ email }) => email));
      await tx.nativeDelete(MailAddress, { address: { $in: bounced.map(({ address }) => address).filter((one) => !ours.has(one)) } });
    });
  },
});
