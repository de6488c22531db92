import type { Viewer } from './viewer.ts';

/** Whom a media address is bound to: the session or the program that asked for it; a visitor's to nobody in particular. */
export const readerOf = (viewer: Viewer): string => {
  if ('sessionId' in viewer) return `session ${viewer.sessionId}`;
  return viewer.kind === 'api-client' ? `client ${viewer.apiClientId}` : 'visitor';
};
