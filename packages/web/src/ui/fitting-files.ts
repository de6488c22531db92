/** A video in one of the sizes it comes in. */
export type VideoFile = { readonly url: string; readonly width: number; readonly height: number };

/** Screens that show more than this many of their points for one of the page are given twice the width, and no more: beyond it nobody sees the difference. */
const fine = 1.4;

/** The widest place of the player's shape, 16 by 9, that a file fills without being drawn larger than it is. */
const fills = ({ width, height }: VideoFile): number => Math.floor(Math.max(width, (height * 16) / 9));

/**
 * The files for a `<video>`, the first that fits taken: each with the window it is enough for, in CSS’ words, the largest for any. The browser takes one before it fetches anything,
 * on a page that came from the server too.
 */
export const fittingFiles = (files: readonly VideoFile[]): { url: string; media: string | undefined }[] => {
  const [largest, ...smaller] = [...files].sort((one, other) => fills(other) - fills(one));
  if (!largest) return [];
  return [
    ...smaller.reverse().map((file) => ({
      url: file.url,
      media: `(max-width: ${Math.floor(fills(file) / 2)}px), (max-width: ${fills(file)}px) and (max-resolution: ${fine}dppx)`,
    })),
    { url: largest.url, media: undefined },
  ];
};
