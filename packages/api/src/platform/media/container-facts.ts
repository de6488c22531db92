/** What a container says of itself, before anything is believed; either engine reads it. */
export type ContainerFacts = {
  /** First timestamp of the file, in seconds. */
  startsAt: number;
  /** The length the header claims; browser recordings claim none. */
  claimedSeconds: number | null;
  /** The length that is there, packet by packet. */
  countedSeconds: number;
  streams: ContainerStream[];
};

export type ContainerStream = {
  index: number;
  kind: 'video' | 'audio' | 'other';
  codec: string | null;
  /** As stored: before turning, and with pixels of any shape. */
  width: number;
  height: number;
  /** Width of a pixel over its height. */
  pixelAspect: number;
  /** How far to turn the picture clockwise to show it upright. */
  rotation: 0 | 90 | 180 | 270;
  fps: number;
  highDynamicRange: boolean;
};

/** The nearest quarter turn, clockwise, of FFmpeg's counter-clockwise angle. */
export const quarterTurn = (counterClockwise: number): 0 | 90 | 180 | 270 => {
  const quarters = (((Math.round(-counterClockwise / 90) % 4) + 4) % 4) as 0 | 1 | 2 | 3; // a remainder of four
  return ([0, 90, 180, 270] as const)[quarters];
};

/** Transfer functions of HLG and PQ, by FFmpeg's names: phones film in them, and they look washed out when taken for ordinary video. */
export const highDynamicRangeTransfers = ['arib-std-b67', 'smpte2084'];
