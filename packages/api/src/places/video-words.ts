import type { ClipVersion } from '../clips/clip-version.entity.ts';
import type { HostedVideo, VideoWords } from '../platform/youtube/youtube.ts';
import type { YouTubeCopy } from './youtube-copy.entity.ts';

/** What a video says of itself: what was approved (C3), and a tag of chance. Nothing else (C2). */
export const wordsOf = (
  { title, description }: Pick<ClipVersion, 'title' | 'description'>,
  { marker }: Pick<YouTubeCopy, 'marker'>,
): VideoWords => ({
  title,
  description,
  tags: [marker],
});

/** YouTube takes no angle brackets in either text. */
export const canBeSaid = ({ title, description }: Pick<ClipVersion, 'title' | 'description'>): boolean =>
  !/[<>]/.test(`${title}${description}`);

const plain = (text: string): string => text.normalize('NFC').replace(/\r\n?/g, '\n').trim();

export const saysTheSame = (video: HostedVideo, words: VideoWords): boolean =>
  plain(video.title) === plain(words.title) &&
  plain(video.description) === plain(words.description) &&
  [...video.tags].sort().join() === [...words.tags].sort().join();

export const watchAddress = (videoId: string): string => `https://www.youtube.com/watch?v=${encodeURIComponent(videoId)}`;
