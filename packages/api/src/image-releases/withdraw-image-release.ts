import { LockMode } from '@mikro-orm/core';
import { Account } from '../authentication/account.entity.ts';
import { notFound } from '../authorization/access-errors.ts';
import type { Context } from '../authorization/context.ts';
import { announce } from '../platform/events.ts';
import { queueMail } from '../platform/mail/mail.ts';
import type { Em } from '../platform/orm/orm.ts';
import { Refusal } from '../platform/refusal.ts';
import { append } from '../platform/register/append.ts';
import { ImageRelease } from './image-release.entity.ts';
import { imageReleaseOf } from './image-release-of.ts';
import { releaseHolds } from './release-holds.ts';
import { releaseOfLink } from './release-link.ts';
import { releaseWithdrawnMail } from './release-withdrawn.mail.ts';

type Way = 'account' | 'mail-link' | 'mail' | 'terms-approval';

/** Takes the release back, at once and for everything (A3). The waiver of payment stands. */
const withdraw = async (
  tx: Em,
  where: { id: string; candidate?: string },
  way: Way,
  { now, services }: Pick<Context, 'now' | 'services'>,
): Promise<ImageRelease> => {
  const release = await tx.findOne(ImageRelease, where, { lockMode: LockMode.PESSIMISTIC_WRITE, refresh: true });
  if (!release) throw notFound();
  if (!releaseHolds(release, now)) throw new Refusal('NOT_POSSIBLE_NOW');
  release.withdrawnAt = now;
  await tx.populate(release, ['candidate']);
  const account = await tx.findOneOrFail(Account, release.candidate.account.id);
  const mail = await queueMail(tx, releaseWithdrawnMail(account, now, services.settings.origin), now);
  await append(tx, {
    register: 'transactions',
    type: 'image-release-withdrawn',
    at: now,
    by: { kind: 'candidate', id: release.candidate.id },
    about: { kind: 'image-release', id: release.id },
    parties: [release.candidate.id],
    payload: { withdrawnAt: now.toISOString(), by: way, mail: mail.messageId },
  });
  await announce(tx, 'image-release-changed', release.candidate.id);
  return release;
};

/** By the candidate, signed in. */
export const withdrawImageRelease = (context: Context, releaseId: string): Promise<ImageRelease> =>
  context.em.transactional((tx) => {
    if (context.viewer.kind !== 'candidate') throw notFound();
    return withdraw(tx, { id: releaseId, candidate: context.viewer.candidateId }, 'account', context);
  });

/** By the link of a mail, whose page asks once more: the mailbox is the candidate's key (T8), and opening the link decides nothing. */
export const withdrawByLink = (context: Context, token: string): Promise<ImageRelease> =>
  context.em.transactional(async (tx) => {
    const release = await releaseOfLink(tx, token);
    if (!release) throw new Refusal('LINK_USED_OR_EXPIRED');
    return withdraw(tx, { id: release.id }, 'mail-link', context);
  });

/** By a mail of the candidate's own, known to be theirs (A3): in the transaction that settles that mail. */
export const withdrawByMail = async (
  { em, now, services }: Pick<Context, 'em' | 'now' | 'services'>,
  candidateId: string,
): Promise<void> => {
  const release = await imageReleaseOf(em, candidateId, now);
  if (!release) throw new Refusal('NOT_POSSIBLE_NOW');
  await withdraw(em, { id: release.id, candidate: candidateId }, 'mail', { now, services });
};

/** By an approval of the terms that consents to neither image nor voice: asked anew, they said no, and what ran ends with it (A3, T4). Nothing is done where none runs. */
export const withdrawByApproval = async (
  { em, now, services }: Pick<Context, 'em' | 'now' | 'services'>,
  candidateId: string,
): Promise<void> => {
  const running = { candidate: candidateId, startsAt: { $lte: now }, expiresAt: { $gt: now }, withdrawnAt: null, replacedAt: null };
  const release = await em.findOne(ImageRelease, running, { lockMode: LockMode.PESSIMISTIC_WRITE, refresh: true });
  if (release) await withdraw(em, { id: release.id }, 'terms-approval', { now, services });
};
