type Side = 'CANDIDATE' | 'INTERVIEWER';
type Track = {
  readonly id: string;
  readonly side: Side;
  readonly state: 'RECEIVING' | 'ARRIVED' | 'FILED' | 'LOST' | 'REFUSED';
  readonly isPartial: boolean;
};
type Recorded = {
  readonly id: string;
  readonly tracks: readonly Track[];
  readonly losses: readonly { readonly side: Side; readonly offsetSeconds: number; readonly seconds: number }[];
};

type MissingPart = { key: string; isOwn: boolean; what: 'gap' | 'lost' | 'refused' | 'partial'; seconds: number };

const ofTrack = ({ state, isPartial }: Track): MissingPart['what'] | undefined => {
  if (state === 'LOST') return 'lost';
  if (state === 'REFUSED') return 'refused';
  return isPartial ? 'partial' : undefined;
};

/** What is missing from what the two sides recorded, in every recording of the interview, as far as the service knows: said to both (I3). */
export const missingParts = (recordings: readonly Recorded[], side: Side): MissingPart[] =>
  recordings.flatMap(({ id, tracks, losses }) => [
    ...losses.map(({ side: whose, offsetSeconds, seconds }) => ({
      ...{ key: `${id}-${whose}-${offsetSeconds}`, isOwn: whose === side, what: 'gap' as const, seconds },
    })),
    ...tracks.flatMap((track) => {
      const what = ofTrack(track);
      return what ? [{ key: `${track.id}-${what}`, isOwn: track.side === side, what, seconds: 0 }] : [];
    }),
  ]);
