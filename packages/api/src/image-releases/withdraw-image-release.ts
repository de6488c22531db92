import { Account } from '../authentication/account.entity.ts';
import { notFound } from '../authorization/access-errors.ts';
import type { Context } from '../authorization/context.ts';
import { announce } from '../platform/events.ts';
import { queueMail } from '../platform/mail/mail.ts';
import type { Em } from '../platform/orm/orm.ts';
import { Refusal } from '../platform/refusal.ts';
import { append } from '../platform/register/append.ts';
import { ImageRelease } from './image-release.entity.ts';
import { openReleaseOf } from './open-release.ts';
import { releaseOfLink } from './release-link.ts';
import { releaseWithdrawnMail } from './release-withdrawn.mail.ts';

type Acting = Pick<Context, 'now' | 'services'>;
type Way = 'account' | 'mail-link' | 'mail' | 'terms-approval';

/** Takes an open release back, at once and for everything (A3). The waiver of payment stands. */
const end = async (tx: Em, release: ImageRelease, way: Way, { now, services }: Acting): Promise<ImageRelease> => {
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

/** The release that stands when the act's turn comes; none where it is over. One that an approval opened meanwhile is taken back as well, though it bears a later instant. */
const running = async (tx: Em, candidateId: string, now: Date): Promise<ImageRelease | null> => {
  const release = await openReleaseOf(tx, candidateId);
  return release && now < release.expiresAt ? release : null;
};

/** Of the release that was pointed at, and of no other: an older mail's link does not reach a newer one. */
const withdraw = async (tx: Em, { id, candidate }: ImageRelease, way: Way, acting: Acting): Promise<ImageRelease> => {
  const release = await running(tx, candidate.id, acting.now);
  if (release?.id !== id) throw new Refusal('NOT_POSSIBLE_NOW');
  return end(tx, release, way, acting);
};

/** By the candidate, signed in. */
export const withdrawImageRelease = (context: Context, releaseId: string): Promise<ImageRelease> =>
  context.em.transactional(async (tx) => {
    if (context.viewer.kind !== 'candidate') throw notFound();
    const release = await tx.findOne(ImageRelease, { id: releaseId, candidate: context.viewer.candidateId });
    if (!release) throw notFound();
    return withdraw(tx, release, 'account', context);
  });

/** By the link of a mail, whose page asks once more: the mailbox is the candidate's key (T8), and opening the link decides nothing. */
export const withdrawByLink = (context: Context, token: string): Promise<ImageRelease> =>
  context.em.transactional(async (tx) => {
    const release = await releaseOfLink(tx, token);
    if (!release) throw new Refusal('LINK_USED_OR_EXPIRED');
    return withdraw(tx, release, 'mail-link', context);
  });

/** By a mail of the candidate's own, known to be theirs (A3): in the transaction that settles that mail. */
export const withdrawByMail = async ({ em, ...acting }: Acting & { em: Em }, candidateId: string): Promise<void> => {
  const release = await running(em, candidateId, acting.now);
  if (!release) throw new Refusal('NOT_POSSIBLE_NOW');
  await end(em, release, 'mail', acting);
};

/** By an approval of the terms that consents to neither image nor voice: asked anew, they said no, and what ran ends with it (A3, T4). Nothing is done where none runs. */
export const withdrawByApproval = async ({ em, ...acting }: Acting & { em: Em }, candidateId: string): Promise<void> => {
  const release = await running(em, candidateId, acting.now);
  if (release) await end(em, release, 'terms-approval', acting);
};
