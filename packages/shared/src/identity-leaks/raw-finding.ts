import type { Finding } from './finding.ts';

/** A finding with its place in the normalised text; the last step turns places into those of the text as given. */
export type RawFinding = Omit<Finding, 'excerpt'>;
