export type Peaks = { bytes: Uint8Array; perSecond: number };

/** The loudest there is between two seconds, 0 to 1; a single peak where they are closer than that. */
export const peakBetween = ({ bytes, perSecond }: Peaks, from: number, to: number): number => {
  const first = Math.max(0, Math.floor(from * perSecond + 0.001));
  const last = Math.min(bytes.length, Math.max(first + 1, Math.ceil(to * perSecond - 0.001)));
  let loudest = 0;
  for (let at = first; at < last; at += 1) loudest = Math.max(loudest, bytes[at] ?? 0);
  return loudest / 255;
};

/** A peak as tall as the ear hears it: quiet speech is seen. */
export const heightOf = (peak: number): number => Math.sqrt(peak);
