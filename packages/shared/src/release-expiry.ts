import { addInParis } from './civil-time.ts';

/** Article 3 of the terms: the image release runs 18 calendar months from the approval. */
export const releaseMonths = 18;

/**
 * The instant an image release ends (rule A2): same wall clock in Paris 18 calendar months after the approval, clamped to the
 * month's end; in a skipped hour the first instant after it, in a repeated hour the first. The release holds on [approvedAt, this).
 */
export const releaseExpiry = (approvedAt: Date): Date => addInParis(approvedAt, { months: releaseMonths });

/** Whether a release approved then still holds at an instant: from the approval on, and no longer at the expiry itself. */
export const releaseHolds = (approvedAt: Date, at: Date): boolean => approvedAt <= at && at < releaseExpiry(approvedAt);
