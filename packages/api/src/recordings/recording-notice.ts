import { createHash } from 'node:crypto';
import { type Language, languages } from '@jobprod/shared/language';
import { say } from '../platform/words.ts';

export type Covers = { image: boolean; voice: boolean };

const coversOf = ({ image, voice }: Covers): 'both' | 'voice' | 'image' => {
  if (image && voice) return 'both';
  return image ? 'image' : 'voice';
};

export type Notice = { language: Language; title: string; paragraphs: readonly string[]; hash: string };

/** What the candidate is told before their click (I2), in the words that are shown, and their hash: what the register keeps of them. */
export const noticeFor = (language: Language, covers: Covers): Notice => {
  const title = say(language, 'recording-notice:title');
  const paragraphs = [
    say(language, `recording-notice:what.${coversOf(covers)}`),
    ...['why', 'who', 'how-long', 'free'].map((part) => say(language, `recording-notice:${part}`)),
  ];
  const hash = createHash('sha256')
    .update([title, ...paragraphs].join('\n'))
    .digest('hex');
  return { language, title, paragraphs, hash };
};

/** The notice in force with this hash, whatever language it was read in. */
export const noticeOfHash = (hash: string, covers: Covers): Notice | undefined =>
  languages.map((language) => noticeFor(language, covers)).find((notice) => notice.hash === hash);
