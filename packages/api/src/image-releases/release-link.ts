import { addresses } from '@jobprod/shared/addresses';
import { digestOf, newId, newSecret } from '../platform/ids.ts';
import type { Em } from '../platform/orm/orm.ts';
import { ImageRelease, ReleaseLink } from './image-release.entity.ts';

/** Makes the link of one mail by which this release, and no other, can be taken back (A3). In the transaction that queues the mail. */
export const makeReleaseLink = async (em: Em, release: ImageRelease, origin: string, now: Date): Promise<string> => {
  const secret = newSecret();
  await em.persist(em.create(ReleaseLink, { id: newId(), release, linkDigest: digestOf(secret), madeAt: now })).flush();
  return `${origin}${addresses.withdrawRelease(secret)}`;
};

/** The release a mail's link is about, whatever became of it; null for any other text. */
export const releaseOfLink = async (em: Em, token: string): Promise<ImageRelease | null> => {
  const link = await em.findOne(ReleaseLink, { linkDigest: digestOf(token.slice(0, 200)) });
  return link && em.findOneOrFail(ImageRelease, { id: link.release.id });
};

/** The links mailed so far take nothing back any more: their mailbox is not the candidate's now (T8). The page of their account does, and the links of mails to come. */
export const forgetReleaseLinks = async (em: Em, candidateId: string): Promise<void> => {
  await em.nativeDelete(ReleaseLink, { release: { candidate: candidateId } });
};
