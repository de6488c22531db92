import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { notFound } from '../authorization/access-errors.ts';
import type { Context } from '../authorization/context.ts';
import { createBoundedQueue } from '../platform/bounded-queue.ts';
import { newId } from '../platform/ids.ts';
import { sha256OfFile } from '../platform/media/file-hash.ts';
import { MediaProcessError } from '../platform/media/media-process.ts';
import { pictureFacts } from '../platform/media/picture-facts.ts';
import { mostPixels, redrawPicture } from '../platform/media/redraw-picture.ts';
import { mediaKey } from '../platform/media/store.ts';
import { Refusal } from '../platform/refusal.ts';
import { throttle } from '../platform/throttle/throttle.ts';
import { withWorkDir } from '../platform/work-dir.ts';
import { ensureProfile, hasApprovedTerms } from './ensure-profile.ts';
import { PortfolioImage } from './portfolio-image.entity.ts';
import { isFrozen } from './profile-life.ts';

const perPerson = { limit: 60, minutes: 60 };
/** As many as a portfolio takes, twice: what is named nowhere is forgotten after a day. */
const mostKept = 40;

/** Drawing takes a processor: one at a time, and few that wait. */
const queue = createBoundedQueue({ atOnce: 1, waiting: 12 });

const unreadable = (): Refusal => new Refusal('INVALID_INPUT', { detail: 'image' }, ['image']);

/** Takes a picture for the portfolio of the candidate who sends it: drawn anew, so that nothing of its file is kept, its name least of all (C2). It is shown once the profile names it. */
export const takePicture = async (context: Context, bytes: Buffer): Promise<PortfolioImage> => {
  const { em, viewer, now, services } = context;
  if (viewer.kind !== 'candidate') throw notFound();
  const { candidateId } = viewer;
  if (!(await hasApprovedTerms(em, candidateId))) throw new Refusal('TERMS_NOT_APPROVED');
  await throttle(em, `pictures of ${candidateId}`, perPerson, now);
  const facts = pictureFacts(bytes);
  if (!facts || facts.width < 2 || facts.height < 2 || facts.width * facts.height > mostPixels) throw unreadable();
  const profile = await ensureProfile(em, candidateId, now);
  if (isFrozen(profile.state)) throw new Refusal('NOT_POSSIBLE_NOW');
  if ((await em.count(PortfolioImage, { profile })) >= mostKept) throw new Refusal('TOO_MANY_ATTEMPTS', { minutes: 60 });
  const id = newId();
  const { media, settings } = services;
  return queue(() =>
    withWorkDir(settings.dataDir, async (dir) => {
      const [from, to] = [join(dir, 'sent'), join(dir, 'picture.jpg')];
      await writeFile(from, bytes);
      const size = await redrawPicture(media.engine, from, facts, to).catch((error: unknown) => {
        throw error instanceof MediaProcessError && error.reason === 'failed' ? unreadable() : error;
      });
      if (!pictureFacts(await readFile(to))) throw unreadable();
      const storeKey = mediaKey(id, await sha256OfFile(to));
      await media.renditions.put(to, storeKey);
      const image = em.create(PortfolioImage, { id, profile, storeKey, ...size, takenAt: now });
      await em.persist(image).flush();
      return image;
    }),
  );
};
