import { limits } from '@jobprod/shared/limits';
import { useState } from 'react';

const kinds = ['image/jpeg', 'image/png', 'image/webp'];
export const acceptedPictures = kinds.join(',');

export type SentPicture = { id: string; url: string; width: number; height: number };
export type PictureProblem = 'kind' | 'tooLarge' | 'network';

const isSent = (answer: unknown): answer is SentPicture =>
  typeof answer === 'object' &&
  answer !== null &&
  'id' in answer &&
  typeof answer.id === 'string' &&
  'url' in answer &&
  typeof answer.url === 'string' &&
  'width' in answer &&
  typeof answer.width === 'number' &&
  'height' in answer &&
  typeof answer.height === 'number';

/** One picture on its way, drawn anew by the server before it is anybody's. */
export const useCardPicture = (onSent: (sent: SentPicture) => void) => {
  const [sending, setSending] = useState(false);
  const [problem, setProblem] = useState<PictureProblem>();
  const send = async (file: File) => {
    if (!kinds.includes(file.type)) return setProblem('kind');
    if (file.size > limits.pictureBytes) return setProblem('tooLarge');
    setProblem(undefined);
    setSending(true);
    try {
      const response = await fetch('/company-card/pictures', { method: 'POST', headers: { 'Content-Type': file.type }, body: file });
      const answer: unknown = response.status === 201 ? await response.json() : undefined;
      if (isSent(answer)) onSent(answer);
      else setProblem(response.status === 422 ? 'kind' : 'network');
    } catch {
      setProblem('network');
    } finally {
      setSending(false);
    }
  };
  return { send, sending, problem };
};
