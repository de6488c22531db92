import { useEffect, useRef, useState } from 'react';
import type { Peaks } from './peaks.ts';
import type { Source } from './source.ts';

/** The frames of a source on one picture: one every so many seconds, row by row. */
export type Sheet = { image: CanvasImageSource; every: number; columns: number; count: number; width: number; height: number };
export type Drawing = { peaks?: Peaks; sheet?: Sheet };
export type Drawings = ReadonlyMap<string, Drawing>;

const peaksAt = async ({ peaksUrl, peaksPerSecond }: NonNullable<Source['timeline']>): Promise<Peaks> => {
  const answer = await fetch(peaksUrl);
  if (!answer.ok) throw new Error(`The peaks answered ${answer.status}`);
  return { bytes: new Uint8Array(await answer.arrayBuffer()), perSecond: peaksPerSecond };
};

const sheetAt = async (url: string, timeline: NonNullable<Source['timeline']>): Promise<Sheet> => {
  const image = new Image();
  image.src = url;
  await image.decode();
  const { frameEverySeconds: every, frameColumns: columns, frameCount: count, frameWidth: width, frameHeight: height } = timeline;
  return { image, every, columns, count, width, height };
};

/** What timelines draw of the sources: fetched once for each, and again by a new address where the one before no longer answered. */
export const useDrawings = (sources: readonly Source[]): Drawings => {
  const [drawings, setDrawings] = useState<Drawings>(new Map());
  const asked = useRef(new Map<string, string>());
  useEffect(() => {
    const add = (id: string, part: Drawing) => setDrawings((before) => new Map(before).set(id, { ...before.get(id), ...part }));
    for (const { id, timeline } of sources) {
      if (!timeline || asked.current.has(id)) continue;
      asked.current.set(id, timeline.peaksUrl);
      const again = () => asked.current.delete(id);
      peaksAt(timeline).then((peaks) => add(id, { peaks }), again);
      if (timeline.framesUrl) sheetAt(timeline.framesUrl, timeline).then((sheet) => add(id, { sheet }), again);
    }
  }, [sources]);
  return drawings;
};
