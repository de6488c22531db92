type Track = {
  readonly id: string;
  readonly side: 'CANDIDATE' | 'INTERVIEWER';
  readonly state: 'RECEIVING' | 'ARRIVED' | 'FILED' | 'LOST' | 'REFUSED';
  readonly isPartial: boolean;
  readonly lostBeforeSeconds: number;
};

type MissingPart = { key: string; isOwn: boolean; what: 'gap' | 'lost' | 'refused' | 'partial'; seconds: number };

/** What is missing from what the two sides recorded, as far as the service knows: said to both (I3). */
export const missingParts = (tracks: readonly Track[], side: Track['side']): MissingPart[] =>
  tracks.flatMap(({ id, state, isPartial, lostBeforeSeconds: seconds, ...track }) => {
    const part = (what: MissingPart['what']): MissingPart => ({ key: `${id}-${what}`, isOwn: track.side === side, what, seconds });
    return [
      ...(seconds > 0 ? [part('gap')] : []),
      ...(state === 'LOST' ? [part('lost')] : []),
      ...(state === 'REFUSED' ? [part('refused')] : []),
      ...(isPartial && state !== 'LOST' && state !== 'REFUSED' ? [part('partial')] : []),
    ];
  });
