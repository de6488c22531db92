import type { ImageRelease } from '../image-releases/image-release.entity.ts';
import { holdingSql } from '../image-releases/release-holds.ts';
import type { Covers } from './recording-notice.ts';

/** Whether a live release still allows all that a recording takes of the candidate (I2, A3): another may have been given since the click, for the voice alone. */
export const covers = (release: Pick<ImageRelease, 'image' | 'voice'> | null, { image, voice }: Covers): boolean =>
  release !== null && (release.image || !image) && (release.voice || !voice);

/** The same as SQL, over a `recording` row `r` and its `interview` row `i`; takes the instant three times. */
export const coveredSql = `exists (select from image_release l where l.candidate_id = i.candidate_id and ${holdingSql('l')}
  and (l.image or not r.image) and (l.voice or not r.voice))`;
