import { Account } from '../authentication/account.entity.ts';
import { notFound } from '../authorization/access-errors.ts';
import type { Context } from '../authorization/context.ts';
import { Candidate } from '../candidates/candidate.entity.ts';
import { areDataOpenTo } from '../candidates/data-lock.ts';
import { partyOf } from '../incoming-mail/writer.ts';
import { addressWorks } from '../platform/mail/address-works.ts';
import { MailAddress } from '../platform/mail/mail-address.entity.ts';
import { append } from '../platform/register/append.ts';

/** At the word of staff who made sure of it: the address counts as working, and what waited for it leaves. Answers how many mails. */
export const resumeAddress = ({ em, viewer, now }: Context, address: string): Promise<number> =>
  em.transactional(async (tx) => {
    const failing = await tx.count(MailAddress, { address, failingSince: { $ne: null } });
    if (failing === 0 || viewer.kind !== 'staff') throw notFound();
    const account = await tx.findOne(Account, { email: address });
    const candidate = account && (await tx.findOne(Candidate, { account }));
    if (candidate && !areDataOpenTo(candidate, viewer)) throw notFound();
    const released = await addressWorks(tx, address);
    const party = account ? await partyOf(tx, account) : undefined;
    await append(tx, {
      register: 'communications',
      type: 'mail-address-resumed',
      at: now,
      by: { kind: 'staff', id: viewer.staffId },
      about: { kind: 'account', id: account?.id ?? viewer.accountId },
      parties: party ? [party.party] : [],
      payload: { released },
    });
    return released;
  });
