import type { MailTopic } from '@jobprod/shared/mail-templates';
import { Account } from '../authentication/account.entity.ts';
import { partyOf } from '../incoming-mail/writer.ts';
import { newId } from '../platform/ids.ts';
import type { Em } from '../platform/orm/orm.ts';
import { append } from '../platform/register/append.ts';

type Choice = { accountId: string; topic: MailTopic; isWanted: boolean; by: 'one-click' | 'account' };

const change = async (em: Em, { accountId, topic, isWanted }: Choice, now: Date): Promise<boolean> => {
  const rows = isWanted
    ? await em.execute<unknown[]>('delete from mail_refusal where account_id = ? and topic = ? returning id', [accountId, topic])
    : await em.execute<unknown[]>(
        'insert into mail_refusal (id, account_id, topic, at) values (?, ?, ?, ?) on conflict (account_id, topic) do nothing returning id',
        [newId(), accountId, topic, now],
      );
  return rows.length > 0;
};

/** Notes that someone wants no more of a kind of courtesy mail, or wants it again; said twice, it is noted once. */
export const chooseTopic = async (em: Em, choice: Choice, now: Date): Promise<void> => {
  const { accountId, topic, isWanted, by } = choice;
  const account = await em.findOne(Account, { id: accountId, closedAt: null });
  if (!account || !(await change(em, choice, now))) return;
  const party = await partyOf(em, account);
  await append(em, {
    register: 'communications',
    type: isWanted ? 'courtesy-mails-wanted' : 'courtesy-mails-refused',
    at: now,
    by: party ? { kind: party.kind, id: party.id } : { kind: 'service' },
    about: { kind: 'account', id: accountId },
    parties: party ? [party.party] : [],
    payload: { topic, by },
  });
};
