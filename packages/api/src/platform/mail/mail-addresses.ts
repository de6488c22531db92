import { LockMode } from '@mikro-orm/core';
import type { Em } from '../orm/orm.ts';
import { MailAddress } from './mail-address.entity.ts';

/** So many mails in a row sent back for a while: then it is for good. */
const softBouncesTaken = 5;

export type Bounce = { address: string; isForGood: boolean; said: string };

/** Something came back from an address. */
export const noteBounce = async (em: Em, { address, isForGood, said }: Bounce, now: Date): Promise<void> => {
  await em.execute('insert into mail_address (address, last_bounce_at) values (?, ?) on conflict do nothing', [address, now]);
  const row = await em.findOneOrFail(MailAddress, { address }, { lockMode: LockMode.PESSIMISTIC_WRITE, refresh: true });
  row.softBounces = isForGood ? row.softBounces : row.softBounces + 1;
  row.lastBounceAt = now;
  row.said = said.slice(0, 500);
  if (!row.failingSince && (isForGood || row.softBounces >= softBouncesTaken))
    Object.assign(row, { failingSince: now, untoldSince: row.untoldSince ?? now });
  await em.flush();
};

export const isFailing = async (em: Em, address: string): Promise<boolean> =>
  (await em.count(MailAddress, { address, failingSince: { $ne: null } })) > 0;
