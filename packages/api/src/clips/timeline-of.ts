import type { Context } from '../authorization/context.ts';
import { frameSheetOf, peaksPerSecond } from '../platform/media/draw-timeline.ts';
import type { ClipSource } from './clip-source.entity.ts';
import { sourceMediaUrl } from './media-addresses.ts';

export type SourceTimeline = {
  peaksUrl: string;
  peaksPerSecond: number;
  framesUrl: string | null;
  frameEverySeconds: number;
  frameColumns: number;
  frameCount: number;
  frameWidth: number;
  frameHeight: number;
};

/** What the studio's timeline shows of a source, with addresses for this viewer; null until drawn, or where no release covers it (A1). */
export const timelineOf = async (context: Context, source: ClipSource): Promise<SourceTimeline | null> => {
  const { peaksKey, framesKey, facts } = source;
  const peaksUrl = peaksKey && facts ? await sourceMediaUrl(context, source, 'peaks.bin') : null;
  if (!facts || peaksUrl === null) return null;
  const { everySeconds, columns, count, width, height } = frameSheetOf(facts.duration);
  return {
    peaksUrl,
    peaksPerSecond,
    framesUrl: framesKey ? await sourceMediaUrl(context, source, 'frames.jpg') : null,
    frameEverySeconds: everySeconds,
    frameColumns: columns,
    frameCount: count,
    frameWidth: width,
    frameHeight: height,
  };
};
