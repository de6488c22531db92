import type { Viewer } from '../authorization/viewer.ts';

/** Whose attempts are counted: nobody's are held against the other of the two. */
export const accountOf = (viewer: Viewer): string => (viewer.kind === 'candidate' || viewer.kind === 'staff' ? viewer.accountId : '');
