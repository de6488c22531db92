import { notFound } from '../authorization/access-errors.ts';
import type { Context } from '../authorization/context.ts';
import { keepPicture, readablePicture } from '../platform/media/keep-picture.ts';
import { throttle } from '../platform/throttle/throttle.ts';
import { CardPicture } from './company-card.entity.ts';

const perCompany = { limit: 30, minutes: 60 };

/** Takes a picture for the card of the company whose recruiter sends it: drawn anew, so that its file's own words (a place, an author, an address) stay outside (N5). */
export const takeCardPicture = async ({ em, viewer, now, services }: Context, bytes: Buffer): Promise<CardPicture> => {
  if (viewer.kind !== 'recruiter') throw notFound();
  await throttle(em, `card-pictures of ${viewer.companyId}`, perCompany, now);
  const facts = readablePicture(bytes);
  const picture = em.create(CardPicture, { company: viewer.companyId, ...(await keepPicture(services, bytes, facts)), takenAt: now });
  await em.persist(picture).flush();
  return picture;
};
