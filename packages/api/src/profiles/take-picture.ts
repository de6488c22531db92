import { notFound } from '../authorization/access-errors.ts';
import type { Context } from '../authorization/context.ts';
import { keepPicture, readablePicture } from '../platform/media/keep-picture.ts';
import { Refusal } from '../platform/refusal.ts';
import { throttle } from '../platform/throttle/throttle.ts';
import { ensureProfile, hasApprovedTerms } from './ensure-profile.ts';
import { PortfolioImage } from './portfolio-image.entity.ts';
import { isFrozen } from './profile-life.ts';

const perPerson = { limit: 60, minutes: 60 };
/** As many as a portfolio takes, twice: what is named nowhere is forgotten after a day. */
const mostKept = 40;

/** Takes a picture for the portfolio of the candidate who sends it: drawn anew, so that nothing of its file is kept, its name least of all (C2). It is shown once the profile names it. */
export const takePicture = async (context: Context, bytes: Buffer): Promise<PortfolioImage> => {
  const { em, viewer, now, services } = context;
  if (viewer.kind !== 'candidate') throw notFound();
  const { candidateId } = viewer;
  if (!(await hasApprovedTerms(em, candidateId))) throw new Refusal('TERMS_NOT_APPROVED');
  await throttle(em, `pictures of ${candidateId}`, perPerson, now);
  const facts = readablePicture(bytes);
  const profile = await ensureProfile(em, candidateId, now);
  if (isFrozen(profile.state)) throw new Refusal('NOT_POSSIBLE_NOW');
  if ((await em.count(PortfolioImage, { profile })) >= mostKept) throw new Refusal('TOO_MANY_ATTEMPTS', { minutes: 60 });
  const image = em.create(PortfolioImage, { profile, ...(await keepPicture(services, bytes, facts)), takenAt: now });
  await em.persist(image).flush();
  return image;
};
