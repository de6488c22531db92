import type { Introduction } from './introduction.entity.ts';

type Moments = Pick<Introduction, 'requestedAt' | 'companyAgreedAt' | 'candidateAgreedAt'>;

/**
 * When the next step of an introduction is taken whose row the caller holds: no earlier than what it follows. Of two requests that cross, the one that waited began first and comes second;
 * the register, which numbers by the instant, says the same.
 */
export const momentAfter = ({ requestedAt, companyAgreedAt, candidateAgreedAt }: Moments, now: Date): Date =>
  new Date(Math.max(now.getTime(), requestedAt.getTime(), companyAgreedAt?.getTime() ?? 0, candidateAgreedAt?.getTime() ?? 0));
