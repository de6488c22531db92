import * as v from 'valibot';

const containerStream = v.object({
  index: v.number(),
  kind: v.picklist(['video', 'audio', 'other']),
  codec: v.nullable(v.string()),
  /** As stored: before turning, and with pixels of any shape. */
  width: v.number(),
  height: v.number(),
  /** Width of a pixel over its height. */
  pixelAspect: v.number(),
  /** How far to turn the picture clockwise to show it upright. */
  rotation: v.picklist([0, 90, 180, 270]),
  fps: v.number(),
  highDynamicRange: v.boolean(),
});

/** What a container says of itself, before anything is believed; either engine reads it. */
export const containerFacts = v.object({
  /** First timestamp of the file, in seconds. */
  startsAt: v.number(),
  /** The length the header claims; browser recordings claim none. */
  claimedSeconds: v.nullable(v.number()),
  /** The length that is there, packet by packet. */
  countedSeconds: v.number(),
  streams: v.array(containerStream),
});

export type ContainerStream = v.InferOutput<typeof containerStream>;
export type ContainerFacts = v.InferOutput<typeof containerFacts>;

/** The nearest quarter turn, clockwise, of FFmpeg's counter-clockwise angle. */
export const quarterTurn = (counterClockwise: number): 0 | 90 | 180 | 270 => {
  const quarters = ((Math.round(-counterClockwise / 90) % 4) + 4) % 4;
  return ([0, 90, 180, 270] as const)[quarters] ?? 0;
};

/** Transfer functions of HLG and PQ, by FFmpeg's names: phones film in them, and they look washed out when taken for ordinary video. */
export const highDynamicRangeTransfers = ['arib-std-b67', 'smpte2084'];
