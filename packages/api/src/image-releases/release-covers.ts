import type { Em } from '../platform/orm/orm.ts';
import { Refusal } from '../platform/refusal.ts';
import type { ImageRelease } from './image-release.entity.ts';
import { holdImageRelease } from './image-release-of.ts';

/** What of a person is seen or heard. */
export type Used = { usesImage: boolean; usesVoice: boolean };

/** Whether what a release is of covers what is seen and heard of the person (A1): under voice alone, no image is. That it holds is asked apart. */
export const covers = (release: Pick<ImageRelease, 'image' | 'voice'>, { usesImage, usesVoice }: Used): boolean =>
  (release.image || !usesImage) && (release.voice || !usesVoice);

/** The release an act rests on, held until its transaction ends; refused where there is none, or where it covers less than what is used. */
export const holdReleaseCovering = async (tx: Em, candidateId: string, used: Used, now: Date): Promise<ImageRelease> => {
  const release = await holdImageRelease(tx, candidateId, now);
  if (!release) throw new Refusal('IMAGE_RELEASE_MISSING');
  if (!covers(release, used)) throw new Refusal('IMAGE_RELEASE_MISSING', { context: 'voiceAlone' });
  return release;
};
