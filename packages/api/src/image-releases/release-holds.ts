import type { ImageRelease } from './image-release.entity.ts';

export type ReleaseState = 'LIVE' | 'EXPIRED' | 'WITHDRAWN' | 'REPLACED';

/** What a release is at an instant (A2, A3). The interval is half-open: at `expiresAt` itself it has ended, whether or not any job has run. */
export const releaseState = (
  { expiresAt, withdrawnAt, replacedAt }: Pick<ImageRelease, 'expiresAt' | 'withdrawnAt' | 'replacedAt'>,
  on: Date,
): ReleaseState => {
  if (withdrawnAt && withdrawnAt <= on) return 'WITHDRAWN';
  // Renewed after it had run out, it had run out.
  if (replacedAt && replacedAt <= on && replacedAt < expiresAt) return 'REPLACED';
  return on < expiresAt ? 'LIVE' : 'EXPIRED';
};

export const releaseHolds = (release: Pick<ImageRelease, 'startsAt' | 'expiresAt' | 'withdrawnAt' | 'replacedAt'>, on: Date): boolean =>
  release.startsAt <= on && releaseState(release, on) === 'LIVE';

/** List form of `releaseHolds`. */
export const holding = (on: Date) => ({
  $and: [
    { startsAt: { $lte: on }, expiresAt: { $gt: on } },
    { $or: [{ withdrawnAt: null }, { withdrawnAt: { $gt: on } }] },
    { $or: [{ replacedAt: null }, { replacedAt: { $gt: on } }] },
  ],
});

/** The same as SQL over an `image_release` row named `alias`; takes the instant three times. */
export const holdingSql = (alias: string): string =>
  `${alias}.starts_at <= ? and ${alias}.expires_at > ? and coalesce(least(${alias}.withdrawn_at, ${alias}.replaced_at), 'infinity') > ?`;
