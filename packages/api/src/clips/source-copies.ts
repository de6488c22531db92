import type { ClipSource } from './clip-source.entity.ts';

/** What the studio shows of a source, all of it in the store of copies. */
export const copiesOf = ({ proxyKey, stripKey, peaksKey, framesKey }: ClipSource): string[] =>
  [proxyKey, stripKey, peaksKey, framesKey].filter((key) => typeof key === 'string');

export const noCopies = { proxyKey: null, stripKey: null, peaksKey: null, framesKey: null };
